import type { FiscalYear } from "../../../plan/fiscal-year";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LabelRun } from "./heading-labels";
import { timeLabelOf } from "../../evidence/texts/time-label";
import type { PlacedLabel } from "./placed-label";
import { headingYear } from "./year-axis";

/**
 * The runs that a run of labels is made of: years that begin anew, and months that do so under groups that
 * are no years (計画 beside 実績), or beyond a blank column under none (forms side by side).
 */
export function splitRun(
  view: SheetView,
  run: LabelRun,
  fiscalYear: FiscalYear
): readonly LabelRun[] {
  const runs: [PlacedLabel, ...PlacedLabel[]][] = [];
  const [first] = run;
  let last: PlacedLabel | null = null;
  for (const placed of run) {
    const isNew =
      !last ||
      goesBack(last, placed) ||
      (monthIn(placed) === monthIn(first) &&
        placed !== first &&
        beginsAnew(view, first, placed, placed.left > last.right + 1, fiscalYear));
    if (isNew) runs.push([placed]);
    else runs.at(-1)?.push(placed);
    last = placed;
  }
  return runs;
}

function goesBack({ label: before }: PlacedLabel, { label }: PlacedLabel): boolean {
  if (before.kind === "year" && label.kind === "year") return label.year <= before.year;
  const isBare = before.kind === "bare-year" && label.kind === "bare-year";
  // A small number after a large one may be another era's.
  return isBare && label.number <= before.number && label.number > 1;
}

/**
 * Whether a month that says what the first one does stands under another group, the plan's year or one before the
 * first's, or apart and under none.
 */
function beginsAnew(
  view: SheetView,
  first: PlacedLabel,
  placed: PlacedLabel,
  isApart: boolean,
  fiscalYear: FiscalYear
): boolean {
  const group = groupOver(view, placed);
  const year = yearOver(view, placed, fiscalYear);
  return (
    (group !== null && group !== groupOver(view, first)) ||
    (year === null
      ? isApart
      : year === fiscalYear || year < (yearOver(view, first, fiscalYear) ?? 0))
  );
}

/** The year that stands over a label, 0 for another time; null where neither does. */
function yearOver(
  view: SheetView,
  { row, left }: PlacedLabel,
  fiscalYear: FiscalYear
): number | null {
  const label = timeLabelOf(view.field(row - 1, left).text);
  return label && (headingYear(label, fiscalYear)?.year ?? 0);
}

/** The month or part of a year that a label names, or the label itself. */
function monthIn({ label }: PlacedLabel): unknown {
  if (label.kind === "part") return label.part;
  return label.kind === "months" ? label.first : label.kind === "number" ? label.number : label;
}

/** The text of a group that begins over a label and names no time; null where there is none. */
function groupOver(view: SheetView, { row, left }: PlacedLabel): string | null {
  if (row === 0) return null;
  const extent = view.extent(row - 1, left);
  const text = view.folded(extent.top, extent.left);
  return extent.left === left && text !== "" && timeLabelOf(text) === null ? text : null;
}
