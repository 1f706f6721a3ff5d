import { numbersFrom } from "../../../sheet/numbers";
import { meaningsOf } from "../texts/headings";
import { headsAnything, headsByMonth, isListHeading } from "../texts/naming-words";
import { readTime } from "../texts/time-text";
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

/** Whether bare numbers can only be months: 4, 5, 6 and on, 10 to 12 and on from 1, or twelve that go on from 12 to 1. */
export function countMonths(numbers: readonly (number | null)[]): boolean {
  const first = numbers[0] ?? 0;
  return (
    numbers.length >= (first === 4 || first === 10 ? 6 : 12) &&
    numbers.every((number, index) => number === ((first - 1 + index) % 12) + 1)
  );
}

/** The first row that heads months which go down and, right of them, what is done in each: 月 beside 行事. */
export function monthsBelow(view: SheetView): readonly number[] {
  const isName = (text: string): boolean =>
    headsAnything(text) || meaningsOf(text)[0]?.field === "name";
  const heads = (row: number): boolean => {
    const columns = view.columnsOf(row);
    const [first = "", next = "", ...others] = columns.map((column) => view.text(row, column));
    const areHeads = headsByMonth(first) && isName(next) && others.every(isListHeading);
    const [column = 0] = areHeads ? columns : [];
    const times = numbersFrom(row + 1, areHeads ? view.used.bottom : row).filter(
      (at) => readTime(view.text(at, column), 0) !== null
    );
    return times.length >= FEW;
  };
  return numbersFrom(view.used.top, view.used.bottom - 1)
    .filter(heads)
    .slice(0, 1);
}

/** So many months make a list. */
const FEW = 3;
