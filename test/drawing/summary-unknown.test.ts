import { drawPlan } from "../../src/drawing/draw-plan";
import type { Budget } from "../../src/plan/budget";
import { planBook } from "./plan-book";

/** How 集計 shows the amount of the row with this label. */
function formatOf(label: string, budget: Budget): string | undefined {
  const { plan, provenance } = planBook([{ name: "防災訓練", budget }]);
  const sheet = drawPlan(plan, provenance, { suffix: null }).find(({ name }) => name === "集計");
  const row = sheet?.rows.find(({ cells }) => cells[0]?.value === label);
  return sheet?.styles[row?.cells[3]?.style ?? 0]?.numberFormat;
}

it("the totals show no 0 where no project says an amount, and amounts once they are typed", () => {
  expect(formatOf("全事業", { status: "blank" })).toBe("#,##0;▲#,##0;");
  expect(formatOf("全事業", { status: "amount", thousandYen: 5 })).toBe("#,##0;▲#,##0");
  expect(formatOf("全事業", { status: "amount", thousandYen: 0 })).toBe("#,##0;▲#,##0");
  expect(formatOf("全事業", { status: "none" })).toBe("#,##0;▲#,##0");
});
