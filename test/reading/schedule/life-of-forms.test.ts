import { readText } from "../../support/sheet-text";

describe("how long a project runs, in a form under its label", () => {
  it.each(["平成20年度～", "平成20年度", "平成20年度から", "平成20年度～令和9年度", "H20～"])(
    "is no schedule of what stands beside it: %s",
    async (life) => {
      const { plans } = await readText({
        "1": `
          事業計画書（令和7年度）
          事業名 | 観光振興事業 | 担当課 | 観光課
          事業期間 | < | 関連計画 | <
          ${life} | < | 第6次総合計画 | <
          事業概要 | 観光客を増やす。 | < | <
          予算額（千円） | 500 | < | <
          課題 | 周知の不足 | < | <
        `,
      });
      expect(plans.flatMap(({ plan }) => plan.lanes)).toEqual([]);
    }
  );
});

test.each(["平成13年度～令和９年度", "平成13年度～"])(
  "%s is no schedule and no plan's year where nothing says of which year the form is",
  async (life) => {
    const { plans } = await readText({
      "1": `
        事業評価調書
        事業名 | 日本語教室
        事業期間 | ${life}
        事業内容 | 教室を開く。
        方向性 | 継続
        予算額（千円） | 500`,
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, plan.lanes])).toEqual([[null, []]]);
  }
);
