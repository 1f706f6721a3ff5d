import { hasColumn, hasRow } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { ProjectField } from "../../../draft";
import { isFormsRow } from "../../../evidence/sheets/form-rows";
import { columnFor, isForm, type FoundRecord, type FoundTable } from "../../../found-table";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import { formsBeside } from "./tables-under";

/**
 * Columns left of the grid that are known to say something of projects. Those of content are spare, and so are all
 * others that have one cell for each project.
 */
export function knownColumns(
  grid: MonthGrid,
  tables: readonly FoundTable[],
  records: readonly FoundRecord[]
): Readonly<Record<"isKnown" | "isSpare", (column: number) => boolean>> {
  const beside = tables.filter(
    (table) =>
      table.view === grid.sheet.view &&
      !isForm(table) &&
      table.area.top <= grid.bodyTop &&
      table.area.bottom >= grid.top
  );
  const fields = new Map<number, ProjectField>();
  for (const { field, left, right } of beside.flatMap(({ columns }) => columns)) {
    if (field !== null) for (const column of numbersFrom(left, right)) fields.set(column, field);
  }
  // What stands left of the projects' names groups them, and is no item of theirs.
  const names = beside.flatMap(({ columns }) => columnFor(columns, "name")?.left ?? []);
  const isLeftOf = (table: FoundTable): boolean =>
    isForm(table) &&
    table.view === grid.sheet.view &&
    hasRow(table.area, grid.top) &&
    table.area.right < grid.left;
  const forms = isFormsRow(grid.sheet.view, grid.top)
    ? tables.filter(isLeftOf)
    : formsBeside(grid, tables);
  const isKnown = (column: number): boolean =>
    fields.has(column) ||
    (column < grid.left && names.length > 0 && column < Math.min(...names)) ||
    forms.some(({ area }) => hasColumn(area, column));
  return {
    isKnown,
    isSpare: (column) =>
      isKnown(column)
        ? ["content", "initiative"].includes(fields.get(column) ?? "")
        : records.length > 0 &&
          records.every(({ area: { top, bottom } }) =>
            numbersFrom(top + 1, bottom).every((row) => grid.sheet.view.isBlank(row, column))
          ),
  };
}
