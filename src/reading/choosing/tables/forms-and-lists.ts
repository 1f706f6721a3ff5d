import { hasRow, isSameCell, type Area } from "../../../sheet/address";
import type { AnyField } from "../../draft";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { upToGap } from "../../evidence/sheets/record-cells";
import { isDirection, isMarkedDirection } from "../../evidence/texts/choice";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { columnFor, type FoundColumn } from "../../found-table";
import { isLabel } from "../forms/form-value";
import { isToldBeside } from "../forms/is-form";
import type { CandidateTable } from "./candidate-table";

/**
 * Whether a form's labels are the headings of a list, its values the first row of it, but for what is told beside a
 * label of another row (予算規模 of the whole department, 総事業費 in each of a project's rows) and for a word or two in
 * the list's own rows (事業者 under 対象).
 */
export function areHeadings(
  { chosen, form }: CandidateTable,
  { band, rows, left }: CandidateTable
): boolean {
  const records = { top: band.bottom + 1, bottom: rows.bottom };
  const words = chosen.columns.filter(({ heading }) => isWithin(heading, records));
  // 目標 over the list is told of all of its projects.
  const isNameHeaded = chosen.columns.some(
    ({ field, heading }) => field === "name" && isWithin(heading, band)
  );
  const isOver = ({ heading: { cell } }: FoundColumn): boolean =>
    isNameHeaded && cell !== null && cell.row < band.top;
  // Three labels under a row of them are a form's, as are two that begin their rows.
  return (
    words.length < 3 &&
    words.filter(({ heading }) => heading.cell?.column === left).length < 2 &&
    chosen.columns.every((column) => {
      const isTold = isToldBeside(column, form);
      if (isWithin(column.heading, band)) return !isTold;
      // ◎完了 of a legend below the list is no label either.
      const isPrinted =
        column.field === "direction" && isSameCell(form?.direction?.cell, column.heading.cell);
      return (
        isTold ||
        isPrinted ||
        (column.field !== "name" && (words.includes(column) || isOver(column)))
      );
    })
  );
}

/** Whether a form is the only project of a list, which tells all that the form does; what stands over it is told of the plan. */
export function isListOfOne(form: CandidateTable, list: CandidateTable): boolean {
  return (
    list.rows.records.length === 1 &&
    form.chosen.columns.every(
      ({ field, heading: { cell } }) =>
        field !== null &&
        columnFor(list.chosen.columns, field) &&
        cell !== null &&
        cell.row <= list.band.bottom
    ) &&
    areHeadings(form, list)
  );
}

/** Whether what a form would be called is a heading, among others of a list that nobody filled in. */
export function isNamedByHeading({ view, form }: CandidateTable, words: SheetWords): boolean {
  const row = form?.name?.cell.row ?? -1;
  // Another table may stand beside the form.
  const columns = upToGap(view, row, words.columnsOf(row));
  const heads = columns.filter(
    (column) => words.knownAt(row, column) && !isDirection(view.text(row, column))
  );
  return heads.length >= HEADS && heads.length * 2 > columns.length;
}

/** So many known headings are no labels with their values between them. */
const HEADS = 4;

/** Whether a form names but what a section aims at (課の目標), over a list of what it does. */
export function isGoalOver({ view, form }: CandidateTable, { band }: CandidateTable): boolean {
  const name = form?.name?.cell;
  return (
    name !== undefined &&
    name.row < band.top &&
    view
      .columnsOf(name.row, 0, name.column)
      .some((column) => GOAL.test(view.folded(name.row, column)))
  );
}

const GOAL = /^(?:[部局課室係]|組織|所属|部門|上位)の?(?:重点|基本|運営)?目標$/;

/**
 * Whether what looks like forms are pages of a project each, under headings that stand anew over it: each form's name is
 * told by a table's record, and at least one form says nothing more than the table.
 */
export function arePages(
  forms: readonly CandidateTable[],
  tables: readonly CandidateTable[]
): boolean {
  const pageOf = ({ form }: CandidateTable): CandidateTable | undefined =>
    tables.find(({ rows: { records } }) => {
      const name = form?.name?.cell;
      return records.some((record) => name && hasRow(record, name.row));
    });
  return (
    forms.every(pageOf) &&
    forms.some((each) => {
      const page = pageOf(each);
      return each.chosen.columns.every(
        (column) => page && isWithin(column.heading, page.band) && !isToldBeside(column, each.form)
      );
    })
  );
}

/** Whether a list is what a form says of other projects (関連事業) or of its own parts (細事業), or took the form's labels for its headings or its names. */
export function isPartOf(
  list: CandidateTable,
  { chosen, form }: CandidateTable,
  words: SheetWords
): boolean {
  const { view, band, rows } = list;
  const own = { top: band.top, bottom: rows.bottom };
  const name = columnFor(list.chosen.columns, "name");
  const names = rows.records.map(({ top }) => ({ row: top, column: name?.left ?? 0 }));
  const isBelow = chosen.columns.every(({ heading }) => !isWithin(heading, own));
  const title = band.top > 0 ? view.text(band.top - 1, view.used.left) : "";
  const heads = [title, ...band.leaves.map(({ heading }) => heading.text)];
  return isBelow
    ? heads.some((text) => /^[^。]{0,4}(?:関連|類似|参考|細事業)/.test(text))
    : chosen.columns.some(
        (column) => isToldBeside(column, form) && isWithin(column.heading, band)
      ) ||
        (chosen.columns.some(({ heading }) =>
          names.some((cell) => isSameCell(cell, heading.cell))
        ) &&
          names.filter(({ row, column }) => isLabel(words, row, column)).length > 1);
}

/** Whether a list is a schedule that a form goes on below: 項目 and months over what is done, above 予算額. */
export function isScheduleIn({ band, chosen }: CandidateTable, form: CandidateTable): boolean {
  return (
    chosen.weight === 0 &&
    form.band.top < band.top &&
    band.leaves.some(({ isCalendar }) => isCalendar)
  );
}

/** Whether a table lists projects one under the other, as no form's rows of labels do. */
export function listsNames(table: CandidateTable, words: SheetWords): boolean {
  const { rows, others } = table;
  const isList = rows.records.length + (others?.size ?? 0) >= 2;
  return isList && namesIn(table, words).length * 2 > rows.records.length;
}

/** Whether what a form says its name stands under heads several names, and no labels of it among them. */
export function isNamedByList(
  { chosen, form }: CandidateTable,
  list: CandidateTable,
  words: SheetWords
): boolean {
  const { records } = list.rows;
  const heading = columnFor(chosen.columns, "name")?.heading;
  return (
    heading !== undefined &&
    isWithin(heading, list.band) &&
    records.length > 2 &&
    records.some((record) => form?.name && isWithin(form.name, record)) &&
    namesIn(list, words).length === records.length
  );
}

/** The records whose names are neither labels nor titles. */
function namesIn(
  { view, chosen, rows }: CandidateTable,
  words: SheetWords
): CandidateTable["rows"]["records"] {
  const name = columnFor(chosen.columns, "name");
  return rows.records.filter(({ top }) => {
    if (!name) return false;
    const text = view.text(top, name.left);
    const label = words.labelAt(top, name.left);
    const isHead =
      label?.kind === "title" || (label?.kind === "section" && label.section === "other");
    const isWord = !words.records.has(top) && ((!isHead && label) || words.knownAt(top, name.left));
    // What a form's years cost and what it has to be marked stand under a heading as well.
    return !isWord && !isTimeHeading(text) && !/^[\d,]*$/.test(text) && !isMarkedDirection(text);
  });
}

const isWithin = ({ cell }: AnyField, rows: Pick<Area, "top" | "bottom">): boolean =>
  cell !== null && hasRow(rows, cell.row);
