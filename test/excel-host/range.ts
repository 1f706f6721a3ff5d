import { type Area, contains, overlaps } from "../../src/sheet/address";
import {
  addressOf,
  columnCount,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  rowCount,
  rowsOf,
} from "./cells";
import { ConditionalFormatsObject } from "./conditional-formats";
import { type Arguments, command, HostObject, type Members, method, property } from "./host-object";
import { typed } from "./input";
import { leftOf, topOf } from "./lines";
import {
  cellKey,
  type CellModel,
  cellOf,
  EMPTY_CELL,
  LAST_COLUMN,
  LAST_ROW,
  type SheetModel,
} from "./model";
import {
  columnProperties,
  cellProperties,
  rowProperties,
  setCellProperties,
  withLink,
} from "./properties";
import { clear, copyInto, merge, outline } from "./range-deeds";
import { RangeFormatObject } from "./range-format";
import { content, requireReadable, tableOf, valueType, wrongSize } from "./values";
import type { Book } from "./book";
import { HostError, invalidArgument, number, oneOf, record, text, type Wire } from "./wire";

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
        () => same(rowsOf(this.area).map((row) => sheet.hiddenRows.has(row))),
        (value) => {
          this.hide(sheet.hiddenRows, "rows", value);
        }
      ),
      ColumnHidden: property(
        () => same(columnsOf(this.area).map((column) => sheet.hiddenColumns.has(column))),
        (value) => {
          this.hide(sheet.hiddenColumns, "columns", value);
        }
      ),
      Left: property(() => leftOf(sheet, area.left)),
      Top: property(() => topOf(sheet, area.top)),
      Width: property(() => leftOf(sheet, area.right + 1) - leftOf(sheet, area.left)),
      Height: property(() => topOf(sheet, area.bottom + 1) - topOf(sheet, area.top)),
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
        clear(this, args.at(0) === null ? "All" : args.wire(0));
      }),
      CopyFrom: command((args) => {
        const source = args.at(0);
        if (!(source instanceof RangeObject)) throw invalidArgument("no range to copy from");
        oneOf(["All"], args.wire(1));
        copyInto(this, source);
      }),
      Merge: command(() => {
        merge(this);
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
        outline(this, args.wire(0), 1);
      }),
      Ungroup: command((args) => {
        outline(this, args.wire(0), -1);
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

  private grid(look: (cell: CellModel) => Wire): Wire {
    requireReadable(this.area);
    return rowsOf(this.area).map((row) =>
      columnsOf(this.area).map((column) => look(cellOf(this.sheet, row, column)))
    );
  }

  /** One value for all cells, or a table of exactly the range's size; null leaves a cell as it is. */
  private fill(value: Wire, change: (cell: CellModel, value: Wire) => CellModel): void {
    requireReadable(this.area);
    const rows = tableOf(value, this.area);
    for (const row of rowsOf(this.area)) {
      for (const column of columnsOf(this.area)) {
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
    for (const row of rowsOf(this.area)) {
      for (const column of columnsOf(this.area)) {
        const cell = cellOf(this.sheet, row, column);
        const shown =
          typeof textToDisplay === "string"
            ? { ...cell, ...typed(textToDisplay, cell.numberFormat) }
            : cell;
        this.sheet.cells.set(cellKey(row, column), withLink(shown, value));
      }
    }
  }

  private hide(hidden: Set<number>, direction: "rows" | "columns", value: Wire): void {
    this.book.requireWritable(this.sheet);
    const isAll = isWholeRows(this.area) && isWholeColumns(this.area);
    if (isAll && value === false) hidden.clear();
    if (isAll) return;
    for (const line of direction === "rows" ? rowsOf(this.area) : columnsOf(this.area)) {
      if (value === true) hidden.add(line);
      else hidden.delete(line);
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
}

function same(values: readonly boolean[]): boolean | null {
  const [first = false] = values;
  return values.every((value) => value === first) ? first : null;
}
