import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { departmentOf } from "../../evidence/texts/department";
import type { CandidateTable } from "../tables/find-tables";

/** The departments that a table's own column names, one a record. */
export function departmentsIn({ view, chosen, rows }: CandidateTable): readonly Field[] {
  const leaf = chosen.department;
  const fields = leaf ? rows.records.map(({ top }) => view.field(top, leaf.left)) : [];
  return fields.flatMap((field) => {
    const name = departmentOf(field.text);
    return name === null ? [] : withText(field, name);
  });
}

/** The department that all cells of tables' own columns name; null where they name several, or none. */
export function commonDepartment(tables: readonly CandidateTable[]): Field | null {
  const [first = null, ...others] = tables.flatMap(departmentsIn);
  return others.every(({ text }) => text === first?.text) ? first : null;
}
