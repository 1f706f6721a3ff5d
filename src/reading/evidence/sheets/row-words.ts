import type { SheetView } from "./sheet-view";

/** All that stands in a row, to tell headings that a next page repeats. */
export function rowWords(view: SheetView, row: number): string {
  return view
    .columnsOf(row)
    .map((column) => view.text(row, column))
    .join("|");
}
