import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "./sheet-view";

/** Whether a sheet is paper of squares, most of whose rows have a text in few of many columns. */
export function onSquares(view: SheetView): boolean {
  const { top, bottom, left, right } = view.used;
  const rows = numbersFrom(top, bottom).map((row) => view.columnsOf(row).length);
  const filled = rows.filter((count) => count > 0);
  const sparse = filled.filter((count) => count * SQUARES <= right - left);
  return right - left > LEAST && sparse.length * 2 > filled.length;
}

/** A text stands in one of so many columns, or fewer. */
const SQUARES = 6;
const LEAST = 20;
