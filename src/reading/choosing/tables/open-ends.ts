import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { CandidateTable } from "./candidate-table";

/**
 * The rows at a table's end that hold but one text each, below or among which no cell of the project above goes on: the
 * project's, or notes under the table. Null where it ends with none.
 */
export function openEnd({ view, rows, form, left, right }: CandidateTable): Area | null {
  const last = rows.records.at(-1);
  if (form || !last || last.bottom < rows.bottom) return null;
  const first = rows.records.length > 1 ? last.top : last.top + 1;
  const own = view.columnsOf(last.top);
  const reach = Math.max(first - 1, ...own.map((column) => view.extent(last.top, column).bottom));
  const isLone = (row: number): boolean => view.columnsOf(row).length === 1;
  const from = last.top < first ? reach + 1 : first;
  const top = (numbersFrom(from, last.bottom).findLast((row) => !isLone(row)) ?? from - 1) + 1;
  const columns = numbersFrom(top, last.bottom).flatMap((row) => view.columnsOf(row));
  return top > last.bottom
    ? null
    : { top, left, bottom: last.bottom, right: Math.max(right, ...columns) };
}
