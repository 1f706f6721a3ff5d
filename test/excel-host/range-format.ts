import type { Area } from "../../src/sheet/address";
import type { Book } from "./book";
import { Plain } from "./conditional-formats";
import { HostObject, type Members, method, property, type Member } from "./host-object";
import {
  type BorderModel,
  cellKey,
  cellOf,
  type Edge,
  EMPTY_CELL,
  setBorder,
  type SheetModel,
  shownBorder,
  STANDARD_COLUMN_WIDTH,
  STANDARD_ROW_HEIGHT,
  type StyleModel,
} from "./model";
import { isWholeColumns, isWholeRows } from "./cells";
import { BORDER_STYLES, BORDER_WEIGHTS, color, HORIZONTAL, VERTICAL } from "./properties";
import { boolean, HostError, invalidArgument, number, oneOf, text, type Wire } from "./wire";

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
      Color: style(this.format, "fontColor", color),
      Underline: style(this.format, "underline", (value) =>
        oneOf(["None", "Single", "Double"], value)
      ),
    };
  }
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type EdgeName = (typeof EDGES)[number];

class BordersObject extends HostObject {
  readonly typeName = "RangeBorderCollection";
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
    const item = method(
      (args) => new BorderObject(this.book, this.sheet, this.areas, oneOf(EDGES, args.wire(0)))
    );
    return { Indexer: item, GetItem: item };
  }
}

/** One kind of line of the areas: their outer edge on one side, or all lines between their cells. */
class BorderObject extends HostObject {
  readonly typeName = "RangeBorder";
  private readonly book: Book;
  private readonly sheet: SheetModel;
  private readonly areas: readonly Area[];
  private readonly edge: EdgeName;

  constructor(book: Book, sheet: SheetModel, areas: readonly Area[], edge: EdgeName) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.areas = areas;
    this.edge = edge;
  }

  protected describe(): Members {
    return {
      SideIndex: property(() => this.edge),
      Style: property(
        () => this.get((line) => line?.style ?? "None"),
        (value) => {
          const chosen = oneOf(BORDER_STYLES, value);
          this.set((line) => (chosen === "None" ? null : { ...(line ?? THIN), style: chosen }));
        }
      ),
      Weight: property(
        () => this.get((line) => line?.weight ?? "Thin"),
        (value) => {
          const weight = oneOf(BORDER_WEIGHTS, value);
          this.set((line) => ({ ...(line ?? THIN), weight }));
        }
      ),
      Color: property(
        () => this.get((line) => line?.color ?? "#000000"),
        (value) => {
          const shade = color(value);
          this.set((line) => ({ ...(line ?? THIN), color: shade }));
        }
      ),
    };
  }

  private get(look: (line: BorderModel | null) => Wire): Wire {
    return uniform(
      this.places().map(({ row, column, edge }) => look(shownBorder(this.sheet, row, column, edge)))
    );
  }

  private set(change: (line: BorderModel | null) => BorderModel | null): void {
    this.book.requireWritable(this.sheet);
    for (const { row, column, edge } of this.places()) {
      setBorder(
        this.sheet,
        { row, column },
        edge,
        change(shownBorder(this.sheet, row, column, edge))
      );
    }
  }

  private places(): readonly {
    readonly row: number;
    readonly column: number;
    readonly edge: Edge;
  }[] {
    return this.areas.flatMap((area) =>
      positions(area).flatMap(([row, column]) => {
        const edge = edgeAt(this.edge, area, row, column);
        return edge ? [{ row, column, edge }] : [];
      })
    );
  }
}

function edgeAt(name: EdgeName, area: Area, row: number, column: number): Edge | null {
  switch (name) {
    case "EdgeTop":
      return row === area.top ? "top" : null;
    case "EdgeBottom":
      return row === area.bottom ? "bottom" : null;
    case "EdgeLeft":
      return column === area.left ? "left" : null;
    case "EdgeRight":
      return column === area.right ? "right" : null;
    case "InsideHorizontal":
      return row < area.bottom ? "bottom" : null;
    case "InsideVertical":
      return column < area.right ? "right" : null;
  }
}

const THIN: BorderModel = { style: "Continuous", weight: "Thin", color: "#000000" };

function positions(area: Area): readonly (readonly [number, number])[] {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > 5_000_000)
    throw new HostError("NotImplemented", "The host formats no whole sheet.", 501);
  const all: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) all.push([row, column]);
  }
  return all;
}

function uniform(values: readonly Wire[]): Wire {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function scalar(value: StyleModel[keyof StyleModel]): Wire {
  if (typeof value === "object") throw new HostError("ApiNotFound", "Not a single value.");
  return value;
}
