import { numbersFrom } from "../../../sheet/numbers";
import { rowWords } from "./row-words";
import type { SheetView } from "./sheet-view";

/**
 * The rows of labels on a sheet of cards that say things below their labels: those that come again, as 事業名 | 予算額 does
 * over each card's own; no two projects have one name. None where no row with a label of names comes again.
 * @param names rows with a label of names
 */
export function cardLabels(view: SheetView, names: readonly number[]): ReadonlySet<number> {
  const byWords = new Map<string, number[]>();
  for (const row of numbersFrom(view.used.top, view.used.bottom)) {
    if (view.columnsOf(row).length < 2) continue;
    const words = rowWords(view, row);
    byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  const again = new Set([...byWords.values()].filter((rows) => rows.length > 1).flat());
  return names.some((row) => again.has(row)) ? again : new Set();
}
