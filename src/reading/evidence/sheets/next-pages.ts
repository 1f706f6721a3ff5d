import { numbersFrom } from "../../../sheet/numbers";
import { readKeyField } from "../texts/key";
import type { HeadingBand } from "./heading-bands";
import type { SheetView } from "./sheet-view";
import type { SheetWords } from "./sheet-words";

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
  const { top, leaves } = band;
  const over = words.labels.findLast(({ row }) => row < top && row >= top - GAP);
  return words.labels.flatMap(({ row, column, label }): HeadingBand | readonly [] => {
    const isAgain =
      over && row > bottom && view.folded(row, column) === view.folded(over.row, over.column);
    // Aims are numbered as well.
    if (!isAgain || label.kind !== "section" || label.section === "aims") return [];
    const first = numbersFrom(row + 1, row + GAP).find((at) => words.columnsOf(at).length > 0);
    const key = first && readKeyField(view.field(first, leaves[0]?.left ?? 0));
    return key && key.number ? { ...band, top: row, bottom: row } : [];
  });
}

/** A title stands over its headings or rows with no more rows between. */
const GAP = 3;
