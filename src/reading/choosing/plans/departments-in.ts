import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { departmentOf } from "../../evidence/texts/department";
import type { CandidateTable } from "../tables/candidate-table";

/** The departments that a table's own column names, one a record; null where it names none. */
export function departmentsOf({ view, chosen, rows }: CandidateTable): readonly (Field | null)[] {
  const leaf = chosen.department;
  return rows.records.map(({ top }) => {
    const field = leaf && view.field(top, leaf.left);
    const name = field && departmentOf(field.text);
    return name ? withText(field, name) : null;
  });
}

/** The departments that a table's own column names. */
export function departmentsIn(table: CandidateTable): readonly Field[] {
  return departmentsOf(table).flatMap((field) => field ?? []);
}

/** The department that all cells of tables' own columns name; null where they name several, or none. */
export function commonDepartment(tables: readonly CandidateTable[]): Field | null {
  const [first = null, ...others] = tables.flatMap(departmentsIn);
  return others.every(({ text }) => text === first?.text) ? first : null;
}
