import type { DraftLane, Remark } from "../../draft";
import type { MonthGrid } from "../evidence/month-grid";
import type { LaneBars } from "./grid-bars";

/** What people are told of how a grid was read. */
export function remarksOn(
  grid: MonthGrid,
  found: readonly LaneBars[],
  planned: readonly LaneBars[]
): readonly Remark[] {
  const first = grid.slots.find(({ heading }) => heading !== null)?.heading ?? null;
  const cell = first?.cell ?? null;
  const remarks: Remark[] = [];
  const actuals = countOf(found) - countOf(planned);
  if (actuals > 0) remarks.push({ kind: "left-out-actuals", cell, values: [String(actuals)] });
  const whole = yearlongFills(grid, planned);
  if (whole > 0) remarks.push({ kind: "yearlong-fills", cell, values: [String(whole)] });
  if (grid.said) return remarks;
  if (grid.isCompleted) remarks.push({ kind: "completed-months", cell, values: [] });
  const start = grid.slots[0]?.time?.start;
  if (grid.yearIsCalendar && start) {
    remarks.push({ kind: "chosen-year", cell, values: [start.slice(0, 4), first?.text ?? ""] });
  }
  return remarks;
}

/** How many bars without words fill their row in a colour that no shorter bar has, in a chart of hardly any other colour. */
function yearlongFills(grid: MonthGrid, laneBars: readonly LaneBars[]): number {
  const fills = laneBars.flatMap(({ bars }) => bars.filter(({ form }) => form === "fill"));
  const whole = fills.filter(({ left, right }) => left === grid.left && right === grid.right);
  const colours = new Set(fills.filter((bar) => !whole.includes(bar)).map(({ mark }) => mark));
  if (colours.size > 1) return 0;
  return whole.filter(({ label, mark }) => label === null && !colours.has(mark)).length;
}

function countOf(laneBars: readonly LaneBars[]): number {
  return laneBars.reduce((sum, { bars }) => sum + bars.length, 0);
}

/** How many lanes were given to projects by what is written in them. */
export function inferred(lanes: readonly DraftLane[]): readonly Remark[] {
  const found = lanes.filter(({ evidence }) => evidence === "inference");
  const [first] = found;
  if (!first) return [];
  const { sheet, top, left } = first.area;
  const cell = { sheet, row: top, column: left };
  return [{ kind: "inferred-owners", cell, values: [String(found.length)] }];
}
