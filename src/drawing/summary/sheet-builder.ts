import type { DrawnCell, DrawnRow } from "../../sheet/drawing";
import { styleBook, type StyleBook } from "../look";

/** Points of the summary's columns, and of its text. */
export const WIDTHS = [216, 50, 56, 92, 54, 130] as const;
export const SIZE = 10;

/** The summary while it is being put together, row by row. */
export interface SheetBuilder {
  readonly rows: DrawnRow[];
  readonly book: StyleBook;
}

export function sheetBuilder(): SheetBuilder {
  return { rows: [], book: styleBook() };
}

/** Adds a row and answers its number as formulas count, from 1. */
export function add(
  { rows }: SheetBuilder,
  height: number,
  cells: readonly (DrawnCell | null)[]
): number {
  rows.push({ height, outline: 0, cells });
  return rows.length;
}
