import { applyFixes, undoFixes, type Undo } from "../../app/fix";
import { previewFix } from "../../app/offered-fixes";
import { cellName, type CellRef } from "../../sheet/address";
import { valueText } from "../../sheet/survey";
import { refusalSentence, type FixRefusal } from "../../text/fixes";
import type { Language } from "../../text/language";
import { deedText } from "../../text/pane-deeds";
import type { Workbook } from "../../workbooks/workbook";
import type { FoundIn } from "./app-session";
import type { Written } from "./session";
import { done } from "./written";

/** Writes the fixes of findings that were found together, and says what was written. */
export async function writeFixes(founds: readonly FoundIn[], language: Language): Promise<Written> {
  const text = deedText[language].done;
  const [found] = founds;
  if (!found) return said([], [], text.notFixed, language);
  const findings = founds.map(({ finding }) => finding);
  const { applied, refused, undo } = await applyFixes(found.book, findings);
  const [first, ...others] = applied.flatMap(previewFix);
  const fixed: string[] = [];
  if (first && others.length > 0) fixed.push(text.fixedCells(others.length + 1));
  else if (first) fixed.push(text.fixedCell(cellName(first.cell), first.before, first.after));
  const written = said(fixed, refused, text.notFixed, language);
  return { ...written, undo: undo && { kind: "undo", undo } };
}

/** Restores what fixes wrote over, and says so. */
export async function writeUndo(
  workbook: Workbook,
  undo: Undo,
  language: Language
): Promise<Written> {
  const text = deedText[language].done;
  const { restored, refused } = await undoFixes(workbook, undo);
  const [first, ...others] = undo.steps
    .filter(({ finding }) => restored.includes(finding))
    .flatMap(({ cells }) => cells);
  const undone: string[] = [];
  if (first && others.length > 0) undone.push(text.undone(others.length + 1));
  else if (first) undone.push(text.undoneCell(cellName(first.cell), valueText(first.before.value)));
  return said(undone, refused, text.notUndone, language);
}

/** What the pane calls the place of a finding. */
export function placeOf(cell: CellRef | null, language: Language): string {
  return cell ? cellName(cell) : deedText[language].accept.wholePlan;
}

/** One refusal alone is the whole answer; several are counted, with each reason once. */
function said(
  fixed: readonly string[],
  refused: readonly { readonly refusal: FixRefusal }[],
  counted: (count: number) => string,
  language: Language
): Written {
  const reasons = new Set(refused.map(({ refusal }) => refusalSentence(refusal, language)));
  const [only, ...more] = reasons;
  const isOnlyRefused = fixed.length === 0 && only !== undefined && more.length === 0;
  const sentences = isOnlyRefused
    ? [only]
    : [...fixed, ...(refused.length > 0 ? [counted(refused.length)] : [])];
  return {
    ...done(sentences, language),
    refusals: isOnlyRefused ? [] : [...reasons],
    isDone: fixed.length > 0,
  };
}
