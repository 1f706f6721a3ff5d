import type { Area } from "../../src/sheet/address";
import { areaName, cellName } from "../../src/sheet/address";
import {
  valueText,
  type CellBorders,
  type CellValue,
  type Shape,
  type SheetSurvey,
} from "../../src/sheet/survey";
import { escapeXml, type TestSheet } from "../support/xlsx";

/** A sheet being written on, cell by cell; it becomes a survey, or a sheet of a file. */
export class Paper {
  readonly name: string;
  private readonly cells: CellValue[][] = [];
  private readonly formats = new Map<string, string>();
  private readonly fills = new Map<string, true>();
  private readonly lines = new Set<string>();
  private readonly shapes: Shape[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];

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

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  fill(row: number, left: number, right: number): void {
    for (let column = left; column <= right; column += 1) {
      this.fills.set(cellName({ row, column }), true);
    }
  }

  /** A thick line under cells of a row. */
  underline(row: number, left: number, right: number): void {
    for (let column = left; column <= right; column += 1) this.lines.add(cellName({ row, column }));
  }

  /** An arrow over cells of a row. */
  draw(row: number, left: number, right: number): void {
    const at = { row, intoRow: 0.5 };
    this.shapes.push({
      name: `矢印${this.shapes.length + 1}`,
      kind: "connector",
      text: "",
      from: { ...at, column: left, intoColumn: 0.1 },
      to: { ...at, column: right, intoColumn: 0.9 },
      arrow: "end",
    });
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }

  /** The first row below everything written. */
  get end(): number {
    return this.cells.length;
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
    return cellsOf(area, (row, column) =>
      this.fills.has(cellName({ row, column })) ? "#BDD7EE" : null
    );
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

  /** The sheet's part of a file, without lines and shapes; number formats are styles of {@link paperStyles}. */
  testSheet(styles: ReadonlyMap<string, number>): TestSheet {
    const width = Math.max(1, ...this.cells.map((line) => line.length), ...this.filledColumns());
    const rows = this.cells.map((line, row) => {
      const cells = Array.from({ length: width }, (_, column) =>
        this.cellXml(line[column] ?? null, row, column, styles)
      );
      const hidden = this.hiddenRows.includes(row) ? ' hidden="1"' : "";
      return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
    });
    const merges = this.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
    const cols = this.hiddenColumns
      .map((column) => `<col min="${column + 1}" max="${column + 1}" width="8" hidden="1"/>`)
      .join("");
    return {
      name: this.name,
      rows: rows.join(""),
      ...(cols && { before: `<cols>${cols}</cols>` }),
      ...(merges && { after: `<mergeCells>${merges}</mergeCells>` }),
    };
  }

  /** The styles this sheet's cells need. */
  styleKeys(): readonly string[] {
    const keys = [...this.formats].map(([cell, format]) => styleKey(format, this.fills.has(cell)));
    return this.fills.size ? [...keys, styleKey("General", true)] : keys;
  }

  private filledColumns(): readonly number[] {
    return [...this.fills.keys()].map((cell) => {
      const letters = cell.replace(/\d+/, "");
      return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    });
  }

  private cellXml(
    value: CellValue,
    row: number,
    column: number,
    styles: ReadonlyMap<string, number>
  ): string {
    const cell = cellName({ row, column });
    const key = styleKey(this.formats.get(cell) ?? "General", this.fills.has(cell));
    const style = styles.get(key) ?? 0;
    const open = `<c r="${cell}"${style ? ` s="${style}"` : ""}`;
    if (value === null) return style ? `${open}/>` : "";
    if (typeof value === "number") return `${open}><v>${value}</v></c>`;
    const text = valueText(value);
    return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  }
}

function cellsOf<T>(
  { top, left, bottom, right }: Area,
  cell: (row: number, column: number) => T
): readonly (readonly T[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cell(top + row, left + column))
  );
}

export function styleKey(format: string, isFilled: boolean): string {
  return `${isFilled ? "#" : ""}${format}`;
}

/** The inside of a `<styleSheet>` with a cell format for every key, and each key's index. */
export function paperStyles(papers: readonly Paper[]): {
  readonly styles: string;
  readonly indexes: ReadonlyMap<string, number>;
} {
  const keys = [...new Set(papers.flatMap((paper) => paper.styleKeys()))];
  const formats = keys.map((key) => key.replace(/^#/, ""));
  const numFmts = formats
    .map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>`)
    .join("");
  const xfs = keys
    .map((key, index) => `<xf numFmtId="${200 + index}" fillId="${key.startsWith("#") ? 2 : 0}"/>`)
    .join("");
  return {
    styles:
      `<numFmts>${numFmts}</numFmts><fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFBDD7EE"/></patternFill></fill></fills>` +
      `<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>${xfs}</cellXfs>`,
    indexes: new Map(keys.map((key, index) => [key, index + 1])),
  };
}
