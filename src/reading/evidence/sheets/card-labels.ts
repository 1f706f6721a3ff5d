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
  // 事業主体 | 市, and 事業主体 | 商工会 twice, hold a label and what is said beside it.
  const begun = groupedBy(alike, ([row = 0]) => {
    const columns = view.columnsOf(row);
    return [view.folded(row, columns[0] ?? 0), ...columns].join();
  });
  const again = new Set(
    [...begun.values()].flatMap(([own = [], ...others]) =>
      own.length > 1 && others.length === 0 ? own : []
    )
  );
  return names.some((row) => again.has(row)) ? again : new Set();
}
