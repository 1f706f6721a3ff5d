import { fold } from "../../evidence/texts/folding";
import type { CandidateTable } from "./candidate-table";

/** Whether the title over a list, or its sheet's name, says that it is but sorted: 事業費の大きい順, 予算順. */
export function isSorted(table: CandidateTable): boolean {
  return [titleOver(table), fold(table.view.name)].some(
    (title) => /順(?:位?表|位?一覧)?\)?$/.test(title) && !/優先|重[要点]/.test(title)
  );
}

/** What stands alone in its row over a table or a form, or over several of them. */
export function titleOver({ view, band, left }: CandidateTable): string {
  for (let row = band.top - 1; row >= view.used.top; row--) {
    const [only = Infinity, ...more] = view.columnsOf(row);
    if (only <= left && more.length === 0) return view.folded(row, only);
  }
  return "";
}
