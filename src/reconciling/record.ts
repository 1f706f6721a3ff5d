import type { DrawnCell, DrawnRow, SheetDrawing } from "../sheet/drawing";
import { fingerprint, type Fingerprint } from "./fingerprint";
import { shapeTable, type ShapeTable } from "./formula-shape";

/** What a cell of ours held when it was written. A long text is kept as its beginning and a digest. */
export type Written =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "long"; readonly start: string; readonly digest: string }
  | { readonly kind: "formula"; readonly shape: string };

/** What was written to a sheet. */
export interface WrittenSheet {
  /** Of the whole drawing, its looks too. */
  readonly fingerprint: string;
  readonly rows: number;
  /** The cells of a row, from column A on; shorter where the rest is blank. */
  row(index: number): readonly Written[];
}

/** The format of records; another is not read. */
const VERSION = 1;

/** Longer texts are digested. */
const WHOLE = 40;

/**
 * The record of a drawing: one line of JSON, `{"v":1,"f":fingerprint,"rows":[…],"shapes":[…]}`. In a row a
 * number, text or truth value stands for itself, `[n]` for n blank cells, `[0,k]` for a formula of the shape
 * k, and `["start","digest"]` for a long text.
 */
export function recordOf(drawing: SheetDrawing): string {
  const all = fingerprint();
  const shapes = shapeTable();
  const rows = drawing.rows.map((row) => {
    all.add(`${row.height}/${row.outline}`);
    return rowRecord(row, shapes, all);
  });
  all.add(JSON.stringify({ ...drawing, rows: null }));
  const head = `{"v":${VERSION},"f":"${all.digits()}"`;
  return `${head},"rows":[${rows.join(",\n")}],"shapes":${JSON.stringify(shapes.all())}}`;
}

type Entry = string | number | boolean | readonly (string | number)[];

function rowRecord({ cells }: DrawnRow, shapes: ShapeTable, all: Fingerprint): string {
  const entries: Entry[] = [];
  let blanks = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell) {
      blanks += 1;
      continue;
    }
    all.addNumber(column);
    all.addNumber(cell.style);
    if (cell.value !== null) all.add(String(cell.value));
    if (cell.formula !== undefined) all.add(cell.formula);
    if (cell.link !== undefined) all.add(cell.link);
    const entry = entryOf(cell, column, shapes);
    if (entry === null) {
      blanks += 1;
      continue;
    }
    if (blanks > 0) entries.push([blanks]);
    blanks = 0;
    entries.push(entry);
  }
  return JSON.stringify(entries);
}

/** Null for a blank cell. */
function entryOf({ value, formula }: DrawnCell, column: number, shapes: ShapeTable): Entry | null {
  if (formula !== undefined) return [0, shapes.index(formula, column)];
  if (value === null || value === "") return null;
  if (typeof value !== "string" || value.length <= WHOLE) return value;
  return [value.slice(0, WHOLE), digestOf(value)];
}

/** The digest of a long text. */
export function digestOf(text: string): string {
  const digest = fingerprint();
  digest.add(text.replaceAll("\r\n", "\n"));
  return digest.digits();
}

/** The record read back; null where it isn't one, or one of another version. */
export function readRecord(record: string): WrittenSheet | null {
  const parsed = parse(record);
  if (!isObject(parsed) || parsed["v"] !== VERSION) return null;
  const { f, rows, shapes } = parsed;
  if (typeof f !== "string" || !Array.isArray(rows) || !Array.isArray(shapes)) return null;
  const shapeAt = (index: unknown): string => {
    const shape: unknown = typeof index === "number" ? shapes[index] : undefined;
    return typeof shape === "string" ? shape : "";
  };
  return {
    fingerprint: f,
    rows: rows.length,
    row: (index) => {
      const row: unknown = rows[index];
      return Array.isArray(row) ? row.flatMap((entry: unknown) => writtenOf(entry, shapeAt)) : [];
    },
  };
}

function writtenOf(entry: unknown, shapeAt: (index: unknown) => string): Written | Written[] {
  if (typeof entry === "string" || typeof entry === "number" || typeof entry === "boolean") {
    return { kind: "value", value: entry };
  }
  if (!Array.isArray(entry)) return { kind: "blank" };
  const first: unknown = entry[0];
  const second: unknown = entry[1];
  if (typeof first === "string") return { kind: "long", start: first, digest: String(second) };
  if (second !== undefined) return { kind: "formula", shape: shapeAt(second) };
  const count = typeof first === "number" ? first : 0;
  return Array.from({ length: count }, () => ({ kind: "blank" }) as const);
}

/** What a text says as JSON; null where it is none. */
export function parse(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
