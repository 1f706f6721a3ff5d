import { firstOfEach } from "../../../sheet/grouping";
import { numbersFrom } from "../../../sheet/numbers";
import type { DraftAim, Field } from "../../draft";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import { aimHeaded } from "../../evidence/texts/aim-headings";
import { saysNone } from "../../evidence/texts/amount";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { splitKey } from "../../evidence/texts/key";
import { fold } from "../../evidence/texts/folding";
import { columnFor } from "../../found-table";
import { countedIn } from "./sections";

/** A row that heads the projects below it by what they aim at. */
interface AimRow {
  readonly row: number;
  /** Null for a row of the level above, whose projects have none of the aims before it. */
  readonly aim: DraftAim | null;
}

/** The aims that a table's rows say over their projects, or its projects themselves in full (`①備蓄の充実`), each once. */
export function aimsOverRows(tables: readonly CandidateTable[]): readonly DraftAim[] {
  return eachOnce(
    tables.flatMap((table) => [
      ...aimRows(table).flatMap(({ aim }) => aim ?? []),
      ...table.rows.groups.flatMap(({ row, column }) => listIn(table.view.field(row, column))),
      ...aimsInFull(table),
    ])
  );
}

/** The first aim of each number, or of each text where there are no numbers. */
export function eachOnce(all: readonly DraftAim[]): readonly DraftAim[] {
  return firstOfEach(all, ({ number, text }) => (number ?? text).text);
}

/**
 * Tells for each table the aim that stands over a row: its number, else its words; null where none does. It goes on
 * where a page break repeats the headings.
 */
export function aimsOver(
  tables: readonly CandidateTable[]
): readonly ((row: number) => Field | null)[] {
  let last: { readonly table: CandidateTable; readonly aim: DraftAim | null } | null = null;
  return tables.map((table) => {
    const rows = columnFor(table.chosen.columns, "aim") ? [] : aimRows(table);
    const before = last && goesOn(last.table, table) ? last.aim : null;
    const aimAt = (row: number): DraftAim | null => {
      const over = rows.findLast((each) => each.row < row);
      return over ? over.aim : before;
    };
    last = { table, aim: aimAt(Infinity) };
    return (row) => aimAt(row)?.number ?? aimAt(row)?.text ?? null;
  });
}

/** The aims of a column whose every cell has a key and words, or words that several projects share. */
function aimsInFull({ view, chosen, rows }: CandidateTable): readonly DraftAim[] {
  const column = columnFor(chosen.columns, "aim");
  const fields = column ? rows.records.map(({ top }) => view.field(top, column.left)) : [];
  const told = fields.filter(({ text }) => text !== "" && !saysNone(fold(text)));
  const aims = told.flatMap((field) => {
    const { key, rest } = splitKey(field.text);
    return key ? [{ number: withText(field, key.id), text: withText(field, rest) }] : [];
  });
  if (aims.length === told.length) return aims;
  return areShared(told, told.length) ? told.map((text) => ({ number: null, text })) : [];
}

/** Whether cells hold words without numbers, fewer than those that they are said of. */
export function areShared(fields: readonly Field[], count: number): boolean {
  const texts = fields.map(({ text }) => fold(text));
  // ア is explained elsewhere.
  const areWords = texts.every((text) => text.length > 1 && !/^[^\p{L}]*\d/u.test(text));
  return new Set(texts).size < count && areWords;
}

/** Whether a table has the headings of the one before it on its sheet, as a page break repeats them. */
export function goesOn(before: CandidateTable, table: CandidateTable): boolean {
  const headings = ({ chosen }: CandidateTable): string =>
    chosen.columns.map(({ heading }) => fold(heading.text)).join("\n");
  return before.view === table.view && headings(before) === headings(table);
}

function aimRows(table: CandidateTable): readonly AimRow[] {
  const { view, rows, labelled } = table;
  if (labelled?.at.fields.has("aim")) return [];
  const within = rows.groups.flatMap(({ row, column }) =>
    listIn(view.field(row, column)).length > 0 ? [] : aimRow(view, row, column)
  );
  const all = [...aimOverHeadings(table, within), ...within];
  // What heads the aims themselves ends them too; what stands below one doesn't.
  return all[0]?.aim ? all.filter(({ aim }) => aim !== null) : all;
}

/** The aims that one row lists: `ねらい　1：備蓄　2：訓練`. */
function listIn(field: Field): readonly DraftAim[] {
  const { number, words } = aimHeaded(field.text) ?? {};
  return number ? countedIn(withText(field, `${number} ${words}`)) : [];
}

function aimRow(view: SheetView, row: number, column: number): AimRow {
  const field = view.field(row, column);
  const said = aimHeaded(field.text);
  const aim = said && {
    number: said.number === "" ? null : withText(field, said.number),
    text: withText(field, said.words),
  };
  return { row, aim };
}

/**
 * The aim that stands over a table's headings: the first one where the next ones stand among its rows, or the only one;
 * the last of a list is none.
 */
function aimOverHeadings(
  { view, band }: CandidateTable,
  within: readonly AimRow[]
): readonly AimRow[] {
  const above = numbersFrom(Math.max(0, band.top - HIGHEST - 1), band.top - 1)
    .flatMap((row) => view.columnsOf(row).map((column) => aimRow(view, row, column)))
    .filter(({ aim }) => aim !== null);
  const [only] = above;
  if (!only || above.length > 1 || only.row < band.top - HIGHEST) return [];
  if (within.length === 0 && only.aim?.text.text !== "") return above;
  const numbers = [...above, ...within].flatMap(({ aim }) => aim?.number?.text ?? []);
  const isFirst = numbers[0] === "1" && numbers.indexOf("1", 1) < 0;
  return isFirst && numbers.length > 1 ? above : [];
}

/** A unit may stand between. */
const HIGHEST = 2;
