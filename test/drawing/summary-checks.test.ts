import { drawPlan } from "../../src/drawing/draw-plan";
import { planBook } from "./plan-book";

/** The heights of the rows that say whether the list has all projects of the plan sheet. */
function heightsOf(suffix: string | null): readonly (number | null)[] {
  const { plan, provenance } = planBook([{ name: "窓口改革" }]);
  const summary = drawPlan(plan, provenance, { suffix }).find(({ name }) =>
    name.startsWith("集計")
  );
  return (summary?.rows ?? []).flatMap(({ height, cells: [label] }) =>
    String(label?.value).endsWith("の事業数が計画シートと合う") ? [height] : []
  );
}

test("a check is as high as its label, which the names of several plans make long", () => {
  const [[short], [long]] = [heightsOf(null), heightsOf("危機管理課防災計画")];
  expect(short).toBe(19);
  expect(long).toBeGreaterThan(25);
});
