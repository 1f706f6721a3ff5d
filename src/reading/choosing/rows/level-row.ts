import { dressOf, leadingDress, type KeyDress } from "../../evidence/texts/key-dress";
import { withoutBrackets } from "../../evidence/texts/folding";
import { readKeyField } from "../../evidence/texts/key";
import { saysFund, saysTotal } from "../../evidence/texts/row-marks";
import { valueText } from "../../../sheet/survey";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { FoundColumn } from "../../found-table";
import type { TableRows } from "./table-rows";

/** What a name wears that only stands further right. */
export const INDENTED = "indented";

/** What tells the level that a table's row stands at. */
export interface LevelRow {
  readonly row: number;
  readonly mark: KeyDress | null;
  readonly isKeyed: boolean;
  readonly isNamed: boolean;
  /** Fields beside key, name and budget that the row fills. */
  readonly traits: number;
  /** Whether it says more of itself in columns that nobody knows. */
  readonly saysMore: boolean;
  /** An amount, or a mark that there is none. */
  readonly hasAmount: boolean;
  readonly amount: number | null;
  /** Whether something is written in its months. */
  readonly isTimed: boolean;
  /** Whether its name is in brackets (【防災】), bears a sign (■防災) or is merged over more than its column. */
  readonly isSetOff: boolean;
  /** Whether its name ends as those of projects do. */
  readonly isProject: boolean;
}

/** A row by what tells its level; null for totals, notes, what is merged over costs or months, and rows that neither key, name nor a part's amount tells of. */
export function levelRow(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[]
): LevelRow | null {
  const { name, key } = rows;
  if (!name) return null;
  const at = rows.ownColumn(row, name);
  const keyAt = rows.ownColumn(row, key);
  const isPart = at === null && keyAt === null;
  if (isPart && !(rows.amountAt(row) && filled.length > 1)) return null;
  const isOther = [at, keyAt, rows.firstCell(row, filled)].some(
    (column) =>
      column !== null &&
      (saysTotal(view.text(row, column)) || words.labelAt(row, column)?.kind === "note")
  );
  if (isOther || rows.isAcross(row)) return null;
  const keyField = keyAt === null ? null : view.field(row, keyAt);
  // `1-2` may have become a date.
  const isNumber = typeof keyField?.value === "number";
  const keyMark = keyField && dressOf((isNumber && readKeyField(keyField)?.id) || keyField.text);
  const isUnkeyed = keyAt === null && (key !== null || saysLess(view, rows, row, name.left));
  const nameMark = at === null || keyMark ? null : nameMarkOf(view, name.left, row, at, isUnkeyed);
  return {
    row,
    mark: keyMark ?? nameMark,
    isKeyed: keyAt !== null,
    isNamed: at !== null,
    traits: rows.traits(filled),
    saysMore: rows.saysMore(filled),
    hasAmount: rows.isBudgeted(row),
    // What one source pays is never what others come to.
    amount: filled.some(({ left }) => saysFund(view.text(row, left))) ? null : rows.amountAt(row),
    isTimed: rows.isTimed(row),
    isProject: at !== null && /事業$/.test(withoutBrackets(view.folded(row, at))),
    isSetOff: rows.spansMore(row) || SET_OFF.test(view.text(row, name.left)),
  };
}

/** 【防災係】 is whose work stands below. */
const SET_OFF = /^(?!.*[部課室係班].?$)(?:[■□◆◇]|[【〔〈<《].*[】〕〉>》]$)/;

/** Whether うち… leaves blank what the name above it and its like has: where nothing has keys, うちエコ診断 says as much as others. */
function saysLess(view: SheetView, rows: TableRows, row: number, left: number): boolean {
  let above = row;
  while (/^うち/.test(view.text(above, left))) above--;
  return rows.filled(above).some((column) => above < row && !rows.filled(row).includes(column));
}

/** What sets a name off: a mark before it, blanks before it, or a place further right under the heading. */
function nameMarkOf(
  view: SheetView,
  left: number,
  row: number,
  at: number,
  isUnkeyed: boolean
): KeyDress | null {
  const text = view.text(row, at);
  // （うち居宅介護） is part of what stands above, and so are うち居宅介護 and 内訳 where that says more: うちどく推進 with a number is a name.
  const parts = isUnkeyed ? /^[(（]?(?:うち|内(?=[、,]))|^(?=内訳$)/ : /^[(（](?:うち|内(?=[、,]))/;
  const marked = leadingDress(text.replace(parts, "うち "));
  if (marked) return marked;
  // One blank of half a width is a slip.
  const wide = valueText(view.value(row, at)).replace(/ {2}/g, "\u3000");
  const depth = at - left + wide.search(/[^\u3000]/);
  return depth > 0 ? { dress: INDENTED + String(depth), place: 0, under: null, key: "" } : null;
}
