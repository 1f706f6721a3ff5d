import type { CandidateTable } from "../../choosing/tables/candidate-table";
import { columnFor } from "../../found-table";

/** Whether what is taken for initiatives names lanes: beside the months, in more rows than the contents stand in. */
export function namesLanes({ view, band, chosen, rows, form }: CandidateTable): boolean {
  const content = columnFor(chosen.columns, "content");
  const column = columnFor(chosen.columns, "initiative");
  if (form || !content || !column) return false;
  const next = band.leaves.find(({ left }) => left === column.right + 1);
  const endOf = (row: number, left: number): number => view.extent(row, left).bottom;
  return (
    next?.isCalendar === true &&
    rows.records.some(({ top }) => endOf(top, content.left) > endOf(top, column.left))
  );
}
