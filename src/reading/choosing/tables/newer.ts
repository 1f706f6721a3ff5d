import type { Area } from "../../../sheet/address";
import type { Field, Remark } from "../../draft";
import { isDirection } from "../../evidence/texts/choice";
import { remarkOn } from "../../evidence/sheets/fields";
import { isBudgetStage, saysSame, sideIn, stageSideIn } from "../../evidence/texts/revisions";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { isLabel } from "../forms/form-value";
import type { ScannedSheet } from "./candidate-table";

/** A row that heads both sides of a change (変更前 and 変更後), over what a form or tables say of each. */
export interface Revisions {
  readonly row: number;
  /** The first column of each side. */
  readonly old: number;
  readonly new: number;
  /** What is said of the side that isn't read. */
  readonly remark: Remark;
}

/** The first row that heads both sides of a change; null where none does. */
export function revisionsIn(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: Pick<Area, "top" | "bottom">
): Revisions | null {
  for (let row = top; row <= bottom; row++) {
    const sides = words
      .columnsOf(row)
      .map((column) => ({ column, side: sideAt(view, row, column) }));
    const older = sides.find(({ side }) => side === "old");
    const newer = sides.find(({ side }) => side === "new");
    if (!older || !newer) continue;
    const remark = remarkOn("other-year", view.field(row, older.column));
    return { row, old: older.column, new: newer.column, remark };
  }
  return null;
}

function sideAt(view: SheetView, row: number, column: number): "old" | "new" | null {
  const text = view.text(row, column);
  if (text.length > TITLE) return null;
  return sideIn(text, TITLE) ?? (isBudgetStage(text) ? null : stageSideIn(text));
}

/** No title with a side in it is longer. */
const TITLE = 30;

/** What a form's row says after the change; null where it says nothing there, or has another label. */
export function newerIn(
  view: SheetView,
  words: SheetWords,
  revisions: Revisions | null,
  { top, right }: Area
): Field | null {
  if (!revisions || top <= revisions.row || right >= revisions.old) return null;
  const after = view.field(top, revisions.new);
  if (saysSame(after.text)) return view.field(top, revisions.old);
  const isOther = isLabel(words, top, revisions.new) && !isDirection(after.text);
  return after.text === "" || isOther ? null : after;
}

/** Tables beside each other without those that a row above them heads as older; null where none does. */
export function withoutOlder(
  parts: readonly ScannedSheet[],
  { view, words }: ScannedSheet,
  rows: Pick<Area, "top" | "bottom">
): readonly ScannedSheet[] | null {
  const revisions = revisionsIn(view, words, rows);
  const old = parts.findLast(({ stripe }) => revisions && (stripe?.left ?? 0) <= revisions.old);
  if (!revisions || !old) return null;
  return leavingOut((part) => part === old, parts, [revisions.remark]);
}

/** Tables beside each other without some, and what is to be said of that. */
export function leavingOut(
  isOld: (part: ScannedSheet) => boolean,
  parts: readonly ScannedSheet[],
  remarks: readonly Remark[]
): readonly ScannedSheet[] {
  const leftOut = parts.filter(isOld).flatMap(({ tables }) => tables);
  return parts
    .filter((part) => !isOld(part))
    .map((part) => ({
      ...part,
      leftOut,
      tables: part.tables.map(({ chosen, ...table }) => ({
        ...table,
        chosen: { ...chosen, remarks: [...chosen.remarks, ...remarks] },
      })),
    }));
}
