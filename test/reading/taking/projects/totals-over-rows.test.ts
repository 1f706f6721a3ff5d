import { readPlan } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";

const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];

it("checks subtotals over their rows against those up to the next, and their total against all", async () => {
  const { draft } = await readPlan([
    HEAD,
    [null, "総計", null, 220],
    [null, "保育費計", null, 150],
    [1, "保育所運営", "継続", 100],
    [2, "学童保育", "拡大", 50],
    [null, "手当費計", null, 75],
    [3, "児童手当", "継続", 70],
  ]);
  expect(draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([[0, 1, 2], [0, 1], [2]]);
});

it("checks a total over all rows against all of them", async () => {
  const rows = (total: string) => [
    HEAD,
    [null, total, null, 200],
    [1, "保育所運営", "継続", 100],
    [2, "学童保育", "拡大", 50],
  ];
  for (const total of ["合計", "総計", "計"]) {
    const { draft } = await readPlan(rows(total));
    expect(draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([[0, 1]]);
  }
});

test.each(["小計", "計"])(
  "%s below what a project consists of is no line of its text",
  async (total) => {
    const { plans } = await readText({
      計画: `
      令和7年度　公園課　業務計画
      事業名 | 節 | 内容 | 予算額（千円）
      公園管理 | 委託料 | 樹木剪定 | 38000
      ^ | 工事費 | 遊具修繕 | 12000
      ^ | ${total} | < | 50000
      花の運動 | 需用費 | 花苗 | 1800
      ^ | 補助金 | 団体助成 | 900
      ^ | ${total} | < | 2700
    `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.initiative))).toEqual([
      "樹木剪定\n遊具修繕",
      "花苗\n団体助成",
    ]);
  }
);
