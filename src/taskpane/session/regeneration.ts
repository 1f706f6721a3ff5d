import { checkPlans } from "../../app/check-book";
import { findingsSketch, hasFindingsSheet } from "../../app/findings-drawing";
import type { Book } from "../../app/open-book";
import { foresee, regenerationOf, type SheetPlan } from "../../app/regenerate";
import { isLockedOut } from "../../app/separate";
import { rememberSchedule, scheduleChanges } from "../../app/schedule-changes";
import type { PlanReading } from "../../reading/reading";
import { valueText } from "../../sheet/survey";
import type { Change, Workbook } from "../../workbooks/workbook";
import type { Foreseen, HandEdits, Regenerating } from "./session";

/** What regenerating a plan's sheets, and 検証結果 where there is one, comes to, before anything is written. */
interface ForeseenPlan {
  readonly book: Book;
  readonly reading: PlanReading;
  /** The schedule's sheet first. */
  readonly sheets: readonly SheetPlan[];
  readonly said: Foreseen;
}

export async function foreseePlan(book: Book, reading: PlanReading): Promise<ForeseenPlan> {
  const { plans } = book;
  const listed = hasFindingsSheet(book)
    ? [findingsSketch(book, plans, checkPlans(book, plans))]
    : [];
  const sheets = await foresee(book, [reading], listed);
  const said: Foreseen = {
    sheets: sheets.map((sheet) => ({ name: nameOf(sheet), isNew: sheet.present === null })),
    incomplete: sheets.flatMap(({ present, state }) =>
      present && state.incomplete ? [present.sheet] : []
    ),
    edits: sheets.flatMap(({ present, state }) =>
      state.edited.map(({ cell, was, now }) => ({
        cell: { ...cell, sheet: present?.sheet ?? "" },
        written: valueText(was),
        now: valueText(now),
      }))
    ),
    isLockedOut: isLockedOut(book, sheets),
    canKeep: !book.survey.isStructureProtected,
  };
  return { book, reading, sheets, said };
}

/**
 * Writes what was foreseen and shows the schedule, unless there is something to ask first. Unasked, what can't be
 * told from people's edits is kept on a copy where one can be made.
 */
export async function regeneratePlan(
  workbook: Workbook,
  { book, reading, sheets, said }: ForeseenPlan,
  edits: HandEdits | "ask"
): Promise<Regenerating> {
  const isAsked = edits !== "ask";
  if (!isAsked && (said.isLockedOut || said.edits.length > 0)) {
    return { kind: "asks", foreseen: said };
  }
  const unasked = said.canKeep ? "keep" : "overwrite";
  const { changes, kept } = regenerationOf(sheets, book, isAsked ? edits : unasked);
  const [schedule] = sheets;
  const key = schedule?.drawing.key;
  const remembered = changes.map((change): Change => {
    if (change.kind !== "draw" || change.drawing.key !== key) return change;
    return { ...change, record: rememberSchedule(change.record, reading.plan) };
  });
  const written = await writeSheets(workbook, sheets, remembered);
  const last = schedule?.present?.record ?? null;
  const regenerated = {
    sheets: written,
    kept: kept.map(({ sheet }) => sheet),
    changes: last === null ? null : scheduleChanges(last, reading.plan),
  };
  return { kind: "drawn", regenerated };
}

/** Writes the changes and shows the first of the sheets; answers the names that they have by then. */
export async function writeSheets(
  workbook: Workbook,
  sheets: readonly SheetPlan[],
  changes: readonly Change[]
): Promise<readonly string[]> {
  const applied = changes.length > 0 ? await workbook.apply(changes) : { sheets: [] };
  const named = new Map(applied.sheets.map(({ key, name }) => [key, name]));
  const names = sheets.map((sheet) => named.get(sheet.drawing.key) ?? nameOf(sheet));
  const [first] = names;
  if (first !== undefined) await workbook.reveal({ sheet: first, row: 0, column: 0 });
  return names;
}

/** What a sheet is called as long as nothing is written. */
function nameOf({ drawing, present }: SheetPlan): string {
  return present?.sheet ?? drawing.name;
}
