import { addMonths, monthOf, toMonth, type FiscalYear } from "../../../../plan/fiscal-year";
import { numbersFrom } from "../../../../sheet/numbers";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { resolveBare } from "../../../evidence/texts/years";
import { monthIn, type Stretch } from "../../../evidence/texts/calendar";
import { known, meaningsOf } from "../../../evidence/texts/headings";
import type { LabelRun } from "./heading-labels";
import type { MonthAxis, Slot } from "../grids/month-grid";
import type { TimeLabel } from "../../../evidence/texts/time-label";

/** A year that a heading names. */
export interface HeadingYear {
  readonly year: number;
  readonly isFiscal: boolean;
}

/** The years of a heading, mostly one alone. */
interface HeadingYears extends HeadingYear {
  readonly last: number;
}

/** The year of a heading, by the plan's where the label alone doesn't tell; null where it names none, or several. */
export function headingYear(label: TimeLabel, fiscalYear: FiscalYear): HeadingYear | null {
  const years = headingYears(label, fiscalYear);
  return years?.year === years?.last ? years : null;
}

/** The years of a heading, as {@link headingYear} tells one. */
export function headingYears(label: TimeLabel, fiscalYear: FiscalYear): HeadingYears | null {
  const { kind } = label;
  if (kind === "year") {
    const { year, isFiscal, count = 1 } = label;
    return { year, isFiscal, last: year + count - 1 };
  }
  const year =
    kind === "nth-year"
      ? fiscalYear + label.number - 1
      : // Where the plan's year isn't known, none is near to it.
        kind === "bare-year"
        ? resolveBare(label.number, fiscalYear || null)
        : null;
  return year === null ? null : { year, isFiscal: true, last: year };
}

/** A row of years and nothing finer below: a column, or several, each. Null where they don't follow on, or stand under what is no doing: 課題, 方向性. */
export function yearAxis(view: SheetView, run: LabelRun, fiscalYear: FiscalYear): MonthAxis | null {
  const [{ row, left }] = run;
  const field = row > 0 && known(meaningsOf(view.field(row - 1, left).text))?.field;
  if (run.length < 2 || (field && !DONE.has(field))) return null;
  const slots: Slot[] = [];
  let before: HeadingYears | null = null;
  for (const [index, { label, row, left, right }] of run.entries()) {
    const found: HeadingYears | null =
      label.kind === "digits"
        ? { year: label.year, isFiscal: true, last: label.year }
        : headingYears(label, fiscalYear);
    if (!found) return null;
    if (before && (found.year !== before.last + 1 || found.isFiscal !== before.isFiscal))
      return null;
    before = found;
    const next = run[index + 1];
    slots.push(
      ...partsOf(view, row, {
        left,
        right: next ? Math.max(right, next.left - 1) : right,
        time: stretchOf(found),
        heading: view.field(row, left),
      })
    );
  }
  // Bare numbers are years where one of them is the plan's.
  const isPlans =
    before?.year !== undefined &&
    before.year - run.length < fiscalYear &&
    before.year >= fiscalYear;
  if (slots.some((slot) => slot.right > slot.left && tellsOther(view, row, slot.left))) return null;
  return run[0].label.kind === "digits" && !isPlans ? null : { slots, faults: [] };
}

/** Whether what stands first under a year says something else than what is done in it, and what that costs: 課題, 方向性. */
function tellsOther(view: SheetView, row: number, left: number): boolean {
  const below = view.extent(row, left).bottom + 1;
  const field = known(meaningsOf(view.text(below, left)))?.field;
  return field !== undefined && field !== "budget" && !DONE.has(field);
}

const DONE: ReadonlySet<string> = new Set(["content", "initiative", "start", "end", "name"]);

/** A year over signs that count its quarters, or tell its halves. */
function partsOf(
  view: SheetView,
  row: number,
  slot: Slot & { readonly time: Stretch }
): readonly Slot[] {
  const columns = numbersFrom(slot.left, slot.right);
  const below = view.extent(row, slot.left).bottom + 1;
  if (!areParts(view, below, slot)) return [slot];
  const months = 12 / columns.length;
  return columns.map((column, at) => {
    const start = addMonths(monthIn(slot.time.start), at * months);
    return {
      left: column,
      right: column,
      time: { start, end: addMonths(start, months - 1) },
      heading: view.field(below, column),
    };
  });
}

/** Whether a row counts the quarters of a year by signs, or tells its halves, under the year's columns. */
export function areParts(view: SheetView, row: number, { left, right }: Width): boolean {
  const texts = numbersFrom(left, right).map((column) => view.folded(row, column));
  return PARTS.test(texts.join());
}

type Width = Pick<Slot, "left" | "right">;

const PARTS = /^(?:第?1,第?2,第?3,第?4|I,II,III,IV|上,下|前,後)$/;

/** A year that isn't a fiscal one is a calendar's. */
export function stretchOf({ year, isFiscal, last }: HeadingYears): Stretch {
  if (isFiscal) return { start: monthOf(year, 4), end: monthOf(last, 3) };
  return { start: toMonth(year, 1), end: toMonth(last, 12) };
}
