import { numbersFrom } from "../../../sheet/numbers";
import { isCalendarHeading } from "../texts/time-heading";
import { readKeyField } from "../texts/key";
import type { HeadingBand } from "./heading-bands";
import type { SheetView } from "./sheet-view";
import type { SheetWords } from "./sheet-words";

/**
 * The headings, left out as well, of records that each have the same months under them as the only one above these.
 * @param bottom that one's last row
 */
export function pagesOverMonths(
  view: SheetView,
  words: SheetWords,
  band: HeadingBand,
  bottom: number
): readonly HeadingBand[] {
  const months = bottom + 1;
  const wordsOf = (row: number): string =>
    words
      .columnsOf(row)
      .map((column) => view.folded(row, column))
      .join();
  const times = words.columnsOf(months).filter((at) => isCalendarHeading(view.text(months, at)));
  if (times.length < QUARTERS) return [];
  const first = wordsOf(months);
  const height = bottom - band.bottom;
  const own = numberAt(view, band.bottom + 1, band);
  return numbersFrom(months + 1, view.used.bottom).flatMap((row) => {
    const [top, above] = [row - height, row - height - 1];
    return wordsOf(row) === first && numberAt(view, top, band) > own
      ? { ...band, top, last: above, bottom: above }
      : [];
  });
}

const QUARTERS = 4;

/** The number in a table's first column; 0 where none is. */
function numberAt(view: SheetView, row: number, { leaves }: HeadingBand): number {
  return readKeyField(view.field(row, leaves[0]?.left ?? 0))?.number ?? 0;
}

/**
 * The headings that next pages of a table leave out: the section's title over them stands there again, and a number of
 * their first column right under it.
 * @param bottom the last row that is the table's without them
 */
export function nextPages(
  view: SheetView,
  words: SheetWords,
  band: HeadingBand,
  bottom: number
): readonly HeadingBand[] {
  const { top } = band;
  const over = words.labels.findLast(({ row }) => row < top && row >= top - GAP);
  return words.labels.flatMap(({ row, column, label }): HeadingBand | readonly [] => {
    const isAgain =
      over && row > bottom && view.folded(row, column) === view.folded(over.row, over.column);
    // Aims are numbered as well.
    if (!isAgain || label.kind !== "section" || label.section === "aims") return [];
    const first = numbersFrom(row + 1, row + GAP).find((at) => words.columnsOf(at).length > 0);
    return first && numberAt(view, first, band) ? { ...band, top: row, bottom: row } : [];
  });
}

/** A title stands over its headings or rows with no more rows between. */
const GAP = 3;
