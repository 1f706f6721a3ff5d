import { readPlan } from "../../../support/reading";

const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];

it("checks subtotals over their rows against those up to the next", async () => {
  const { draft } = await readPlan([
    HEAD,
    [null, "総計", null, 220],
    [null, "保育費計", null, 150],
    [1, "保育所運営", "継続", 100],
    [2, "学童保育", "拡大", 50],
    [null, "手当費計", null, 75],
    [3, "児童手当", "継続", 70],
  ]);
  expect(draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([[0, 1], [2]]);
});
