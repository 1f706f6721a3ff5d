import type { Finding, FixEdit } from "../rules/rule";
import { refText, type CellRef } from "../sheet/address";
import { isCellError, valueText, type CellEdit, type CellValue } from "../sheet/survey";
import type { FixRefusal } from "../text/fixes";
import type { Workbook } from "../workbooks/workbook";
import { cellsOf, factsAt, type Cells, type Facts } from "./cell-facts";
import { editsOf } from "./offered-fixes";
import type { Book } from "./open-book";

/** What came of fixing. */
export interface Fixed {
  readonly applied: readonly Finding[];
  /** The findings that were left as they were, each with the first reason that was met. */
  readonly refused: readonly { readonly finding: Finding; readonly refusal: FixRefusal }[];
  /** Takes everything back that was applied; null where nothing was. */
  readonly undo: Undo | null;
}

/** What restores fixed cells: one step a finding, which is taken back whole or not at all. */
export interface Undo {
  readonly steps: readonly UndoStep[];
}

export interface UndoStep {
  readonly finding: Finding;
  readonly cells: readonly UndoCell[];
}

export interface UndoCell {
  readonly cell: CellRef;
  readonly before: Content;
  /** What the fix wrote; the cell is restored only while it still holds that. */
  readonly written: string | number | null;
}

interface Content {
  readonly value: string | number | null;
  readonly numberFormat: string;
}

/** What came of taking fixes back. */
export interface Undone {
  readonly restored: readonly Finding[];
  readonly refused: readonly { readonly finding: Finding; readonly refusal: FixRefusal }[];
}

/**
 * Writes the findings' fixes, each whole or not at all, in one change of the workbook. A fix is refused
 * where a cell of it is locked on a protected sheet, holds a formula, no longer holds what was judged, or is written by a
 * fix before it. Number formats stay but where the fix names one and the sheet's protection leaves them open.
 * @param book as it was when the findings were found
 * @throws WorkbookError
 */
export async function applyFixes(book: Book, findings: readonly Finding[]): Promise<Fixed> {
  const { workbook } = book;
  const judged = cellsOf(book.survey);
  const now = cellsOf(await workbook.survey());
  const facts = await factsAt(workbook, findings.flatMap(editsOf), now);
  const taken = new Set<string>();
  const steps: UndoStep[] = [];
  const refused: Fixed["refused"][number][] = [];
  const edits: CellEdit[] = [];

  for (const finding of findings) {
    const own = editsOf(finding);
    const refusal =
      own.length === 0
        ? { reason: "no-edit" as const }
        : firstOf(own, (edit) => {
            const cell = refText(edit.cell);
            if (taken.has(cell)) return { reason: "conflict", cell };
            return refusalAt(edit, judged.valueAt(edit.cell), now, facts);
          });
    if (refusal) {
      refused.push({ finding, refusal });
      continue;
    }
    for (const { cell } of own) taken.add(refText(cell));
    edits.push(...own.map((edit) => plainEdit(edit, facts)));
    steps.push({ finding, cells: own.flatMap((edit) => undoOf(edit, now) ?? []) });
  }
  if (edits.length > 0) await workbook.apply([{ kind: "edit", edits }]);
  return {
    applied: steps.map(({ finding }) => finding),
    refused,
    undo: steps.length > 0 ? { steps } : null,
  };
}

/**
 * Restores values and number formats of fixed cells. A fix stays where a cell of it was changed since,
 * or was locked.
 * @throws WorkbookError
 */
export async function undoFixes(workbook: Workbook, { steps }: Undo): Promise<Undone> {
  const now = cellsOf(await workbook.survey());
  const facts = await factsAt(
    workbook,
    steps.flatMap(({ cells }) => cells),
    now
  );
  const restored: Finding[] = [];
  const refused: Undone["refused"][number][] = [];
  const edits: CellEdit[] = [];
  for (const { finding, cells } of steps) {
    const refusal = firstOf(cells, ({ cell, before, written }) =>
      sinceFix(refusalAt({ cell, ...before }, written === "" ? null : written, now, facts))
    );
    if (refusal) {
      refused.push({ finding, refusal });
      continue;
    }
    edits.push(...cells.map(({ cell, before }) => ({ cell, ...before })));
    restored.push(finding);
  }
  if (edits.length > 0) await workbook.apply([{ kind: "edit", edits }]);
  return { restored, refused };
}

/** The edit without what is for people to see; the number format stays where protection keeps it. */
function plainEdit({ cell, value, numberFormat }: FixEdit, { access }: Facts): CellEdit {
  const keepsFormat = numberFormat === undefined || access.get(refText(cell)) === "content";
  return { cell, value, ...(keepsFormat ? {} : { numberFormat }) };
}

function undoOf({ cell, value }: FixEdit, now: Cells): UndoCell | null {
  const before = now.valueAt(cell);
  if (!isWritable(before)) return null;
  return { cell, before: { value: before, numberFormat: now.formatAt(cell) }, written: value };
}

/** Why a cell that should hold a value may not be written over; null where nothing is against it. */
function refusalAt(
  { cell, numberFormat, value: written }: CellEdit,
  expected: CellValue,
  now: Cells,
  { formulas, access, mixed }: Facts
): FixRefusal | null {
  const value = now.valueAt(cell);
  const open = access.get(refText(cell)) ?? (now.isProtected(cell.sheet) ? "none" : "all");
  if (open === "none") return { reason: "protected", cell: refText(cell) };
  // In a cell for text a number would be text again.
  const isForText = now.formatAt(cell) === "@" && (numberFormat ?? "@") !== "@";
  if (isForText && open === "content") {
    return { reason: "format-protected", cell: refText(cell) };
  }
  if (formulas.has(refText(cell))) return { reason: "formula", cell: refText(cell) };
  // A number has one look; of a text the red words would turn black.
  const losesLooks = typeof written === "string" && mixed.has(refText(cell));
  if (losesLooks) return { reason: "mixed", cell: refText(cell) };
  // What can't be written back is never written over.
  if (!now.has(cell.sheet) || value !== expected || !isWritable(value)) {
    return { reason: "changed", cell: refText(cell), now: valueText(value) };
  }
  return null;
}

function sinceFix(refusal: FixRefusal | null): FixRefusal | null {
  return refusal?.reason === "changed" ? { ...refusal, reason: "changed-since-fix" } : refusal;
}

function isWritable(value: CellValue): value is string | number | null {
  return typeof value !== "boolean" && !isCellError(value);
}

function firstOf<T>(
  items: readonly T[],
  refusalOf: (item: T) => FixRefusal | null
): FixRefusal | null {
  for (const item of items) {
    const refusal = refusalOf(item);
    if (refusal) return refusal;
  }
  return null;
}
