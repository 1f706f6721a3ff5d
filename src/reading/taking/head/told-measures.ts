import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { Field } from "../../draft";
import { isSameCell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { LEVEL, measureHeaded } from "../../evidence/texts/aim-headings";
import { fold } from "../../evidence/texts/folding";
import { isDirection } from "../../evidence/texts/choice";
import { bareHeading, known, meaningsOf } from "../../evidence/texts/headings";
import { splitKey } from "../../evidence/texts/key";
import { areShared } from "./aims-over-rows";

/** A measure and the first row of the projects that it is said of. */
export interface Measure {
  readonly view: SheetView;
  readonly from: number;
  /** What it is called (施策, 基本目標), by which measures of one level are told. */
  readonly level: string;
  readonly number: Field;
  readonly text: Field;
}

/** What is told of a project under a measure's heading, or beside its label. */
interface Told {
  readonly view: SheetView;
  readonly from: number;
  readonly field: Field;
}

/** What the rows of a list or a plan's forms, so many of them, are told to serve: words that they share, or numbers that count on. */
export function measuresOf(
  told: readonly Told[],
  count: number,
  level: string
): readonly Measure[] {
  const fields = told.map(({ field }) => field);
  // A blank below one says the same again.
  if (areShared(fields, count)) {
    return told.map(({ view, from, field }) => ({ view, from, level, number: field, text: field }));
  }
  const measures = told.flatMap(({ view, from, field }): readonly Measure[] => {
    const { key, rest } = splitKey(field.text);
    const said = measureHeaded(field.text);
    const number = said?.number ?? (key?.number ? String(key.number) : null);
    if (number === null) return [];
    const text = withText(field, said?.words ?? rest);
    return [{ view, from, level, number: withText(field, number), text }];
  });
  const numbers = [...new Set(measures.map(({ number }) => Number(number.text)))];
  const isCounted = numbers.every((each, at) => at === 0 || each === (numbers[at - 1] ?? 0) + 1);
  const isEach = numbers.length === count;
  return isEach || !isCounted || measures.length < told.length ? [] : measures;
}

/**
 * What each of a plan's forms says beside 施策 or 基本目標 that it serves, where several serve the same: the level that
 * tells most of them apart. None where a form says nothing or more than one thing of a level.
 */
export function measuresInForms(tables: readonly CandidateTable[]): readonly Measure[] {
  if (tables.length < 2 || !tables.every(({ form }) => form)) return [];
  const told = tables.flatMap((table) => labelledIn(table, tables));
  const levels = [...new Set(told.map(({ level }) => level))].map((level) => {
    const own = told.filter((each) => each.level === level);
    const forms = new Set(own.map(({ table }) => table));
    const areEach = own.length === tables.length && forms.size === tables.length;
    return areEach ? measuresOf(own, tables.length, level) : [];
  });
  const countOf = (measures: readonly Measure[]): number =>
    new Set(measures.map(({ text }) => fold(text.text))).size;
  const [most = []] = levels
    .filter((measures) => countOf(measures) > 1)
    .sort((a, b) => countOf(b) - countOf(a));
  return most;
}

/** The values right of the labels that stand over a form or in it. */
function labelledIn(
  table: CandidateTable,
  tables: readonly CandidateTable[]
): readonly (Told & { readonly level: string; readonly table: CandidateTable })[] {
  const { view, band, rows, chosen } = table;
  const isField = (row: number, column: number): boolean =>
    chosen.columns.some(
      ({ field, heading: { cell } }) => field && isSameCell(cell, { row, column })
    );
  const above = tables
    .filter((other) => other.view === view && other.rows.bottom < band.top)
    .map((other) => other.rows.bottom);
  const top = Math.max(view.used.top, band.top - ABOVE, ...above.map((bottom) => bottom + 1));
  return numbersFrom(top, rows.bottom).flatMap((row) =>
    view.columnsOf(row).flatMap((column) => {
      const level = bareHeading(view.text(row, column));
      const field = view.field(row, view.extent(row, column).right + 1);
      // 方向性 is each project's own.
      const isOwn =
        known(meaningsOf(level)) !== null || isDirection(field.text) || isField(row, column);
      const isTold = !isOwn && isMeasuresHeading(level) && /\p{L}/u.test(field.text);
      return isTold ? { view, from: rows.records[0]?.top ?? band.top, field, level, table } : [];
    })
  );
}

/** Whether words head, or label, what several projects serve: 施策, 基本目標, 目指す姿. */
export function isMeasuresHeading(text: string): boolean {
  return GROUP.test(bareHeading(text));
}

/** What heads a form stands so many rows above its first label at most. */
const ABOVE = 8;
const GROUP = new RegExp(
  `^(?:組織|運営|達成|成果|(?:目|め)指すべ?き?|めざす|基本的な?|まちづくりの)?${LEVEL}(?:目標|目的|施策|政策|柱|方針|方向|戦略|姿|将来像|ビジョン|ミッション|使命|体系)名?$`
);
