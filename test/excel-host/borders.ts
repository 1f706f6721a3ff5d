import type { Area } from "../../src/sheet/address";
import type { Book } from "./book";
import { positions } from "./cells";
import { HostObject, type Members, method, property } from "./host-object";
import type { BorderModel, Edge, SheetModel } from "./model";
import { setBorder, shownBorder } from "./shown-borders";
import { BORDER_STYLES, BORDER_WEIGHTS, color } from "./properties";
import { oneOf, uniform, type Wire } from "./wire";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type EdgeName = (typeof EDGES)[number];

/** The lines of a rectangle, or of several at once, by their kind. */
export class BordersObject extends HostObject {
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
