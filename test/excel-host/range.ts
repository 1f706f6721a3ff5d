import { type Area, contains, overlaps } from "../../src/sheet/address";
import {
  addressOf,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  plainAddress,
  rowCount,
} from "./cells";
import { ConditionalFormatsObject } from "./conditional-formats";
import { type Arguments, command, HostObject, type Members, method, property } from "./host-object";
import { typed } from "./input";
import {
  cellKey,
  type CellContent,
  type CellModel,
  cellOf,
  EMPTY_CELL,
  LAST_COLUMN,
  LAST_ROW,
  nextId,
  type SheetModel,
} from "./model";
import {
  columnProperties,
  cellProperties,
  rowProperties,
  setCellProperties,
  withLink,
} from "./properties";
import { RangeFormatObject } from "./range-format";
import type { Book } from "./book";
import { HostError, invalidArgument, isList, number, oneOf, record, text, type Wire } from "./wire";

/** A rectangle of cells. */
export class RangeObject extends HostObject {
  readonly typeName = "Range";
  override readonly isKept = true;
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly area: Area;

  constructor(book: Book, sheet: SheetModel, area: Area) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  protected describe(): Members {
    const { area, sheet } = this;
    return {
      Address: property(() => addressOf(sheet, area)),
      RowIndex: property(() => area.top),
      ColumnIndex: property(() => area.left),
      RowCount: property(() => rowCount(area)),
      ColumnCount: property(() => columnCount(area)),
      CellCount: property(() => Math.min(rowCount(area) * columnCount(area), 2 ** 31 - 1)),
      IsEntireRow: property(() => isWholeRows(area)),
      IsEntireColumn: property(() => isWholeColumns(area)),
      Values: property(
        () => this.grid((cell) => cell.value),
        (value) => {
          this.type(value);
        }
      ),
      Formulas: property(
        () => this.grid((cell) => cell.formula ?? cell.value),
        (value) => {
          this.type(value);
        }
      ),
      ValueTypes: property(() => this.grid(valueType)),
      Text: property(() => this.grid((cell) => String(cell.value))),
      NumberFormat: property(
        () => this.grid((cell) => cell.numberFormat),
        (value) => {
          this.book.requireFormattable(sheet);
          this.fill(value, (cell, format) => ({ ...cell, numberFormat: text(format) }));
        }
      ),
      RowHidden: property(
        () => same(this.rows().map((row) => sheet.hiddenRows.has(row))),
        (value) => {
          this.hide(sheet.hiddenRows, "rows", value);
        }
      ),
      ColumnHidden: property(
        () => same(this.columns().map((column) => sheet.hiddenColumns.has(column))),
        (value) => {
          this.hide(sheet.hiddenColumns, "columns", value);
        }
      ),
      Left: property(() => this.book.leftOf(sheet, area.left)),
      Top: property(() => this.book.topOf(sheet, area.top)),
      Width: property(
        () => this.book.leftOf(sheet, area.right + 1) - this.book.leftOf(sheet, area.left)
      ),
      Height: property(
        () => this.book.topOf(sheet, area.bottom + 1) - this.book.topOf(sheet, area.top)
      ),
      Hyperlink: property(
        () => {
          const link = cellOf(sheet, area.top, area.left).hyperlink;
          return link ? { ...link } : null;
        },
        (value) => {
          this.link(value);
        }
      ),
      Format: property(() => new RangeFormatObject(this.book, sheet, [area])),
      ConditionalFormats: property(() => new ConditionalFormatsObject(this.book, sheet, [area])),
      Worksheet: property(() => this.book.sheet(sheet)),
      Clear: command((args) => {
        this.clear(args.at(0) === null ? "All" : args.wire(0));
      }),
      CopyFrom: command((args) => {
        const source = args.at(0);
        if (!(source instanceof RangeObject)) throw invalidArgument("no range to copy from");
        oneOf(["All"], args.wire(1));
        this.copyFrom(source);
      }),
      Merge: command(() => {
        this.merge();
      }),
      Unmerge: command(() => {
        this.book.requireWritable(sheet);
        const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
        sheet.merges.splice(0, sheet.merges.length, ...kept);
      }),
      Select: command(() => {
        this.book.select(sheet, area);
      }),
      Group: command((args) => {
        this.outline(args, 1);
      }),
      Ungroup: command((args) => {
        this.outline(args, -1);
      }),
      GetCell: method((args) => {
        const row = area.top + number(args.wire(0));
        const column = area.left + number(args.wire(1));
        return this.at({ top: row, bottom: row, left: column, right: column });
      }),
      GetRow: method((args) => {
        const row = area.top + number(args.wire(0));
        return this.at({ ...area, top: row, bottom: row });
      }),
      GetColumn: method((args) => {
        const column = area.left + number(args.wire(0));
        return this.at({ ...area, left: column, right: column });
      }),
      GetResizedRange: method((args) =>
        this.at({
          ...area,
          bottom: area.bottom + number(args.wire(0)),
          right: area.right + number(args.wire(1)),
        })
      ),
      GetEntireRow: method(() => this.at({ ...area, left: 0, right: LAST_COLUMN })),
      GetEntireColumn: method(() => this.at({ ...area, top: 0, bottom: LAST_ROW })),
      GetBoundingRect: method((args) => {
        const other = this.rangeIn(args, 0).area;
        return this.at({
          top: Math.min(area.top, other.top),
          left: Math.min(area.left, other.left),
          bottom: Math.max(area.bottom, other.bottom),
          right: Math.max(area.right, other.right),
        });
      }),
      GetIntersectionOrNullObject: method((args) => {
        const common = intersection(area, this.rangeIn(args, 0).area);
        return common && this.at(common);
      }),
      GetUsedRangeOrNullObject: method((args) => {
        const used = this.book.usedArea(sheet, area, args.at(0) === true);
        return used && this.at(used);
      }),
      GetMergedAreasOrNullObject: method(() => this.mergedAreas()),
      GetCellProperties: method((args) =>
        cellProperties(sheet, area, record(args.wire(0), "options"))
      ),
      GetRowProperties: method((args) =>
        rowProperties(sheet, area, record(args.wire(0), "options"))
      ),
      GetColumnProperties: method((args) =>
        columnProperties(sheet, area, record(args.wire(0), "options"))
      ),
      SetCellProperties: command((args) => {
        this.book.requireWritable(sheet);
        setCellProperties(sheet, area, args.wire(0));
      }),
      _ValidateArraySize: command((args) => {
        if (number(args.wire(0)) !== rowCount(area) || number(args.wire(1)) !== columnCount(area)) {
          throw wrongSize();
        }
      }),
    };
  }

  /** Another rectangle of the same sheet; beyond its edge there is none. */
  at(area: Area): RangeObject {
    const fits =
      area.top >= 0 &&
      area.left >= 0 &&
      area.bottom <= LAST_ROW &&
      area.right <= LAST_COLUMN &&
      area.top <= area.bottom &&
      area.left <= area.right;
    if (!fits) throw invalidArgument("a range beyond the sheet");
    return new RangeObject(this.book, this.sheet, area);
  }

  private rangeIn(args: Arguments, index: number): { readonly area: Area } {
    const other = args.at(index);
    if (other instanceof RangeObject) return other;
    return { area: parseAddress(text(args.wire(index))) };
  }

  private rows(): readonly number[] {
    return Array.from({ length: rowCount(this.area) }, (_, index) => this.area.top + index);
  }

  private columns(): readonly number[] {
    return Array.from({ length: columnCount(this.area) }, (_, index) => this.area.left + index);
  }

  private grid(look: (cell: CellModel) => Wire): Wire {
    requireReadable(this.area);
    return this.rows().map((row) =>
      this.columns().map((column) => look(cellOf(this.sheet, row, column)))
    );
  }

  /** One value for all cells, or a table of exactly the range's size; null leaves a cell as it is. */
  private fill(value: Wire, change: (cell: CellModel, value: Wire) => CellModel): void {
    requireReadable(this.area);
    const rows = tableOf(value, this.area);
    for (const row of this.rows()) {
      for (const column of this.columns()) {
        const input = rows ? (rows[row - this.area.top]?.[column - this.area.left] ?? null) : value;
        if (input === null) continue;
        const key = cellKey(row, column);
        this.sheet.cells.set(key, change(this.sheet.cells.get(key) ?? EMPTY_CELL, input));
      }
    }
  }

  private type(value: Wire): void {
    requireReadable(this.area);
    this.book.requireUnlocked(this.sheet, this.area);
    this.fill(value, (cell, input) => ({ ...cell, ...typed(content(input), cell.numberFormat) }));
    this.book.recalculate(this.sheet);
    this.book.fillCalculatedColumns(this.sheet, this.area);
    this.book.changed(this.sheet, this.area, "RangeEdited");
  }

  private link(value: Wire): void {
    this.book.requireWritable(this.sheet);
    const { textToDisplay } = record(value, "hyperlink");
    for (const row of this.rows()) {
      for (const column of this.columns()) {
        const cell = cellOf(this.sheet, row, column);
        const shown =
          typeof textToDisplay === "string"
            ? { ...cell, ...typed(textToDisplay, cell.numberFormat) }
            : cell;
        this.sheet.cells.set(cellKey(row, column), withLink(shown, value));
      }
    }
  }

  /** Whole sheets only: contents, looks, sizes and merges; no shapes. */
  private copyFrom({ area, sheet }: RangeObject): void {
    this.book.requireWritable(this.sheet);
    if (!isWholeRows(area) || !isWholeColumns(area)) {
      throw new HostError("NotImplemented", "The host copies whole sheets only.", 501);
    }
    for (const [key, cell] of sheet.cells) this.sheet.cells.set(key, cell);
    for (const [row, height] of sheet.rowHeights) this.sheet.rowHeights.set(row, height);
    for (const [column, width] of sheet.columnWidths) this.sheet.columnWidths.set(column, width);
    this.sheet.merges.push(...sheet.merges);
    this.sheet.conditionalFormats.push(
      ...sheet.conditionalFormats.map((format) => ({ ...format, id: nextId(this.book.model) }))
    );
  }

  private hide(hidden: Set<number>, direction: "rows" | "columns", value: Wire): void {
    this.book.requireWritable(this.sheet);
    const isAll = isWholeRows(this.area) && isWholeColumns(this.area);
    if (isAll && value === false) hidden.clear();
    if (isAll) return;
    for (const line of direction === "rows" ? this.rows() : this.columns()) {
      if (value === true) hidden.add(line);
      else hidden.delete(line);
    }
  }

  private clear(what: Wire): void {
    const part = oneOf(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], what);
    this.book.requireWritable(this.sheet);
    for (const [key, cell] of this.sheet.cells) {
      const row = Math.floor(key / (LAST_COLUMN + 1));
      if (!contains(this.area, { row, column: key % (LAST_COLUMN + 1) })) continue;
      const next = cleared(cell, part);
      if (next) this.sheet.cells.set(key, next);
      else this.sheet.cells.delete(key);
    }
    if (part === "All" || part === "Formats") {
      const kept = this.sheet.conditionalFormats.filter(
        ({ areas }) => !areas.some((area) => overlaps(area, this.area))
      );
      this.sheet.conditionalFormats.splice(0, this.sheet.conditionalFormats.length, ...kept);
      // Excel unmerges what it clears the formats of.
      const merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.area));
      this.sheet.merges.splice(0, this.sheet.merges.length, ...merges);
    }
    this.book.changed(this.sheet, this.area, "RangeEdited");
  }

  private merge(): void {
    this.book.requireWritable(this.sheet);
    const crossing = this.sheet.merges.find((merge) => overlaps(merge, this.area));
    if (crossing && !intersectsWhole(this.area, crossing)) {
      throw new HostError(
        "InvalidOperation",
        `${plainAddress(crossing)} is merged across the edge.`
      );
    }
    const kept = this.sheet.merges.filter((merge) => !overlaps(merge, this.area));
    this.sheet.merges.splice(0, this.sheet.merges.length, ...kept, this.area);
    const first = cellKey(this.area.top, this.area.left);
    for (const row of this.rows()) {
      for (const column of this.columns()) {
        const key = cellKey(row, column);
        const cell = this.sheet.cells.get(key);
        if (cell && key !== first) {
          this.sheet.cells.set(key, { ...cell, value: "", formula: null, isQuoted: false });
        }
      }
    }
  }

  /** Only areas whose top left cell lies in the range, and no more than 512 of them. */
  private mergedAreas(): HostObject | null {
    const areas = this.sheet.merges.filter(({ top: row, left: column }) =>
      contains(this.area, { row, column })
    );
    if (areas.length > 512) {
      throw new HostError("InvalidArgument", "There are more than 512 merged areas in the range.");
    }
    return areas.length === 0 ? null : this.book.rangeAreas(this.sheet, areas);
  }

  private outline(args: Arguments, step: 1 | -1): void {
    this.book.requireWritable(this.sheet);
    const by = oneOf(["ByRows", "ByColumns"], args.wire(0));
    if (
      (by === "ByRows" && isWholeColumns(this.area)) ||
      (by === "ByColumns" && isWholeRows(this.area))
    ) {
      throw invalidArgument("the option differs from the range's direction");
    }
    const levels = by === "ByRows" ? this.sheet.rowOutline : this.sheet.columnOutline;
    const lines = by === "ByRows" ? this.rows() : this.columns();
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
}

export function requireReadable(area: Area): void {
  if (rowCount(area) * columnCount(area) > 5_000_000) {
    throw new HostError("RequestPayloadSizeLimitExceeded", "More than 5,000,000 cells at once.");
  }
}

/** The values of a table of exactly the area's size; null where there is one value for all. */
function tableOf(value: Wire, area: Area): readonly (readonly Wire[])[] | null {
  if (!isList(value)) return null;
  const rows = value.map((row) => {
    if (!isList(row) || row.length !== columnCount(area)) throw wrongSize();
    return row;
  });
  if (rows.length !== rowCount(area)) throw wrongSize();
  return rows;
}

function wrongSize(): HostError {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range"
  );
}

function content(value: Wire): CellContent {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument(`a cell can't hold ${JSON.stringify(value)}`);
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

function valueType(cell: CellModel): string {
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  if (cell.value === "") return cell.formula === null ? "Empty" : "String";
  return /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/.test(cell.value) && !cell.isQuoted
    ? "Error"
    : "String";
}

function same(values: readonly boolean[]): boolean | null {
  const [first = false] = values;
  return values.every((value) => value === first) ? first : null;
}

function intersectsWhole(outer: Area, inner: Area): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
