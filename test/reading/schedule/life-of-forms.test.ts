import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

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

test.each([
  "事業開始年度 | 令和2年度",
  "事業期間 | 平成30年度～",
  "目標年度 | 令和12年度",
  "事業期間 | 平成20年度から",
])("%s over a form's months is none that these are of", async (life) => {
  const { plans } = await readText({
    "1": `
      事業計画書（令和８年度）
      担当課 | 住宅政策課
      事業名 | 空き家対策推進事業
      事業内容 | 空き家の除却に補助する。
      予算額 | 9,850千円
      ${life}
      実施項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      補助金の受付 | | ○ | | | |
      現地の調査 | | | | | | ○`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 補助金の受付 2026-05", "1 現地の調査 2026-09"]);
});

test("years under each other in a list right over months are none that these are of", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画

      施設名 | 所在地 | 開設年度
      福祉会館 | 本町 | 昭和60年度
      老人憩の家 | 北町 | 平成5年度
      ■事業計画
      事業名 | 作業項目 | 4月 | 5月 | 6月
      見守り事業 | 訪問 | ■ | | ■
      敬老会 | 準備 | | ■ |`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 訪問 2026-04, 訪問 2026-06", "2 準備 2026-05"]);
});

test.each([
  "事業開始年月日 | R7.4.1 | 事業終了年月日 | R10.3.31",
  "事業期間 | 令和5年4月～令和10年3月 | 関連計画 | 総合計画",
])("%s is none beside what is done in the plan's year in words", async (life) => {
  const { plans } = await readText({
    "1": `
      令和7年度　事業計画書
      事業名 | 観光アプリ | 担当課 | 観光課
      ${life}
      予算額（千円） | 500 | 方向性 | 継続
      スケジュール | 4～6月 要件定義、7～12月 開発 | < | <
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 要件定義 2025-04~2025-06, 開発 2025-07~2025-12"]);
});
