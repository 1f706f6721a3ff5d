import { addMonths, monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { numbersFrom } from "../../../../sheet/numbers";
import type { PlanSheet } from "../../schedule-context";
import { just } from "../../../evidence/texts/calendar";
import { asMonths, type LabelRun } from "../times/heading-labels";
import type { MonthGrid } from "./month-grid";
import type { MonthsLabel } from "../../../evidence/texts/time-label";
import { labelIn } from "../times/placed-label";

/** A month's label in a row in which nothing else stands. */
interface Single {
  readonly row: number;
  readonly left: number;
  readonly label: MonthsLabel;
}

/**
 * Grids whose month labels stand one under the other above the lanes, as pasting out of a document
 * leaves them: the grid begins at the labels' column, a column a month, twelve in all.
 */
export function stackedGrids(
  sheet: PlanSheet,
  runs: readonly LabelRun[],
  fiscalYear: FiscalYear
): readonly MonthGrid[] {
  const stacks: Single[][] = [];
  for (const single of runs.flatMap((run) => asMonths(run) ?? [])) {
    if (!isAlone(sheet, single)) continue;
    const stack = stacks.at(-1);
    const last = stack?.at(-1);
    if (stack && last && follows(sheet, last, single)) stack.push(single);
    else stacks.push([single]);
  }
  return stacks.flatMap((stack) => gridOf(sheet, stack, fiscalYear) ?? []);
}

function isAlone({ view, area }: PlanSheet, { row, left }: Single): boolean {
  return (
    view.areBlank(row, area.left, left - 1) &&
    view.areBlank(row, left + 1, Math.min(area.right, view.used.right))
  );
}

/** The next label of a stack: below in the same column, no more than blank rows apart, later in the year. */
function follows({ view }: PlanSheet, last: Single, next: Single): boolean {
  return (
    numbersFrom(last.row + 1, next.row - 1).every((row) => view.isBlank(row, last.left)) &&
    next.row - last.row <= FARTHEST &&
    next.left === last.left &&
    position(next) > position(last)
  );
}

/** Blank rows that a paste puts between labels. */
const FARTHEST = 4;

function position({ label }: Single): number {
  return (label.first + 8) % 12;
}

function gridOf(
  sheet: PlanSheet,
  stack: readonly Single[],
  fiscalYear: FiscalYear
): MonthGrid | null {
  const [first] = stack;
  const last = stack.at(-1);
  const isOpen = stack.some(({ label }) => label.isOpen);
  if (!first || !last || stack.length < (isOpen ? 2 : 3)) return null;
  const { left } = first;
  const { view } = sheet;
  // Labels that go on up or down beside other texts are a list of months, one a row.
  const ends = [first.row - 1, last.row + 1];
  if (ends.some((row) => row >= 0 && labelIn(view, row, left)?.kind === "months")) return null;
  // So do those under a row of headings: what they head is filled in beside them.
  if (view.columnsOf(first.row - 1, left + 1, left + 11).length > 1) return null;
  const start = monthOf(fiscalYear, first.label.first);
  const slots = Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(start, index);
    const named = stack.find((single) => position(single) - position(first) === index);
    return {
      left: left + index,
      right: left + index,
      time: just(month),
      heading: named ? view.field(named.row, left) : null,
    };
  });
  return {
    sheet,
    slots,
    faults: [],
    isCompleted: stack.length < 12,
    top: first.row,
    bodyTop: last.row + 1,
    left,
    right: left + 11,
    isStacked: true,
  };
}
