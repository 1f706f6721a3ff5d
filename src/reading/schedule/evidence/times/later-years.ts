import { fiscalYearOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { monthIn } from "../../../evidence/texts/calendar";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { LabelRun } from "./heading-labels";
import type { MonthAxis, Slot } from "../grids/month-grid";
import { labelIn, type PlacedLabel } from "./placed-label";
import { headingYears, stretchOf } from "./year-axis";

/**
 * Months with the years after them that have a column each at their right: `令和8年度以降`, `次年度`.
 * @param isSchedule whether what stands under such headings is part of a schedule
 */
export function withLaterYears(
  view: SheetView,
  axis: MonthAxis,
  run: LabelRun,
  fiscalYear: FiscalYear,
  isSchedule: (run: LabelRun) => boolean
): MonthAxis {
  const [first] = run;
  const end = axis.slots.at(-1)?.time?.end;
  if (!end || first.label.kind === "year") return axis;
  const slots: Slot[] = [...axis.slots];
  for (let year = fiscalYearOf(monthIn(end)) + 1; ; year++) {
    const placed = labelBeside(view, first, (slots.at(-1)?.right ?? 0) + 1);
    const named = placed && headingYears(placed.label, fiscalYear);
    if (!placed || named?.year !== year || !named.isFiscal || !isSchedule([placed])) break;
    const { left, right } = placed;
    slots.push({ left, right, time: stretchOf(named), heading: view.field(placed.row, left) });
  }
  return slots.length === axis.slots.length ? axis : { ...axis, slots };
}

/** What a column beside the months is headed by: in their row, or in those of the groups over them. */
function labelBeside(
  view: SheetView,
  { row: months, bottom }: PlacedLabel,
  column: number
): PlacedLabel | null {
  for (let row = months; row >= Math.max(0, months - GROUPS); row--) {
    const { top, left, right } = view.extent(row, column);
    if (view.isBlank(top, left)) continue;
    const label = left === column ? labelIn(view, top, left) : null;
    return label && { label, row: top, left, right, bottom };
  }
  return null;
}

/** Rows that group headings take. */
const GROUPS = 2;
