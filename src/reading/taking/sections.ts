import type { DraftAim, Field } from "../draft";
import { withText } from "../evidence/fields";
import type { SheetView } from "../evidence/sheet-view";
import type { LabelCell, SheetWords } from "../evidence/sheet-words";
import { readKeyField, splitKey } from "../evidence/key";

/** Rows of a sheet that other things don't own: a section's text ends where it meets them. */
export interface FreeRows {
  readonly view: SheetView;
  readonly words: SheetWords;
  readonly bottom: number;
  isTable(row: number): boolean;
}

/** 取り組み方針: the cells under its section title (or beside it), split at line breaks. */
export function takeApproach(sheet: FreeRows, at: LabelCell): readonly Field[] {
  const fields: Field[] = [];
  for (const row of rowsOf(sheet, at)) {
    for (const column of sheet.words.columnsOf(row)) {
      if (row === at.row && column <= at.column) continue;
      fields.push(sheet.view.field(row, column));
    }
  }
  return fields.flatMap(paragraphsOf);
}

/** 施策のねらい: number and text in two cells or one, from the section title to the first row of another kind. */
export function takeAims(sheet: FreeRows, at: LabelCell): readonly DraftAim[] {
  const aims: DraftAim[] = [];
  for (const row of rowsOf(sheet, at)) {
    const columns = sheet.words
      .columnsOf(row)
      .filter((column) => row > at.row || column > at.column);
    if (columns.length === 0) {
      if (aims.length > 0 && sheet.words.columnsOf(row + 1).length === 0) break;
      continue;
    }
    const fields = columns.map((column) => sheet.view.field(row, column));
    const aim = aimOf(fields);
    if (aim) {
      // A list that is numbered ends with its numbers, and before the title of the table that follows it.
      const isNumbered = aims.length > 0 && aims.every((each) => each.number);
      if (isNumbered && (!aim.number || headsTable(sheet, row, aim, aims))) break;
      aims.push(aim);
    } else if (fields.length === 1 && fields[0]?.text.includes("\n")) {
      aims.push(...paragraphsOf(fields[0]).flatMap((field) => aimOf([field]) ?? []));
    } else if (aims.length > 0) break;
  }
  return aims;
}

/** Whether a row set off by a blank one stands right above a table, or counts from a number that was given before. */
function headsTable(
  sheet: FreeRows,
  row: number,
  { number }: DraftAim,
  aims: readonly DraftAim[]
): boolean {
  return (
    sheet.words.columnsOf(row - 1).length === 0 &&
    (sheet.isTable(row + 1) || aims.some((each) => each.number?.text === number?.text))
  );
}

/** An aim in a row's cells; null for a row that is something else. */
export function aimOf(fields: readonly Field[]): DraftAim | null {
  const [first, second] = fields;
  if (!first) return null;
  if (second && first.text.length <= 8 && readKeyField(first))
    return { number: first, text: second };
  if (fields.length > 2 || first.text.includes("\n")) return null;
  const { key, rest } = splitKey(first.text.replace(AIM, ""));
  if (key) {
    return { number: withText(first, key.id), text: withText(first, rest) };
  }
  if (second || first.text.length < 4) return null;
  const text = first.text.replace(/^[・●○◆■\s]+/, "");
  return { number: null, text: { ...first, text } };
}

/** A cell's paragraphs: its lines, each with the cell. */
export function paragraphsOf(field: Field): readonly Field[] {
  const paragraphs = field.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (paragraphs.length === 1 && paragraphs[0] === field.text) return [field];
  return paragraphs.map((text) => withText(field, text));
}

/** The rows from a section's title on, up to another section, label or table. */
function rowsOf(sheet: FreeRows, at: LabelCell): readonly number[] {
  const { view, words, bottom } = sheet;
  const rows = [at.row];
  const merged = view.extent(at.row, at.column).bottom;
  const bracket = bracketOf(view.text(at.row, at.column));
  for (let row = at.row + 1; row <= bottom; row++) {
    if (sheet.isTable(row)) break;
    const ends = words.columnsOf(row).some((column) => {
      const label = words.labelAt(row, column);
      if (label !== null && row > merged && ENDING.has(label.kind)) return true;
      // 【重点取組】 below 【基本方針】 is the next section's title, whatever it says.
      return bracket !== undefined && bracketOf(view.text(row, column)) === bracket;
    });
    if (ends) break;
    rows.push(row);
    if (row > at.row + LONGEST) break;
  }
  return rows;
}

/** The bracket that a text begins with where all of it stands in brackets. */
const bracketOf = (text: string): string | undefined =>
  /^\s*([【〔《<])[^】〕》>]*[】〕》>]\s*$/.exec(text)?.[1];

const LONGEST = 200;
/** What stands before an aim's number: `ねらい1 …`. */
const AIM = /^(?:施策の)?ねらい(?=[0-9０-９①-⑳])/;
const ENDING: ReadonlySet<string> = new Set([
  "section",
  "policy-goal",
  "measure-goal",
  "unit",
  "note",
]);
