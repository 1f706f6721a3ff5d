import type { FiscalYear } from "../../../../plan/fiscal-year";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { LabelRun } from "./heading-labels";
import { fold } from "../../../evidence/texts/folding";
import { known, meaningsOf } from "../../../evidence/texts/headings";
import { timeLabelOf } from "../../../evidence/texts/time-label";
import type { PlacedLabel } from "./placed-label";
import { headingYear } from "./year-axis";

/**
 * The runs that a run of labels is made of: years that begin anew or under another field, and months that do so under
 * groups that are no years (計画 beside 実績), or beyond a blank column under none (forms side by side).
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
      isOfField(view, last, placed) ||
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

/** Whether a year stands under another field than the one before it: R7 under 課題, and R8 under 方向性. */
function isOfField(view: SheetView, before: PlacedLabel, placed: PlacedLabel): boolean {
  const isYears = [before, placed].every(({ label }) => /^(?:bare-)?year$/.test(label.kind));
  const { row, left } = placed;
  const begins = isYears && row > 0 && view.extent(row - 1, left).left === left;
  return begins && known(meaningsOf(view.field(row - 1, left).text)) !== null;
}

/**
 * Whether a month that says what the first one does stands under another group, where the plan's year begins or
 * under one before the first's, or apart and under none.
 */
function beginsAnew(
  view: SheetView,
  first: PlacedLabel,
  placed: PlacedLabel,
  isApart: boolean,
  fiscalYear: FiscalYear
): boolean {
  const [before, own] = [first, placed].map((each) => groupOver(view, each, fiscalYear));
  if (typeof own === "number") {
    const begins = view.extent(placed.row - 1, placed.left).left === placed.left;
    return (begins && own === fiscalYear) || own < Number(before);
  }
  return isApart || (own !== "" && own !== before);
}

/** The month or part of a year that a label names, or the label itself. */
function monthIn({ label }: PlacedLabel): unknown {
  if (label.kind === "part") return label.part;
  return label.kind === "months" ? label.first : label.kind === "number" ? label.number : label;
}

/** The text that begins over a label, or the year it names, 0 for another time. */
function groupOver(
  view: SheetView,
  { row, left }: PlacedLabel,
  fiscalYear: FiscalYear
): string | number {
  const { text } = view.field(row - 1, left);
  const label = timeLabelOf(text);
  if (label) return headingYear(label, fiscalYear)?.year ?? 0;
  return view.extent(row - 1, left).left === left ? fold(text) : "";
}
