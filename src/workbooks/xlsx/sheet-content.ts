import type { Area, Cell } from "../../sheet/address";
import type { CellValue } from "../../sheet/survey";

/** What a worksheet part says, as it says it; styles are indexes into the workbook's cell formats. */
export interface SheetContent {
  readonly rows: ReadonlyMap<number, RowContent>;
  readonly formulas: readonly CellFormula[];
  /** The cells whose formulas bear no result. */
  readonly uncomputed: readonly Cell[];
  /** The texts in the part itself of which parts look different, and whether some of these are struck through. */
  readonly mixed: ReadonlyMap<string, boolean>;
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnRange[];
  readonly isProtected: boolean;
  /** Cells may be given other formats though the sheet is protected. */
  readonly allowsFormatting: boolean;
  /** Rows that the part doesn't mention are hidden. */
  readonly hidesRows: boolean;
  /** Points; null where the part doesn't say. */
  readonly defaultHeight: number | null;
  /** Characters; null where the part doesn't say. */
  readonly defaultWidth: number | null;
}

/** A row's cells in parallel lists, in the order of the part. */
export interface RowContent {
  readonly columns: number[];
  readonly styles: number[];
  readonly values: CellValue[];
  isHidden: boolean;
  /** Points; null for the default. */
  height: number | null;
  /** The style of cells that the part doesn't mention; null where the columns' holds. */
  style: number | null;
}

export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly style: number;
}

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`; empty for the cells that share another's. */
  readonly text: string;
  /** The number of the formula this cell shares; null for a formula of its own. */
  readonly shared: string | null;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
