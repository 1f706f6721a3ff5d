import { addMonths, monthNumber } from "../../../../plan/fiscal-year";
import { numbersFrom } from "../../../../sheet/numbers";
import { just, monthIn } from "../../../evidence/texts/calendar";
import type { MonthGrid, Slot } from "../../evidence/grids/month-grid";
import { labelIn } from "../../evidence/times/placed-label";
import { between, type GridRows } from "../lanes/lane-rows";

/**
 * The months under a grid's that go on with them (10月 to 3月 under 4月 to 9月), for the second of each project's two
 * rows. Null for any other months there, and where a project has more rows or fewer.
 */
export function secondHalf({ grid, beside }: GridRows): MonthGrid | null {
  const { slots, faults, top, sheet } = grid;
  const [first] = faults;
  const row = first?.cell.row ?? top;
  // Blank rows may set projects apart.
  const isBlank = (at: number): boolean => sheet.view.columnsOf(at).length === 0;
  const areTwo =
    beside.length > 0 &&
    beside.every(
      ({ area }) => area.bottom > area.top && numbersFrom(area.top + 2, area.bottom).every(isBlank)
    );
  if (!areTwo || row === top || faults.length !== slots.length) return null;
  const later = slots.flatMap(({ left, right, time }, at): readonly Slot[] => {
    const heading = faults[at];
    if (!time || heading?.cell.column !== left || heading.cell.row !== row) return [];
    const month = addMonths(monthIn(time.start), slots.length);
    const label = labelIn(sheet.view, row, left);
    const isBare = Number(heading.text.normalize("NFKC")) === monthNumber(month);
    const isNext = isBare || (label?.kind === "months" && label.first === monthNumber(month));
    return isNext ? [{ left, right, heading, time: just(month) }] : [];
  });
  return later.length === slots.length ? { ...grid, slots: later, faults: [] } : null;
}

/** Whether a row is the second of its project's. */
export function isSecondRow({ beside }: GridRows, row: number): boolean {
  return between(beside, row, row).some(({ area }) => area.top < row);
}
