import type { Area } from "../../src/sheet/address";
import type { Book } from "./book";
import { BordersObject } from "./borders";
import { isWholeColumns, isWholeRows, positions } from "./cells";
import { Plain } from "./conditional-formats";
import { HostObject, type Members, method, property, type Member } from "./host-object";
import {
  cellKey,
  cellOf,
  EMPTY_CELL,
  type SheetModel,
  STANDARD_COLUMN_WIDTH,
  STANDARD_ROW_HEIGHT,
  type StyleModel,
} from "./model";
import { color, HORIZONTAL, VERTICAL } from "./properties";
import {
  boolean,
  HostError,
  invalidArgument,
  number,
  oneOf,
  text,
  uniform,
  type Wire,
} from "./wire";

/** The looks of a rectangle, or of several at once. What differs among the cells reads as null. */
export class RangeFormatObject extends HostObject {
  readonly typeName = "RangeFormat";
  private readonly book: Book;
  private readonly sheet: SheetModel;
  private readonly areas: readonly Area[];

  constructor(book: Book, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.areas = areas;
  }

  protected describe(): Members {
    const { book, sheet, areas } = this;
    return {
      Fill: property(() => new FillObject(book, sheet, areas)),
      Font: property(() => new FontObject(book, sheet, areas)),
      Borders: property(() => new BordersObject(book, sheet, areas)),
      Protection: property(
        () =>
          new Plain("FormatProtection", {
            Locked: property(
              () => this.get((look) => look.isLocked),
              (value) => {
                book.requireWritable(sheet);
                const isLocked = boolean(value);
                this.set((look) => ({ ...look, isLocked }));
              }
            ),
          })
      ),
      HorizontalAlignment: style(this, "horizontal", (value) => oneOf(HORIZONTAL, value)),
      VerticalAlignment: style(this, "vertical", (value) => oneOf(VERTICAL, value)),
      WrapText: style(this, "wrap", boolean),
      ShrinkToFit: style(this, "shrink", boolean),
      IndentLevel: style(this, "indent", number),
      RowHeight: property(
        () =>
          uniform(
            this.lines("rows").map((row) => sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT)
          ),
        (value) => {
          const height = number(value);
          if (height < 0 || height > 409.5)
            throw invalidArgument("a row is 0 to 409.5 points high");
          this.size(sheet.rowHeights, "rows", height);
        }
      ),
      ColumnWidth: property(
        () =>
          uniform(
            this.lines("columns").map(
              (column) => sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH
            )
          ),
        (value) => {
          const width = number(value);
          if (width < 0 || width > 1790.25)
            throw invalidArgument("a column is at most 255 characters wide");
          this.size(sheet.columnWidths, "columns", width);
        }
      ),
      UseStandardHeight: property(
        () => uniform(this.lines("rows").map((row) => !sheet.rowHeights.has(row))),
        () => {
          this.size(sheet.rowHeights, "rows", null);
        }
      ),
      UseStandardWidth: property(
        () => uniform(this.lines("columns").map((column) => !sheet.columnWidths.has(column))),
        () => {
          this.size(sheet.columnWidths, "columns", null);
        }
      ),
      AutofitRows: method(() => {
        this.size(sheet.rowHeights, "rows", null);
        return null;
      }),
    };
  }

  get(look: (style: StyleModel) => Wire): Wire {
    return uniform(
      this.areas.flatMap((area) =>
        positions(area).map(([row, column]) => look(cellOf(this.sheet, row, column).style))
      )
    );
  }

  set(change: (style: StyleModel) => StyleModel): void {
    this.book.requireFormattable(this.sheet);
    for (const area of this.areas) {
      for (const [row, column] of positions(area)) {
        const key = cellKey(row, column);
        const cell = this.sheet.cells.get(key) ?? EMPTY_CELL;
        this.sheet.cells.set(key, { ...cell, style: change(cell.style) });
      }
    }
  }

  private lines(direction: "rows" | "columns"): readonly number[] {
    return this.areas.flatMap((area) => {
      const [first, last] =
        direction === "rows" ? [area.top, area.bottom] : [area.left, area.right];
      if (last - first > 20_000) return [first];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
  }

  private size(
    sizes: Map<number, number>,
    direction: "rows" | "columns",
    points: number | null
  ): void {
    this.book.requireWritable(this.sheet);
    const all = direction === "rows" ? isWholeColumns : isWholeRows;
    if (points === null && this.areas.some(all)) {
      sizes.clear();
      return;
    }
    if (this.areas.some(all))
      throw new HostError("NotImplemented", "The host sizes no whole sheet.", 501);
    for (const line of this.lines(direction)) {
      if (points === null) sizes.delete(line);
      else sizes.set(line, points);
    }
  }
}

function style<K extends keyof StyleModel>(
  format: RangeFormatObject,
  key: K,
  parse: (value: Wire) => StyleModel[K] & Wire
): Member {
  return property(
    () => format.get((look) => scalar(look[key])),
    (value) => {
      const parsed = parse(value);
      format.set((look) => ({ ...look, [key]: parsed }));
    }
  );
}

class FillObject extends HostObject {
  readonly typeName = "RangeFill";
  private readonly format: RangeFormatObject;

  constructor(book: Book, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.format = new RangeFormatObject(book, sheet, areas);
  }

  protected describe(): Members {
    return {
      Color: property(
        () => this.format.get((look) => look.fill ?? "#FFFFFF"),
        (value) => {
          const fill = color(value);
          this.format.set((look) => ({ ...look, fill }));
        }
      ),
      // No fill and white look the same, and patterns of solid fills read as null.
      Pattern: property(() => null),
      Clear: method(() => {
        this.format.set((look) => ({ ...look, fill: null }));
        return null;
      }),
    };
  }
}

class FontObject extends HostObject {
  readonly typeName = "RangeFont";
  private readonly format: RangeFormatObject;

  constructor(book: Book, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.format = new RangeFormatObject(book, sheet, areas);
  }

  protected describe(): Members {
    return {
      Name: style(this.format, "fontName", text),
      Size: style(this.format, "fontSize", number),
      Bold: style(this.format, "bold", boolean),
      Italic: style(this.format, "italic", boolean),
      Strikethrough: style(this.format, "isStruck", boolean),
      Color: style(this.format, "fontColor", color),
      Underline: style(this.format, "underline", (value) =>
        oneOf(["None", "Single", "Double"], value)
      ),
    };
  }
}

function scalar(value: StyleModel[keyof StyleModel]): Wire {
  if (typeof value === "object") throw new HostError("ApiNotFound", "Not a single value.");
  return value;
}
