import type { Area } from "../../src/sheet/address";
import { cellName, parseArea } from "../../src/sheet/address";
import type { Anchor, CellBorders, CellValue, Shape, SheetSurvey } from "../../src/sheet/survey";

/** Everything put on a paper. Cells are named as Excel names them. */
export interface Written {
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: ReadonlyMap<string, string>;
  /** Colours, `#BDD7EE`. */
  readonly fills: ReadonlyMap<string, string>;
  /** Cells with a thick line below. */
  readonly lines: ReadonlySet<string>;
  readonly shapes: readonly Shape[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The colour of bars. */
const BAR = "#BDD7EE";

/** A sheet being written on, cell by cell; it becomes a survey, or a sheet of a file. */
export class Paper {
  readonly name: string;
  private readonly cells: CellValue[][] = [];
  private readonly formats = new Map<string, string>();
  private readonly fills = new Map<string, string>();
  private readonly lines = new Set<string>();
  private readonly shapes: Shape[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  /** The first row below everything drawn. */
  private drawnEnd = 0;

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, value: CellValue, format?: string): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    if (format !== undefined) this.formats.set(cellName({ row, column }), format);
  }

  /** Whether something is written in a cell. */
  has(row: number, column: number): boolean {
    return (this.cells[row]?.[column] ?? null) !== null;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  fill(row: number, left: number, right: number): void {
    for (let column = left; column <= right; column += 1) {
      this.fills.set(cellName({ row, column }), BAR);
    }
  }

  /** The colour of cells that no bar fills. */
  shade({ top, left, bottom, right }: Area, colour: string): void {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = cellName({ row, column });
        if (!this.fills.has(cell)) this.fills.set(cell, colour);
      }
    }
    this.drawnEnd = Math.max(this.drawnEnd, bottom + 1);
  }

  /** A thick line under cells of a row. */
  underline(row: number, left: number, right: number): void {
    for (let column = left; column <= right; column += 1) this.lines.add(cellName({ row, column }));
  }

  /** An arrow over cells of a row. */
  draw(row: number, left: number, right: number): void {
    this.shape("straightConnector1", "", { row, left, right, intoRow: 0.6, inset: 0.1 });
  }

  /** A block arrow over cells of a row with its text in it. */
  drawText(row: number, left: number, right: number, text: string): void {
    this.shape("rightArrow", text, { row, left, right, intoRow: 0.3, inset: 0.2 });
  }

  /** A text box over cells of a row. */
  drawBox(row: number, left: number, right: number, text: string): void {
    this.shape("rect", text, { row, left, right, intoRow: 0.3, inset: 0.2 });
  }

  /** What is on another paper, with rows and columns exchanged; arrows and lines go down then. */
  putTurned(other: Paper): void {
    other.cells.forEach((line, row) => {
      line.forEach((value, column) => {
        const text = typeof value === "string" ? value.replace(/[━─→⇒←⇔]/g, turnedMark) : value;
        const format = other.formats.get(cellName({ row, column }));
        if (value !== null) this.put(column, row, text, format);
      });
    });
    for (const { top, left, bottom, right } of other.merges) this.merge(left, top, right, bottom);
    for (const [name, colour] of other.fills) {
      const { top = 0, left = 0 } = parseArea(name) ?? {};
      this.fills.set(cellName({ row: left, column: top }), colour);
    }
    for (const shape of other.shapes) {
      const [from, to] = [turnedAnchor(shape.from), turnedAnchor(shape.to)];
      this.shapes.push({ ...shape, from, to });
    }
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }

  /** The first row below everything written and drawn. */
  get end(): number {
    return Math.max(this.cells.length, this.drawnEnd);
  }

  get written(): Written {
    const { cells, formats, fills, lines, shapes, merges, hiddenRows, hiddenColumns } = this;
    return { cells, formats, fills, lines, shapes, merges, hiddenRows, hiddenColumns };
  }

  survey(): SheetSurvey {
    const formats = this.cells.map((line, row) =>
      line.map((_, column) => this.formats.get(cellName({ row, column })) ?? "General")
    );
    return {
      name: this.name,
      visibility: "visible",
      isProtected: false,
      values: { origin: { row: 0, column: 0 }, rows: this.cells },
      formats: { origin: { row: 0, column: 0 }, rows: formats },
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  /** Fills over an area as a closer look answers them. */
  fillsIn(area: Area): readonly (readonly (string | null)[])[] {
    return cellsOf(area, (row, column) => this.fills.get(cellName({ row, column })) ?? null);
  }

  bordersIn(area: Area): readonly (readonly CellBorders[])[] {
    return cellsOf(area, (row, column) => ({
      top: null,
      bottom: this.lines.has(cellName({ row, column })) ? "thick" : "thin",
      left: "thin",
      right: "thin",
    }));
  }

  shapesIn({ top, bottom, left, right }: Area): readonly Shape[] {
    return this.shapes.filter(
      ({ from, to }) =>
        from.row >= top && to.row <= bottom && from.column <= right && to.column >= left
    );
  }

  private shape(
    form: string,
    text: string,
    at: { row: number; left: number; right: number; intoRow: number; inset: number }
  ): void {
    const { row, intoRow, left, right, inset } = at;
    const isLine = form === "straightConnector1";
    this.drawnEnd = Math.max(this.drawnEnd, row + 1);
    this.shapes.push({
      name: `図形 ${this.shapes.length + 1}`,
      kind: isLine ? "connector" : "shape",
      form,
      text,
      from: { row, intoRow, column: left, intoColumn: inset },
      to: {
        row,
        intoRow: isLine ? intoRow : 1 - intoRow,
        column: right,
        intoColumn: 1 - inset,
      },
    });
  }
}

function turnedMark(mark: string): string {
  return "┃│↓⇓↑⇕".charAt("━─→⇒←⇔".indexOf(mark));
}

function turnedAnchor({ row, column, intoRow, intoColumn }: Anchor): Anchor {
  return { row: column, column: row, intoRow: intoColumn, intoColumn: intoRow };
}

function cellsOf<T>(
  { top, left, bottom, right }: Area,
  cell: (row: number, column: number) => T
): readonly (readonly T[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cell(top + row, left + column))
  );
}
