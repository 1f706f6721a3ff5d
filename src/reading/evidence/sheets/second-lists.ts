import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "./sheet-view";

/**
 * Whether the second of two columns of names lists what the first does in another order: the lists only share their rows,
 * and what stands beside a name is said of that one.
 */
export function listsInOtherOrder(
  view: SheetView,
  bottom: number,
  first: number,
  second: number
): boolean {
  const rows = numbersFrom(bottom + 1, Math.min(view.used.bottom, bottom + LOOKED_AT));
  const names = new Set(rows.map((row) => view.folded(row, first)));
  const listed = rows.filter((row) => view.folded(row, second) !== "");
  const known = listed.filter((row) => names.has(view.folded(row, second)));
  return (
    known.length * 2 > listed.length &&
    known.some((row) => view.folded(row, first) !== view.folded(row, second))
  );
}

const LOOKED_AT = 60;
