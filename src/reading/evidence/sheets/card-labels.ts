import { groupedBy } from "../../../sheet/grouping";
import { numbersFrom } from "../../../sheet/numbers";
import { rowWords } from "./row-words";
import type { SheetView } from "./sheet-view";

/**
 * The rows of labels on a sheet of cards that say things below their labels: those that come again, as 事業名 | 予算額 does
 * over each card's own; no two projects have one name. None where no row with a label of names comes again.
 * @param names rows with a label of names
 */
export function cardLabels(view: SheetView, names: readonly number[]): ReadonlySet<number> {
  const rows = numbersFrom(view.used.top, view.used.bottom).filter(
    (row) => view.columnsOf(row).length > 1
  );
  const alike = [...groupedBy(rows, (row) => rowWords(view, row)).values()];
  const again = new Set(alike.filter(({ length }) => length > 1).flat());
  return names.some((row) => again.has(row)) ? again : new Set();
}
