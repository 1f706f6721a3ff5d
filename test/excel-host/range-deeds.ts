import { type Area, contains, overlaps } from "../../src/sheet/address";
import type { Book } from "./book";
import { columnsOf, isWholeColumns, isWholeRows, plainAddress, rowsOf } from "./cells";
import { cellKey, type CellModel, EMPTY_CELL, LAST_COLUMN, nextId, type SheetModel } from "./model";
import { HostError, invalidArgument, oneOf, type Wire } from "./wire";

/** Cells of a sheet, to which something is done. */
export interface Place {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Whole sheets only: contents, looks, sizes and merges; no shapes. */
export function copyInto(target: Place, { area, sheet }: Place): void {
  target.book.requireWritable(target.sheet);
  if (!isWholeRows(area) || !isWholeColumns(area)) {
    throw new HostError("NotImplemented", "The host copies whole sheets only.", 501);
  }
  for (const [key, cell] of sheet.cells) target.sheet.cells.set(key, cell);
  for (const [row, height] of sheet.rowHeights) target.sheet.rowHeights.set(row, height);
  for (const [column, width] of sheet.columnWidths) target.sheet.columnWidths.set(column, width);
  target.sheet.merges.push(...sheet.merges);
  target.sheet.conditionalFormats.push(
    ...sheet.conditionalFormats.map((format) => ({ ...format, id: nextId(target.book.model) }))
  );
}

/** Clears contents, looks or links of the place, or all of them. */
export function clear({ book, sheet, area }: Place, what: Wire): void {
  const part = oneOf(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], what);
  book.requireWritable(sheet);
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / (LAST_COLUMN + 1));
    if (!contains(area, { row, column: key % (LAST_COLUMN + 1) })) continue;
    const next = cleared(cell, part);
    if (next) sheet.cells.set(key, next);
    else sheet.cells.delete(key);
  }
  if (part === "All" || part === "Formats") {
    const kept = sheet.conditionalFormats.filter(
      ({ areas }) => !areas.some((other) => overlaps(other, area))
    );
    sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
    // Excel unmerges what it clears the formats of.
    const merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.merges.splice(0, sheet.merges.length, ...merges);
  }
  book.changed(sheet, area, "RangeEdited");
}

/** Makes one cell of the place: what the others hold goes. */
export function merge({ book, sheet, area }: Place): void {
  book.requireWritable(sheet);
  const crossing = sheet.merges.find((merge) => overlaps(merge, area));
  if (crossing && !intersectsWhole(area, crossing)) {
    throw new HostError("InvalidOperation", `${plainAddress(crossing)} is merged across the edge.`);
  }
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.merges.splice(0, sheet.merges.length, ...kept, area);
  const first = cellKey(area.top, area.left);
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      if (cell && key !== first) {
        sheet.cells.set(key, { ...cell, value: "", formula: null, isQuoted: false });
      }
    }
  }
}

/** Groups the place's rows or columns by one level more, or one less. */
export function outline({ book, sheet, area }: Place, direction: Wire, step: 1 | -1): void {
  book.requireWritable(sheet);
  const by = oneOf(["ByRows", "ByColumns"], direction);
  if ((by === "ByRows" && isWholeColumns(area)) || (by === "ByColumns" && isWholeRows(area))) {
    throw invalidArgument("the option differs from the range's direction");
  }
  const levels = by === "ByRows" ? sheet.rowOutline : sheet.columnOutline;
  const lines = by === "ByRows" ? rowsOf(area) : columnsOf(area);
  if (step === -1 && !lines.some((line) => levels.has(line))) {
    throw new HostError("InvalidOperation", "Nothing in the range is grouped.");
  }
  for (const line of lines) {
    const level = Math.max(0, (levels.get(line) ?? 0) + step);
    if (level > 7)
      throw new HostError("InvalidOperation", "There can be no more than eight levels.");
    if (level === 0) levels.delete(line);
    else levels.set(line, level);
  }
}

function cleared(cell: CellModel, part: string): CellModel | null {
  if (part === "All") return null;
  if (part === "Contents") return { ...cell, value: "", formula: null, isQuoted: false };
  if (part === "Formats") {
    const kept = {
      ...EMPTY_CELL,
      value: cell.value,
      formula: cell.formula,
      isQuoted: cell.isQuoted,
    };
    return { ...kept, hyperlink: cell.hyperlink };
  }
  return { ...cell, hyperlink: null };
}

function intersectsWhole(outer: Area, inner: Area): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
