import type { Cell } from "../../../sheet/address";

/** The rows under a table's headings, told apart. */
export interface SplitRows {
  readonly records: readonly RecordRows[];
  readonly totals: readonly TotalRow[];
  /** Rows that belong to no record and are no total; the first cell of each that holds something. */
  readonly strays: readonly Cell[];
  /** Rows that head the projects below them; the first cell of each that holds something. */
  readonly groups: readonly Cell[];
  /** The last row that is the table's. */
  readonly bottom: number;
}

export interface RecordRows {
  readonly top: number;
  readonly bottom: number;
  /** The first of the rows below its own that are the project's parts; null where it has none. */
  readonly partsFrom: number | null;
  /** Whether rows below its own go on with its texts. */
  readonly isWrapped?: boolean;
  readonly isIncomplete: boolean;
  /** The rows of the plan's year, where it has rows of others too. */
  readonly ofYear?: { readonly top: number; readonly bottom: number };
}

export interface TotalRow {
  readonly row: number;
  /** Null for an amount that nothing labels, but that is the sum of what stands above. */
  readonly labelColumn: number | null;
  /** How many records stand above it. */
  readonly after: number;
}
