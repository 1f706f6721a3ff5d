import { addMonths, type Month } from "../../../../plan/fiscal-year";
import type { GridSetting } from "../../../../settings/settings";
import { hasColumn, hasRow, shareColumns, type Cell } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { fold } from "../../../evidence/texts/folding";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { PlanSheet, ScheduleContext } from "../../schedule-context";
import { gridOf } from "../../evidence/grids/find-grids";
import { within, type MonthGrid, type Slot } from "../../evidence/grids/month-grid";
import { months } from "../../../evidence/texts/time-label";
import type { PlacedLabel } from "../../evidence/times/placed-label";
import { startMonth } from "./start-month";
import type { FoundTable } from "../../../found-table";

/**
 * Grids that begin at a heading which nobody would take for a month (`Ⅰ`, `第1回`), but which people said is
 * one: in the heading rows of a table, else where the heading stands once on the sheet.
 */
export function gridsHeaded(
  setting: GridSetting,
  found: readonly MonthGrid[],
  context: ScheduleContext
): readonly MonthGrid[] {
  const { sheet: named, start, isUsed } = setting;
  if (!start || !isUsed) return [];
  const first = startMonth(start, context.fiscalYear);
  return context.sheets
    .filter(({ view }) => named === "" || view.name === named)
    .flatMap((sheet) => {
      const tables = context.tables.filter((table) => table.view === sheet.view);
      return headingCells(sheet, tables, setting).flatMap(
        (cell) => gridAt(sheet, cell, first, tables, found) ?? []
      );
    });
}

/** The grid whose first month is headed by the cell; null where there is no room for one. */
function gridAt(
  sheet: PlanSheet,
  { row, column }: Cell,
  first: Month,
  tables: readonly FoundTable[],
  found: readonly MonthGrid[]
): MonthGrid | null {
  const { view } = sheet;
  const area = within(sheet);
  const columns = monthColumns(view, { row, column }, area.right, tables);
  const last = columns.at(-1);
  const isTaken = found.some(
    (grid) =>
      grid.sheet === sheet &&
      shareColumns(grid, { left: column, right: last?.right ?? column }) &&
      grid.top <= row &&
      grid.bodyTop > row
  );
  if (isTaken || columns.length < 2) return null;
  // Four columns are a year's quarters.
  const count = columns.length === 4 ? 3 : 1;
  const slots = columns.map(({ left, right }, index): Slot => {
    const own = addMonths(first, index * count);
    const heading = view.isBlank(row, left) ? null : view.field(row, left);
    return { left, right, time: { start: own, end: addMonths(own, count - 1) }, heading };
  });
  const run = columns.map(({ left, right }): PlacedLabel => ({
    label: months(1, { count }),
    row,
    left,
    right,
    bottom: view.extent(row, left).bottom,
  }));
  return gridOf(sheet, run, { slots, faults: [] }, area, tables);
}

function headingCells(
  sheet: PlanSheet,
  tables: readonly FoundTable[],
  { cell, heading }: GridSetting
): readonly Cell[] {
  const { view } = sheet;
  const area = within(sheet);
  const wanted = fold(heading);
  if (cell && view.folded(cell.row, cell.column) === wanted) return [cell];
  const cells = numbersFrom(area.top, area.bottom).flatMap((row) =>
    numbersFrom(area.left, area.right)
      .filter((column) => view.folded(row, column) === wanted)
      .map((column): Cell => ({ row, column }))
  );
  const headed = cells.filter(({ row }) => tables.some(({ headings }) => hasRow(headings, row)));
  const likely = headed.length > 0 ? headed : cells;
  return likely.length === 1 || (headed.length > 0 && !cell) ? likely : [];
}

/** The heading's column and those right of it, twelve at most, up to a column that is known to be something else. */
function monthColumns(
  view: SheetView,
  { row, column: first }: Cell,
  last: number,
  tables: readonly FoundTable[]
): readonly { readonly left: number; readonly right: number }[] {
  const isBlank = (column: number): boolean =>
    view.isBlank(row, column) && view.merge(row, column) === null;
  const isKnown = (column: number): boolean =>
    tables.some(
      ({ area, columns }) =>
        hasRow(area, row) && columns.some((own) => own.field !== null && hasColumn(own, column))
    );
  const columns: { left: number; right: number }[] = [];
  let column = first;
  // A heading that nothing stands beside begins columns without headings.
  const isBare = isBlank(view.extent(row, first).right + 1);
  const limit = isBare ? Infinity : last;
  while (columns.length < 12 && column <= limit && !isKnown(column)) {
    if (columns.length > 0 && isBlank(column) !== isBare) break;
    const { left, right } = view.extent(row, column);
    columns.push({ left, right });
    column = right + 1;
  }
  return columns;
}
