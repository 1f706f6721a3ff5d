import type { AnyField, Field } from "../../../draft";
import { withText } from "../../../evidence/sheets/fields";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { isTimeHeading } from "../../../evidence/texts/time-heading";
import { markBefore } from "../../../evidence/texts/key-dress";
import { columnFor, type FoundRecord, type FoundTable } from "../../../found-table";
import { between, type GridRows } from "./lane-rows";
import type { LeftColumns } from "./left-columns";

interface Lane {
  readonly row: number;
  readonly bars: readonly { readonly label: AnyField | null }[];
}

/**
 * What each lane is about: the text left of it, through merges. A project's own text (取組内容) tells that only where
 * its lanes have one each, or where nothing else says what happens.
 * @param changed the rows that others replace, whose items are those of the others too
 */
export function itemsOf(
  { grid, beside }: GridRows,
  lanes: readonly Lane[],
  { item, isItemSpare }: LeftColumns,
  tables: readonly FoundTable[],
  changed: ReadonlyMap<number, number>
): readonly (Field | null)[] {
  const { view } = grid.sheet;
  const homes = new Map(tables.flatMap((table) => table.records.map((record) => [record, table])));
  // 実施内容 over the second rows shares its column with 事業名 over the first.
  const isNamed = (row: number): boolean => {
    const [record] = between(beside, row, row);
    const columns = (record && homes.get(record)?.columns) ?? [];
    return isItemSpare && record?.area.top === row && columnFor(columns, "name")?.left === item;
  };
  const said = (row: number): Field | null => (isNamed(row) ? null : itemIn(view, row, item));
  const items = lanes.map(
    ({ row }) => said(row) ?? said(changed.get(row) ?? row) ?? stepAt(row, beside, homes)
  );
  if (!isItemSpare || lanes.some(({ bars }) => bars.some(({ label }) => label === null)))
    return items;
  const told = lanes.flatMap(({ row }, at) =>
    items[at]?.cell.row === row ? between(beside, row, row).slice(0, 1) : []
  );
  const areOwn = new Set(told).size < told.length;
  return areOwn ? items : items.map(() => null);
}

/** What a column says in a row of what is done; null where it says nothing, calls itself a schedule, or there is none. */
export function itemIn(view: SheetView, row: number, column: number | null): Field | null {
  const field = column === null ? null : view.field(row, column);
  return field && !NOTHING.test(field.text) && !isTimeHeading(field.text) ? field : null;
}

/** What says nothing of what a lane is about: 内容, 実施項目. */
const NOTHING = /^(?:(?:実施|取組|事業|業務)?(?:内容|項目|予定))?$/;

/** What stands in a row of its own under a project's name, as its part or set off: `・設計`, `1-1 説明会`. */
function stepAt(
  row: number,
  beside: readonly FoundRecord[],
  homes: ReadonlyMap<FoundRecord, FoundTable>
): Field | null {
  const [record] = between(beside, row, row);
  const table = record && homes.get(record);
  return table ? partIn(table, record, row) : null;
}

/** The part of a project that a row below its own names. */
export function partIn(
  { view, columns }: FoundTable,
  { area, partsFrom }: FoundRecord,
  row: number
): Field | null {
  const name = columnFor(columns, "name");
  // Its number may stand in a cell before it.
  const column = name && view.columnsOf(row, name.left, name.right).at(-1);
  const value = row > area.top && column != null ? view.value(row, column) : null;
  if (column == null || typeof value !== "string") return null;
  const { mark, rest } = markBefore(value);
  const isPart = row >= (partsFrom ?? Infinity);
  return isPart || mark || /^\s/.test(value) ? withText(view.field(row, column), rest) : null;
}
