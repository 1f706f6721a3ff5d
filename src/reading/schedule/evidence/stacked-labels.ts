import { addMonths, monthOf, type FiscalYear } from "../../../plan/fiscal-year";
import type { PlanSheet } from "../contract";
import { asMonths, type LabelRun } from "./heading-labels";
import type { MonthGrid } from "./month-grid";
import { labelIn } from "./time-label";

/** A row in which nothing but one time label may stand. */
interface Single {
  readonly row: number;
  readonly run: LabelRun;
}

/**
 * Grids whose month labels stand one under the other above the lanes, as pasting out of a document
 * leaves them: the grid begins at the labels' column, a column a month, twelve in all.
 */
export function stackedGrids(
  sheet: PlanSheet,
  singles: readonly Single[],
  fiscalYear: FiscalYear
): readonly MonthGrid[] {
  const alone = singles.filter((single) => isAlone(sheet, single));
  const stacks: Single[][] = [];
  for (const single of alone) {
    const stack = stacks.at(-1);
    const last = stack?.at(-1);
    if (stack && last && follows(sheet, last, single)) stack.push(single);
    else stacks.push([single]);
  }
  return stacks
    .filter((stack) => !isListed(sheet, stack))
    .flatMap((stack) => gridOf(sheet, stack, fiscalYear) ?? []);
}

/** Whether the labels go on up or down beside other texts: a list of months, one a row. */
function isListed({ view }: PlanSheet, stack: readonly Single[]): boolean {
  const column = stack[0]?.run[0]?.left ?? 0;
  const ends = [(stack[0]?.row ?? 0) - 1, (stack.at(-1)?.row ?? 0) + 1];
  return ends.some((row) => row >= 0 && labelIn(view, row, column)?.kind === "months");
}

function isAlone({ view, area }: PlanSheet, { row, run }: Single): boolean {
  const left = run[0]?.left ?? 0;
  const isAlone =
    view.areBlank(row, area.left, left - 1) &&
    view.areBlank(row, left + 1, Math.min(area.right, view.used.right));
  return isAlone && asMonths(run) !== null;
}

/** The next label of a stack: below in the same column, no more than blank rows apart, later in the year. */
function follows({ view }: PlanSheet, last: Single, next: Single): boolean {
  const left = last.run[0]?.left ?? 0;
  for (let row = last.row + 1; row < next.row; row++) if (!view.isBlank(row, left)) return false;
  return (
    next.row - last.row <= FARTHEST &&
    next.run[0]?.left === last.run[0]?.left &&
    position(next) > position(last)
  );
}

/** Blank rows that a paste puts between labels. */
const FARTHEST = 4;

function position({ run }: Single): number {
  const label = asMonths(run)?.[0]?.label;
  return label ? (label.first + 8) % 12 : -1;
}

function gridOf(
  sheet: PlanSheet,
  stack: readonly Single[],
  fiscalYear: FiscalYear
): MonthGrid | null {
  const [first] = stack;
  const last = stack.at(-1);
  const isOpen = stack.some(({ run }) => asMonths(run)?.[0]?.label.isOpen);
  if (!first || !last || stack.length < (isOpen ? 2 : 3)) return null;
  const left = first.run[0]?.left ?? 0;
  const { view } = sheet;
  const base = asMonths(first.run)?.[0]?.label.first ?? 4;
  const start = monthOf(fiscalYear, base);
  const offset = position(first);
  const headings = new Map(stack.map((single) => [position(single) - offset, single]));
  const slots = Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(start, index);
    const named = headings.get(index);
    return {
      left: left + index,
      right: left + index,
      time: { start: month, end: month },
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
