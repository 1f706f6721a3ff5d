import { placesBy } from "../../../sheet/grouping";
import type { AlsoListed } from "../../choosing/tables/also-listed";
import { isCutShort } from "../../choosing/tables/drop-copies";
import { foundTable } from "../../choosing/tables/find-tables";
import type { DraftTable, Field, ProjectField, ProjectFields } from "../../draft";
import { bareName } from "../../evidence/texts/bare-name";
import { readKeyField } from "../../evidence/texts/key";
import type { FoundTable } from "../../found-table";
import { budgetUnit } from "./budget-unit";
import { draftColumns, draftTable } from "./draft-table";
import { recordFields } from "./record-fields";

/** What other tables lend to the projects that they list too. */
interface Lending {
  /** What one amount of theirs is in yen; null where none lends amounts, or doesn't say. */
  readonly budgetUnit: number | null;
  readonly drafts: readonly DraftTable[];
  /** What a project's own table doesn't say of it. */
  to(own: ProjectFields, project: number): ProjectFields;
  /** The tables with the records whose projects were found. */
  found(): readonly FoundTable[];
}

export function lending(also: readonly AlsoListed[]): Lending {
  const lenders = also.map(({ table, fields: lent }) => {
    const all = recordFields(table, () => null).fields;
    const byName = placesBy(all, nameOf);
    const byKey = byName.size > 0 ? byName : placesBy(all, keyOf);
    const projects: (number | null)[] = all.map(() => null);
    const keyed = (fields: ProjectFields): string => `${keyOf(fields)}\n${nameOf(fields)}`;
    const told = all.map(keyed);
    const recordOf = (own: ProjectFields): number | null => {
      const found = byName.get(nameOf(own)) ?? byKey.get(keyOf(own));
      if (found !== undefined) return found;
      const short = told.findIndex((each) => isCutShort(each, keyed(own)));
      return short < 0 ? null : short;
    };
    return { table, lent, all, projects, recordOf };
  });
  const paying = also.find(({ fields }) => fields.has("budget"));
  return {
    budgetUnit: paying ? budgetUnit(paying.table) : null,
    drafts: also.map(({ table, fields }): DraftTable => ({
      ...draftTable(table),
      columns: draftColumns(table).map((column) => ({
        ...column,
        field:
          column.field && (fields.has(column.field) || TELLS.has(column.field))
            ? column.field
            : null,
      })),
      budgetUnit: budgetUnit(table) ?? 1000,
      totals: [],
    })),
    to: (own, project) => {
      let given: ProjectFields = {};
      for (const { all, lent, projects, recordOf } of lenders) {
        const record = recordOf(own);
        if (record === null) continue;
        projects[record] = project;
        given = { ...only(all[record] ?? {}, lent), ...given };
      }
      return given;
    },
    found: () =>
      lenders.map(({ table, projects }) => ({ ...foundTable(table, projects), isLender: true })),
  };
}

/** What tells whose a record is. */
const TELLS: ReadonlySet<ProjectField> = new Set(["name", "priority"] as const);

const nameOf = ({ name }: ProjectFields): string => bareName(name?.text ?? "");

const keyOf = ({ priority }: ProjectFields): string =>
  (priority && readKeyField(priority)?.id) ?? "";

function only(fields: ProjectFields, wanted: ReadonlySet<ProjectField>): ProjectFields {
  const kept: Partial<Record<ProjectField, Field>> = {};
  for (const field of wanted) {
    const found = fields[field];
    if (found) kept[field] = found;
  }
  return kept;
}
