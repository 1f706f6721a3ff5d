import { departmentOf } from "../../evidence/texts/department";
import type { CandidateTable } from "../tables/find-tables";

/** The departments that a table's own column names. */
export function departmentsIn(table: CandidateTable): ReadonlySet<string> {
  const leaf = table.chosen.department;
  const names = new Set<string>();
  if (!leaf) return names;
  for (const record of table.rows.records) {
    const name = departmentOf(table.view.field(record.top, leaf.left).text);
    if (name !== null) names.add(name);
  }
  return names;
}
