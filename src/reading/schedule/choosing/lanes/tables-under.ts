import { hasRow, shareColumns } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { known, meaningsOf } from "../../../evidence/texts/headings";
import { columnFor, isForm, type FoundRecord, type FoundTable } from "../../../found-table";
import type { MonthGrid } from "../../evidence/grids/month-grid";

/** Whether a record's fields stand under the months, as those of a table below do; columns at both sides don't. */
export function tablesUnder(
  tables: readonly FoundTable[]
): (record: FoundRecord, grid: MonthGrid) => boolean {
  const homes = new Map(tables.flatMap((table) => table.records.map((each) => [each, table])));
  return (record, grid) => {
    const home = homes.get(record);
    if (!home) return false;
    const areUnder = home.columns.some((own) => own.field !== null && shareColumns(own, grid));
    return (
      (!grid.isTold && areUnder) ||
      isOfOtherForm(home, grid, tables) ||
      (isForm(home) && namesAnew(home, grid)) ||
      isBeyond(home, grid, tables)
    );
  };
}

/** Whether a form is another than the one that has the grid among its rows and columns: beside that, or further down. */
function isOfOtherForm(home: FoundTable, grid: MonthGrid, tables: readonly FoundTable[]): boolean {
  const holds = (form: FoundTable): boolean =>
    isForm(form) &&
    form.view === home.view &&
    hasRow(form.area, grid.top) &&
    shareColumns(form.area, grid);
  return isForm(home) && !holds(home) && tables.some(holds);
}

/** Whether names have a heading beside the months below a form, as those of all projects do. */
function namesAnew({ view, columns }: FoundTable, { top, bodyTop, left }: MonthGrid): boolean {
  const name = columnFor(columns, "name")?.heading.cell?.row ?? top;
  return (
    name < top &&
    numbersFrom(top, bodyTop - 1).some((row) =>
      view
        .columnsOf(row, view.used.left, left - 1)
        .some((column) => known(meaningsOf(view.text(row, column)))?.field === "name")
    )
  );
}

/** The forms that stand beside a grid; none where no other has it among its columns. */
export function formsBeside(
  place: Pick<MonthGrid, "sheet" | "top" | "left" | "right">,
  tables: readonly FoundTable[]
): readonly FoundTable[] {
  const forms = tables.filter(
    (table) => isForm(table) && table.view === place.sheet.view && hasRow(table.area, place.top)
  );
  const beside = forms.filter(({ area }) => !shareColumns(area, place));
  return beside.length < forms.length ? beside : [];
}

/**
 * Whether another table's names stand between a table and the months, or at their left and the table right of them,
 * or its own heading stands there again.
 */
function isBeyond(home: FoundTable, grid: MonthGrid, tables: readonly FoundTable[]): boolean {
  const isRepeated = home.columns.some(
    ({ field, heading: { cell, text } }) =>
      (field === "priority" || field === "name") &&
      home.view
        .columnsOf(cell?.row ?? 0, home.area.right + 1, grid.left - 1)
        .some((column) => home.view.text(cell?.row ?? 0, column) === text)
  );
  return (
    isRepeated ||
    tables.some(({ view, area, columns }) => {
      const isBetween = home.area.left > grid.right || area.left > home.area.right;
      return (
        view === home.view &&
        area.right < grid.left &&
        isBetween &&
        area.top <= home.headings.bottom &&
        area.bottom >= home.headings.top &&
        columnFor(columns, "name") !== null
      );
    })
  );
}
