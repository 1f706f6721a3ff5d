import { isAside } from "../../evidence/texts/naming-words";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import { columnFor } from "../../found-table";

/** Whether what is taken for initiatives names lanes: beside the months, in more rows than the contents stand in. */
export function namesLanes({ view, band, chosen, rows, form }: CandidateTable): boolean {
  const content = columnFor(chosen.columns, "content");
  const column = columnFor(chosen.columns, "initiative");
  if (form || !content || !column) return false;
  // 担当 may stand between them and the months.
  const next = band.leaves.find(
    ({ left, heading }) => left > column.right && !isAside(heading.text)
  );
  const endOf = (row: number, left: number): number => view.extent(row, left).bottom;
  return (
    next?.isCalendar === true &&
    rows.records.some(({ top }) => endOf(top, content.left) > endOf(top, column.left))
  );
}
