import type { DraftLane, Remark, RemarkKind } from "../../../draft";
import { remarkOn } from "../../../evidence/sheets/fields";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar, LaneBars } from "./bar";

/** What people are told of how a grid was read. */
export function remarksOn(
  grid: MonthGrid,
  found: readonly LaneBars[],
  planned: readonly LaneBars[]
): readonly Remark[] {
  const first = grid.slots.find(({ heading }) => heading !== null)?.heading ?? null;
  const cell = first?.cell ?? null;
  const bars = planned.flatMap((lane) => lane.bars);
  const all = found.flatMap((lane) => lane.bars);
  const figure = bars.find(({ label }) => /^\d+$/.test(label?.text ?? ""))?.label;
  const { view } = grid.sheet;
  const beside = view.field(grid.top, grid.right + 1);
  const isLater = /今後|将来|[翌来次][年期]|[RH]\d/.test(beside.text);
  const isUntold = isLater ? /^[^\p{L}\p{N}]+$/u : /[^\d,]/;
  const beyond =
    (isLater || beside.text === "") &&
    found.find(({ row }) => isUntold.test(view.text(row, grid.right + 1)));
  const remarks = [
    // Marks under 今後 or R8～R10, and what stands beyond the months under nothing, are of a time that nobody can tell.
    ...(beyond
      ? [remarkOn("unread-text", isLater ? beside : view.field(beyond.row, grid.right + 1))]
      : []),
    ...counted("left-out-actuals", cell, all.length - bars.length),
    ...counted("yearlong-fills", cell, yearlongFills(grid, bars)),
    ...counted("overflowing-arrows", cell, bars.filter((bar) => bar.isOverflowing).length),
    // A day, how often, or how many: nobody can tell.
    ...(figure ? [remarkOn("number-alone", figure)] : []),
  ];
  if (grid.said) return remarks;
  if (grid.isCompleted) remarks.push({ kind: "completed-months", cell, values: [] });
  const start = grid.slots[0]?.time?.start;
  if (grid.yearIsCalendar && start) {
    remarks.push({ kind: "calendar-year", cell, values: [first?.text ?? "", start.slice(0, 4)] });
  }
  return remarks;
}

/** How many bars without words fill their row in a colour that no shorter bar has, where few others are. */
function yearlongFills(grid: MonthGrid, bars: readonly Bar[]): number {
  const fills = bars.filter(({ form }) => form === "fill");
  const whole = fills.filter(({ left, right }) => left === grid.left && right === grid.right);
  const colours = new Set(fills.filter((bar) => !whole.includes(bar)).map(({ mark }) => mark));
  if (colours.size > 1) return 0;
  return whole.filter(({ label, mark }) => label === null && !colours.has(mark)).length;
}

/** A remark on how many there are of something; none where there is nothing. */
export function counted(kind: RemarkKind, cell: Remark["cell"], count: number): readonly Remark[] {
  return count > 0 ? [{ kind, cell, values: [String(count)] }] : [];
}

/** How many lanes were given to projects by what is written in them. */
export function inferred(lanes: readonly DraftLane[]): readonly Remark[] {
  const found = lanes.filter(({ evidence }) => evidence === "inference");
  const [first] = found;
  if (!first) return [];
  const { sheet, top, left } = first.area;
  return counted("inferred-owners", { sheet, row: top, column: left }, found.length);
}
