import type { DraftAim, Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { headsOtherThings } from "../../evidence/sheets/other-headings";
import { aboveSigners } from "../../evidence/sheets/sign-rows";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LabelCell, SheetWords } from "../../evidence/sheets/sheet-words";
import { partsBetween } from "../../evidence/texts/folding";
import { readKeyField, splitKey } from "../../evidence/texts/key";
import { leadingDress } from "../../evidence/texts/key-dress";

/** Rows of a sheet that other things don't own: a section's text ends where it meets them. */
export interface FreeRows {
  readonly view: SheetView;
  readonly words: SheetWords;
  readonly bottom: number;
  isTable(row: number): boolean;
  /** Whether a form begins there, which may have sections of its own. */
  begins(row: number): boolean;
}

/** 取り組み方針: what its section title's cell goes on with and the cells under or beside it, split at line breaks. */
export function takeApproach(sheet: FreeRows, at: LabelCell): readonly Field[] {
  const fields = [...restOf(sheet, at)];
  const columnsOf = columnsUnder(sheet, at);
  const last = aboveSigners(sheet.view, at.row + 1, sheet.bottom);
  for (const row of rowsOf(sheet, at)) {
    if (row > last) break;
    const own = columnsOf(row).map((column) => sheet.view.field(row, column));
    // `ねらい1 | …` below 方針 is the first of the aims.
    if (own.some(({ text }) => AIM.test(text))) break;
    if (fields.length > 0 && (headsFigures(sheet, row) || beginsTable(sheet, row))) break;
    fields.push(...own);
  }
  return fields.flatMap((field) => partsOf(field, "\n"));
}

/** Whether a row below a blank one heads figures: 事業数 | 予算総額. */
function headsFigures({ view, words }: FreeRows, row: number): boolean {
  const columns = words.columnsOf(row);
  const isNumber = (at: number, column: number): boolean =>
    typeof view.value(at, column) === "number";
  return (
    columns.length > 1 &&
    words.columnsOf(row - 1).length === 0 &&
    !columns.some((column) => isNumber(row, column)) &&
    columns.some((column) => isNumber(row + 1, column))
  );
}

/** Whether a table of other things begins at a row below a blank one, with its title over it or without. */
function beginsTable({ view, words, bottom }: FreeRows, row: number): boolean {
  const columns = words.columnsOf(row);
  if (columns.length === 0 || words.columnsOf(row - 1).length > 0) return false;
  const heads = columns.length === 1 ? row + 1 : row;
  return headsOtherThings(view, heads, new Set(words.columnsOf(heads)), bottom);
}

/** 施策のねらい: number and text in two cells or one, from the section title to the first row of another kind. */
export function takeAims(sheet: FreeRows, at: LabelCell): readonly DraftAim[] {
  const aims = restOf(sheet, at).flatMap(aimsIn);
  let isSpaced = false;
  let isOver = false;
  const columnsOf = columnsUnder(sheet, at);
  for (const row of rowsOf(sheet, at)) {
    const columns = columnsOf(row);
    if (columns.length === 0) {
      // On paper of squares an aim's cell takes two rows.
      if (sheet.view.extent(row, at.column).top < row) continue;
      isOver ||= aims.length > 1 && !isSpaced;
      isOver ||= aims.length > 0 && sheet.words.columnsOf(row + 1).length === 0;
      isSpaced = aims.length > 0;
      continue;
    }
    // The title of the table that follows the list may be numbered like it.
    const isApart = sheet.words.columnsOf(row - 1).length === 0;
    if (aims.length > 0 && isApart && sheet.isTable(row + 1)) break;
    const fields = columns.map((column) => sheet.view.field(row, column));
    const [only] = fields;
    const next = aimsOfRow(fields);
    if (next.length === 0 && aims.length > 0) break;
    // Below blank rows ③ still goes on with ②; 3 may be the next section's.
    if (isOver && !(only && DRESSED.test(only.text) && follows(aims, next))) break;
    isOver = false;
    // A list that is numbered ends with its numbers: 3 again is the number of the section below.
    if (next.some((aim) => !goesOn(aims, aim))) break;
    aims.push(...next);
  }
  return aims;
}

/** The aims that one text counts from 1: `1 市民の参加　2 担い手の育成`; none where it doesn't. */
export function countedIn(field: Field): readonly DraftAim[] {
  const aims = partsOf(field, /\s+(?=[①-⑳]|[(（]?[0-9０-９]{1,2}[)）\s:：.．、])/).flatMap(
    (part) => aimOf([part]) ?? []
  );
  return counted(aims);
}

/** Aims that are counted from 1; none where they aren't, or there is but one. */
export function counted(aims: readonly DraftAim[]): readonly DraftAim[] {
  const isCounted = ({ number }: DraftAim, index: number): boolean =>
    number !== null && readKeyField(number)?.number === index + 1;
  return aims.length > 1 && aims.every(isCounted) ? aims : [];
}

/** The aims of a row: those in its only cell, the one in its cells, or several that count on beside each other. */
function aimsOfRow(fields: readonly Field[]): readonly DraftAim[] {
  const [only, ...more] = fields;
  if (only && more.length === 0) return aimsIn(only);
  const beside = fields.flatMap((text, at) => {
    const before = fields[at - 1];
    if (isNumber(text)) return [];
    return aimOf(before && isNumber(before) ? [before, text] : [text]) ?? [];
  });
  const countOn = beside.every((aim, at) => at === 0 || follows(beside.slice(0, at), [aim]));
  return beside.length > 1 && countOn ? beside : [aimOf(fields) ?? []].flat();
}

/** The aims in one cell: on lines of their own or one behind the other, counted on or not; or the one that it is. */
function aimsIn(field: Field): readonly DraftAim[] {
  const counted = countedIn(field);
  return counted.length > 0
    ? counted
    : partsOf(field, ITEMS).flatMap((each) => aimOf([each]) ?? []);
}

/** Whether an aim may follow those before it: numbered where they are, and by a number of its own. */
function goesOn(aims: readonly DraftAim[], { number }: DraftAim): boolean {
  if (!aims.every((each) => each.number)) return true;
  return aims.every((each) => number !== null && each.number?.text !== number.text);
}

/** Whether aims count on from those before them. */
function follows(aims: readonly DraftAim[], [next]: readonly DraftAim[]): boolean {
  const [last, own] = [aims.at(-1), next].map(
    (aim) => aim?.number && readKeyField(aim.number)?.number
  );
  return own === (last ?? NaN) + 1;
}

/** An aim in a row's cells; null for a row that is something else. */
export function aimOf(fields: readonly Field[]): DraftAim | null {
  const [head, second] = fields;
  if (!head) return null;
  const first = withText(head, head.text.replace(AIM, ""));
  if (second && isNumber(first)) return { number: first, text: second };
  if (fields.length > 2 || first.text.includes("\n")) return null;
  const { key, rest } = splitKey(first.text);
  if (key) {
    return { number: withText(first, key.id), text: withText(first, rest) };
  }
  if (second || first.text.length < 4) return null;
  const text = first.text.replace(/^(?:[\s・■□●○◯◎◆◇]|〇(?!歳))+/, "");
  return { number: null, text: { ...first, text } };
}

const isNumber = (field: Field): boolean => field.text.length <= 8 && readKeyField(field) !== null;

/** The parts of a cell's text, each with the cell. */
function partsOf(field: Field, separator: string | RegExp): readonly Field[] {
  return partsBetween(field.text, separator).map((text) => withText(field, text));
}

/** What a section's title goes on with in its own cell. */
function restOf({ view }: FreeRows, { row, column, label }: LabelCell): readonly Field[] {
  const rest = label.kind === "section" ? (label.rest ?? "") : "";
  return rest === "" ? [] : [withText(view.field(row, column), rest)];
}

/** The columns beside and under a section's title in a row, but those of sections whose titles stand beside it. */
function columnsUnder(
  { view, words }: FreeRows,
  at: LabelCell
): (row: number) => readonly number[] {
  const titles = words
    .columnsOf(at.row)
    .filter((column) => ENDING.has(words.labelAt(at.row, column)?.kind ?? ""));
  // Beside words like 担当 and 期限, over texts in just their columns, it heads a column of a table.
  const heads = words.columnsOf(at.row);
  const isHead =
    heads[0] === at.column &&
    view.text(at.row + 1, at.column).length > 5 &&
    String(heads) === String(words.columnsOf(at.row + 1)) &&
    heads.every((column, place) => place === 0 || view.text(at.row, column).length <= 5);
  const first = titles[0] === at.column ? 0 : at.column;
  const next = (isHead ? heads : titles).find((column) => column > at.column) ?? Infinity;
  return (row) =>
    words
      .columnsOf(row)
      .filter((column) => column >= first && column < next && (row > at.row || column > at.column));
}

/** The rows from a section's title on, up to another section, label or table. */
function rowsOf(sheet: FreeRows, at: LabelCell): readonly number[] {
  const { view, words, bottom } = sheet;
  const rows = [at.row];
  const merged = view.extent(at.row, at.column).bottom;
  const title = view.text(at.row, at.column);
  const bracket = bracketOf(title);
  const dress = leadingDress(title)?.dress;
  const isAnswered =
    at.label.kind === "section" &&
    at.label.section === "approach" &&
    words.columnsOf(at.row).some((column) => column > at.column);
  let next = numberOf(title) + 1;
  for (let row = at.row + 1; row <= bottom; row++) {
    if (sheet.isTable(row) || sheet.begins(row)) break;
    const ends = words.columnsOf(row).some((column, _, { length }) => {
      // 課題 beside what it is, in a form, is no part of what stands over it, nor an aim where that is blank.
      const isLabel = length > 1 || (at.label.kind === "section" && at.label.section === "aims");
      if (column === at.column && isLabel && words.knownAt(row, column)) return true;
      const label = words.labelAt(row, column);
      if (label !== null && row > merged && ENDING.has(label.kind)) return true;
      const text = view.text(row, column);
      const number = numberOf(text);
      // 【重点取組】 right above a table is that table's title, as is one below 取組方針 that has its text beside it; 3 計画の策定 below 2 is an item of a list that has no number.
      const isItem = number - 1 === numberOf(view.text(row - 1, column)) && !numberOf(title);
      const isBelow = isAnswered && length === 1 && column === at.column;
      const isTitle = label?.kind === "title" || bracketOf(text) !== undefined || isBelow;
      if (sheet.isTable(row + 1) && !isItem && isTitle) return true;
      // 3 重点取組 below 2 基本方針 is the next section's title, in the same dress, where items in it aren't counted from 1.
      if (leadingDress(text)?.dress === dress) {
        if (number === next) return true;
        if (number > 0) next = NaN;
      }
      // 【重点取組】 below 【基本方針】 is as well, whatever it says.
      return bracket !== undefined && bracketOf(text) === bracket;
    });
    if (ends) break;
    if (!words.columnsOf(row).some((column) => words.labelAt(row, column)?.kind === "note"))
      rows.push(row);
  }
  return rows;
}

/** The number before a section's title, `Ⅱ` and `二` among others of their kind; NaN where there is none. */
function numberOf(text: string): number {
  const { key } = splitKey(text);
  return key ? (key.number ?? SIGNS.indexOf(text.trim().charAt(0)) + SIGNS.length) : NaN;
}

const SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ 一二三四五六七八九十";

/** The bracket that a text begins with where all of it stands in brackets. */
const bracketOf = (text: string): string | undefined =>
  /^\s*([【〔<《])[^】〕>》]*[】〕>》]\s*$/.exec(text)?.[1];

/** Items in one cell stand on lines of their own or one behind the other: `①相談　②就労`. */
const ITEMS = /\n|\s+(?=[①-⑳⑴-⒇])/;
/** What stands before an aim's number: `ねらい1 …`. */
const AIM = /^(?:施策の)?ねらい(?=[0-9０-９①-⑳])/;
const DRESSED = /^\s*(?:ねらい)?[(（①-⑳]/;
const ENDING: ReadonlySet<string> = new Set(["section", "goal", "unit"]);
