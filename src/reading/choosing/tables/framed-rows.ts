import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { valueAt, type CellBorders, type Grid } from "../../../sheet/survey";
import { remarkOn } from "../../evidence/sheets/fields";
import type { LookCloser } from "../../reading";
import type { CandidateTable, ScannedSheet } from "./candidate-table";
import { openEnd } from "./open-ends";

/** The sheets whose tables end with the lines around their cells: what stands right below those is none of the last project's. */
export async function withinFrames(
  sheets: readonly ScannedSheet[],
  lookCloser: LookCloser
): Promise<readonly ScannedSheet[]> {
  const open = sheets.flatMap(({ tables }) =>
    tables.flatMap((table) => {
      const area = openEnd(table);
      return area ? [{ table, area }] : [];
    })
  );
  const details = await lookCloser(
    open.map(({ table, area }) => ({
      area: { sheet: table.view.name, ...area, top: area.top - 1 },
      kinds: ["borders"],
    }))
  );
  const ends = new Map(
    open.map(({ table, area }, at) => {
      const borders = details[at]?.borders;
      return [table, borders ? lastFramed(table, area, borders) : area.bottom];
    })
  );
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => endedAt(table, ends.get(table) ?? table.rows.bottom)),
  }));
}

/** The last row that has lines around cells; where those above have none, the last above a text that is no project's. */
function lastFramed(table: CandidateTable, area: Area, borders: Grid<CellBorders>): number {
  const { top, left, bottom, right } = area;
  const columns = numbersFrom(left, right);
  const lined = (row: number): readonly number[] =>
    columns.filter((column) => hasLine(borders, row, column));
  if (lined(top - 1).length <= columns.length / 2) return aboveCorner(table, area);
  return numbersFrom(top, bottom).findLast((row) => lined(row).length > 0) ?? top - 1;
}

/**
 * The last row above a text in the last month, where no other project takes a second row: what stands in the corner below
 * a table is more often said of all of it, the more so where it had room in the row above.
 */
function aboveCorner({ view, band, rows: { records } }: CandidateTable, area: Area): number {
  const first = band.leaves.findLast((leaf) => leaf.isCalendar)?.left ?? Infinity;
  const corner = numbersFrom(area.top, area.bottom).find(
    (row) => view.firstColumn(row, first, Infinity) !== null
  );
  const others = records.slice(0, -1);
  const isOne = ({ top, bottom }: (typeof others)[number]): boolean =>
    numbersFrom(top + 1, bottom).every((row) => view.columnsOf(row).length === 0);
  const hasRoom = view.areBlank(area.top - 1, first, Infinity);
  const areOnes = others.length > (hasRoom ? 1 : 2) && others.every(isOne);
  return corner && areOnes && records.at(-1)?.top === area.top - 1 ? corner - 1 : area.bottom;
}

/** A line at a side of a cell or below it; the one above is the upper cell's. */
function hasLine(borders: Grid<CellBorders>, row: number, column: number): boolean {
  const { left, right, bottom } = valueAt(borders, row, column) ?? {};
  return Boolean(left ?? right ?? bottom);
}

/** The table with no row below another. */
function endedAt(table: CandidateTable, end: number): CandidateTable {
  const { view, rows, chosen } = table;
  if (end >= rows.bottom) return table;
  const remarks = numbersFrom(end + 1, rows.bottom).flatMap((row) =>
    view.columnsOf(row).map((column) => remarkOn("unread-text", view.field(row, column)))
  );
  return {
    ...table,
    chosen: { ...chosen, remarks: [...chosen.remarks, ...remarks] },
    rows: {
      ...rows,
      records: rows.records
        .filter(({ top }) => top <= end)
        .map((record) => ({ ...record, bottom: Math.min(record.bottom, end) })),
      strays: rows.strays.filter(({ row }) => row <= end),
      groups: rows.groups.filter(({ row }) => row <= end),
      bottom: end,
    },
  };
}
