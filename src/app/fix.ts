import type { Finding, FixEdit } from "../rules/rule";
import { refText, type CellRef } from "../sheet/address";
import { isCellError, valueText, type CellEdit, type CellValue } from "../sheet/survey";
import type { FixRefusal } from "../text/fixes";
import { WorkbookError, type Workbook } from "../workbooks/workbook";
import { cellsOf, factsAt, type Cells, type Facts } from "./cell-facts";
import { editsOf } from "./offered-fixes";
import type { Book } from "./open-book";

/** A finding whose fix was not written or not taken back, with the first reason that was met. */
interface Refused {
  readonly finding: Finding;
  readonly refusal: FixRefusal;
}

/** What came of fixing. */
interface Fixed {
  readonly applied: readonly Finding[];
  /** The findings that were left as they were. */
  readonly refused: readonly Refused[];
  /** Takes everything back that was applied; null where nothing was. */
  readonly undo: Undo | null;
}

/** What restores fixed cells: one step a finding, which is taken back whole or not at all. */
export interface Undo {
  readonly steps: readonly UndoStep[];
}

interface UndoStep {
  readonly finding: Finding;
  readonly cells: readonly UndoCell[];
}

interface UndoCell {
  readonly cell: CellRef;
  readonly before: Content;
  /** What the fix wrote, be it a formula; the cell is restored only while it still holds that. */
  readonly written: string | number | null;
}

interface Content {
  readonly value: string | number | null;
  readonly numberFormat: string;
  readonly formula?: string;
}

/** What came of taking fixes back. */
interface Undone {
  readonly restored: readonly Finding[];
  readonly refused: readonly Refused[];
}

/**
 * Writes the findings' fixes, each whole or not at all, in one change of the workbook. A fix is refused
 * where a cell of it is locked on a protected sheet, holds a formula for which it has no other, no longer holds what
 * was judged, is written by a fix before it, or can't be changed alone. Number formats stay but where the fix names one
 * and the sheet's protection leaves them open.
 * @param book as it was when the findings were found
 * @throws WorkbookError
 */
export async function applyFixes(book: Book, findings: readonly Finding[]): Promise<Fixed> {
  const { workbook } = book;
  const judged = cellsOf(book.survey);
  const now = cellsOf(await workbook.survey());
  const facts = await factsAt(workbook, findings.flatMap(editsOf), now);
  const taken = new Set<string>();
  const { written, refused } = await writeSteps(
    workbook,
    findings.map((finding): Step | Refused => {
      const own = editsOf(finding);
      if (own.length === 0) return { finding, refusal: { reason: "no-edit" } };
      const refusal = firstOf(own, (edit) => {
        const cell = refText(edit.cell);
        if (taken.has(cell)) return { reason: "conflict", cell };
        const { before, formula } = edit;
        const expected = formula === undefined ? judged.valueAt(edit.cell) : before;
        return refusalAt(edit, expected, now, facts);
      });
      if (refusal) return { finding, refusal };
      for (const { cell } of own) taken.add(refText(cell));
      const edits = own.map((edit) => plainEdit(edit, facts));
      return { finding, edits, cells: own.flatMap((edit) => undoOf(edit, now) ?? []) };
    })
  );
  const applied = written.map(({ finding }) => finding);
  return { applied, refused, undo: written.length > 0 ? { steps: written } : null };
}

/**
 * Restores values and number formats of fixed cells. A fix stays where a cell of it was changed since,
 * was locked, or can't be changed alone.
 * @throws WorkbookError
 */
export async function undoFixes(workbook: Workbook, { steps }: Undo): Promise<Undone> {
  const now = cellsOf(await workbook.survey());
  const facts = await factsAt(
    workbook,
    steps.flatMap(({ cells }) => cells),
    now
  );
  const { written, refused } = await writeSteps(
    workbook,
    steps.map(({ finding, cells }): Step | Refused => {
      const refusal = firstOf(cells, ({ cell, before, written }) =>
        sinceFix(refusalAt({ cell, ...before }, written === "" ? null : written, now, facts))
      );
      if (refusal) return { finding, refusal };
      return { finding, cells, edits: cells.map(({ cell, before }) => ({ cell, ...before })) };
    })
  );
  return { restored: written.map(({ finding }) => finding), refused };
}

/** What is to be written for a finding, whole or not at all. */
interface Step extends UndoStep {
  readonly edits: readonly CellEdit[];
}

/** Writes the steps in one change; where a cell can't be changed alone its step is refused, and the others are written. */
async function writeSteps(
  workbook: Workbook,
  judged: readonly (Step | Refused)[]
): Promise<{ readonly written: readonly Step[]; readonly refused: readonly Refused[] }> {
  const written = judged.filter((each) => "edits" in each);
  const refused = judged.filter((each) => "refusal" in each);
  const edits = written.flatMap((step) => step.edits);
  if (edits.length === 0) return { written, refused };
  try {
    await workbook.apply([{ kind: "edit", edits }]);
    return { written, refused };
  } catch (error) {
    const cell = cellAlone(error, edits);
    if (cell === null) throw error;
    const isBarred = (step: Step) => step.edits.some((edit) => refText(edit.cell) === cell);
    return await writeSteps(
      workbook,
      judged.map((each) => {
        if (!("edits" in each) || !isBarred(each)) return each;
        return { finding: each.finding, refusal: { reason: "not-alone", cell } };
      })
    );
  }
}

/** The cell of an edit that can't be changed alone, where that is what went wrong. */
function cellAlone(error: unknown, edits: readonly CellEdit[]): string | null {
  if (!(error instanceof WorkbookError) || error.fault !== "unsupported") return null;
  return edits.map(({ cell }) => refText(cell)).find((cell) => cell === error.detail) ?? null;
}

/** The edit without what is for people to see; the number format stays where protection keeps it. */
function plainEdit({ cell, value, numberFormat, formula }: FixEdit, { access }: Facts): CellEdit {
  const keepsFormat = numberFormat === undefined || access.get(refText(cell)) === "content";
  const content = { cell, value, ...(formula !== undefined && { formula }) };
  return keepsFormat ? content : { ...content, numberFormat };
}

function undoOf({ cell, value, formula, before: shown }: FixEdit, now: Cells): UndoCell | null {
  const before = now.valueAt(cell);
  if (!isWritable(before)) return null;
  const content = { value: before, numberFormat: now.formatAt(cell) };
  return formula === undefined
    ? { cell, before: content, written: value }
    : { cell, before: { ...content, formula: shown }, written: formula };
}

/**
 * Why a cell that should hold a value, or a formula where one is to be written, may not be written over; null where
 * nothing is against it.
 */
function refusalAt(
  { cell, numberFormat, value: written, formula: newFormula }: CellEdit,
  expected: CellValue,
  now: Cells,
  { formulas, access, mixed }: Facts
): FixRefusal | null {
  const value = now.valueAt(cell);
  const place = refText(cell);
  const open = access.get(place) ?? (now.isProtected(cell.sheet) ? "none" : "all");
  if (open === "none") return { reason: "protected", cell: place };
  // In a cell for text a number would be text again.
  const isForText = now.formatAt(cell) === "@" && (numberFormat ?? "@") !== "@";
  if (isForText && open === "content") {
    return { reason: "format-protected", cell: place };
  }
  const formula = formulas.get(place);
  if (formula !== undefined && newFormula === undefined) {
    return { reason: "formula", cell: place };
  }
  // A number has one look; of a text the red words would turn black.
  const losesLooks = typeof written === "string" && mixed.has(place);
  if (losesLooks) return { reason: "mixed", cell: place };
  // What can't be written back is never written over.
  const held = newFormula === undefined ? value : (formula ?? null);
  if (!now.has(cell.sheet) || held !== expected || !isWritable(value)) {
    return { reason: "changed", cell: place, now: formula ?? valueText(value) };
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
