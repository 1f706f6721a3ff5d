import type { Cell } from "../sheet/address";
import type { SheetDrawing } from "../sheet/drawing";
import { isCellError, type CellValue, type Grid } from "../sheet/survey";
import { formulaShape } from "./formula-shape";
import { digestOf, readRecord, recordOf, type Written, type WrittenSheet } from "./record";

/** What a sheet of ours holds at present. */
export interface SheetNow {
  readonly values: Grid<CellValue>;
  /** Beginning with `=`; null where a cell holds none. */
  readonly formulas: Grid<string | null>;
}

/** A cell of ours that a person changed since it was written. */
interface HandEdit {
  readonly cell: Cell;
  /** What we wrote: a long text by its beginning, null for a blank cell and for a formula whose result is lost. */
  readonly was: string | number | boolean | null;
  /** What stands there: a value, or a formula beginning with `=`. */
  readonly now: CellValue;
}

export interface Reconciliation {
  /** The sheet holds what the drawing says already: nothing is to be written. */
  readonly unchanged: boolean;
  /** What was written last (without a record: what stands there) is not what the plan asks for. */
  readonly stale: boolean;
  /** The sheet is there but its record isn't: the last writing broke off, or the record is lost. */
  readonly incomplete: boolean;
  /** By rows, then columns. */
  readonly edited: readonly HandEdit[];
  /** To be kept with the sheet once the drawing is written. */
  readonly record: string;
}

/**
 * Compares what was written last, what stands there now and what is to be drawn. A sheet that isn't there
 * yet is null, and so is a record that was never made or is lost; without it no edit can be told.
 */
export function reconcile(
  lastRecord: string | null,
  sheetNow: SheetNow | null,
  next: SheetDrawing
): Reconciliation {
  const record = recordOf(next);
  const last = lastRecord === null ? null : readRecord(lastRecord);
  if (sheetNow === null) return { ...FIRST, record };
  if (last === null)
    return { ...FIRST, incomplete: true, stale: differs(record, sheetNow, next), record };
  const same = readFingerprint(record) === last.fingerprint;
  const edited = editsOf(last, sheetNow, same ? next : null);
  return {
    unchanged: same && edited.length === 0,
    stale: !same,
    incomplete: false,
    edited,
    record,
  };
}

const FIRST = { unchanged: false, stale: true, incomplete: false, edited: [] };

/** Whether a sheet without a record holds anything else than the drawing would give it. */
function differs(record: string, now: SheetNow, next: SheetDrawing): boolean {
  const wanted = readRecord(record);
  return wanted === null || editsOf(wanted, now, next).length > 0;
}

/** The fingerprint stands near the beginning, so that the record needn't be read whole. */
function readFingerprint(record: string): string | null {
  return /^\{"v":\d+,"f":"([0-9a-f]+)"/.exec(record)?.[1] ?? null;
}

/** `drawn` is the drawing that was written last, where it is known. */
function editsOf(
  last: WrittenSheet,
  { values, formulas }: SheetNow,
  drawn: SheetDrawing | null
): readonly HandEdit[] {
  const edits: HandEdit[] = [];
  const bottom = Math.max(
    last.rows,
    values.origin.row + values.rows.length,
    formulas.origin.row + formulas.rows.length
  );
  for (let row = 0; row < bottom; row++) {
    const written = last.row(row);
    const shown = values.rows[row - values.origin.row] ?? [];
    const calculated = formulas.rows[row - formulas.origin.row] ?? [];
    const right = Math.max(
      written.length,
      values.origin.column + shown.length,
      formulas.origin.column + calculated.length
    );
    for (let column = 0; column < right; column++) {
      const was = written[column] ?? BLANK;
      const formula = calculated[column - formulas.origin.column] ?? null;
      const value = shown[column - values.origin.column] ?? null;
      if (holds(was, value, formula)) continue;
      const known = drawn?.rows[row]?.cells[column]?.value;
      edits.push({ cell: { row, column }, was: known ?? shownOf(was), now: formula ?? value });
    }
  }
  return edits;
}

const BLANK: Written = { kind: "blank" };

function holds(was: Written, value: CellValue, formula: string | null): boolean {
  if (was.kind === "formula") return formula !== null && formulaShape(formula) === was.shape;
  if (formula !== null || isCellError(value)) return false;
  switch (was.kind) {
    case "blank":
      return value === null || value === "";
    case "value":
      return typeof value === "string"
        ? value.replaceAll("\r\n", "\n") === was.value
        : value === was.value;
    case "long":
      return typeof value === "string" && digestOf(value) === was.digest;
  }
}

function shownOf(was: Written): string | number | boolean | null {
  switch (was.kind) {
    case "value":
      return was.value;
    case "long":
      return `${was.start}…`;
    case "blank":
    case "formula":
      return null;
  }
}
