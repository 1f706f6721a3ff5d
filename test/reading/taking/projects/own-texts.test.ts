import { readText } from "../../../support/sheet-text";

const described = "一人暮らしの高齢者に食事を届け、あわせて安否を確かめる。";
const done = "委託先を見直す。";

async function told(rows: string) {
  const { plans } = await readText({ 計画: rows });
  return plans.flatMap(({ plan, draft }) => [
    ...plan.projects.map(({ initiative }) => initiative),
    ...draft.remarks.map(({ kind, values }) => `${kind}: ${values.slice(0, 2).join(", ")}`),
  ]);
}

describe("two texts of a project", () => {
  it.each(["実施内容", "取組内容", "令和8年度の取組", "今年度の取組"])(
    "are told by what is done, and the other is named: %s",
    async (label) => {
      const remark = `chosen-column: ${label}, 事業内容`;
      const form = `
        令和8年度 福祉課 事務事業調書
        事業名 | 配食サービス事業
        担当課 | 福祉課
        事業内容 | ${described}
        ${label} | ${done}
        予算額（千円） | 1200
      `;
      const table = `
        令和8年度 福祉課 業務計画
        No | 事業名 | 事業内容 | ${label} | 予算額（千円）
        1 | 配食サービス事業 | ${described} | ${done} | 1200
        2 | 敬老会開催事業 | | 会場を変える。 | 800
      `;
      expect(await told(form)).toEqual([done, remark]);
      expect(await told(table)).toEqual([done, "会場を変える。", remark]);
    }
  );

  it("are told by what is done, not by how", async () => {
    const form = `
      令和8年度 福祉課 事務事業調書
      事業名 | 配食サービス事業
      担当課 | 福祉課
      実施方法 | 訪問と電話で行う。
      事業内容 | ${described}
      予算額（千円） | 1200
    `;
    expect(await told(form)).toEqual([described, "chosen-column: 事業内容, 実施方法"]);
  });
});
