import { dateFormat } from "../texts/date-format";
import { isCalendarHeading } from "../texts/time-heading";
import type { HeadingLeaf } from "./heading-bands";
import type { SheetView } from "./sheet-view";

/**
 * Headings that are bare numbers beside each other and count through the months of a year (4 or 10 to 12 and on,
 * or 1 to 12) stand over a calendar.
 */
export function withBareMonths(leaves: readonly HeadingLeaf[]): readonly HeadingLeaf[] {
  const months = new Set<HeadingLeaf>();
  let run: HeadingLeaf[] = [];
  const close = (): void => {
    if (countMonths(run.map(numberOf))) run.forEach((leaf) => months.add(leaf));
    run = [];
  };
  for (const leaf of leaves) {
    const number = numberOf(leaf);
    const last = run.at(-1);
    if (number === null) close();
    else {
      if (last && number !== ((numberOf(last) ?? 0) % 12) + 1) close();
      run.push(leaf);
    }
  }
  close();
  return months.size === 0
    ? leaves
    : leaves.map((leaf) => (months.has(leaf) ? { ...leaf, isCalendar: true } : leaf));
}

function numberOf({ heading }: HeadingLeaf): number | null {
  const text = heading.text.normalize("NFKC").trim();
  return /^(?:1[0-2]|[1-9])$/.test(text) ? Number(text) : null;
}

/** Whether bare numbers can only be months: half a year from 4 on or that goes on from 12 to 1, or twelve. */
export function countMonths(numbers: readonly (number | null)[]): boolean {
  const first = numbers[0] ?? 0;
  return (
    numbers.length >= (first === 4 || first + numbers.length > 13 ? 6 : 12) &&
    numbers.every((number, index) => number === ((first - 1 + index) % 12) + 1)
  );
}

/** Which of a row's columns head a schedule's months, be they bare numbers that can only be months; none where there are but few. */
export function monthColumns(
  view: SheetView,
  row: number,
  columns: readonly number[]
): readonly number[] {
  const months = columns.filter((column) =>
    typeof view.value(row, column) === "number"
      ? dateFormat(view.format(row, column)) === "month"
      : isCalendarHeading(view.text(row, column))
  );
  if (months.length >= MONTHS) return months;
  const year = columns.filter((column) => BARE.test(view.text(row, column))).slice(0, 12);
  return countMonths(year.map((column) => Number(view.folded(row, column)))) ? year : [];
}

const BARE = /^\p{Nd}{1,2}$/u;
/** So many months in a row are a schedule's. */
const MONTHS = 4;
