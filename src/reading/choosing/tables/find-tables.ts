import type { FiscalYear } from "../../../plan/fiscal-year";
import { contains, hasRow, type Area } from "../../../sheet/address";
import { findBands, type HeadingBand } from "../../evidence/sheets/heading-bands";
import { nextPages, pagesOverMonths } from "../../evidence/sheets/next-pages";
import type { DecidedHeadings } from "../../evidence/sheets/decided-headings";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { joinTicked } from "../../evidence/sheets/ticks";
import { TEXTS } from "../../evidence/texts/field-kinds";
import { SURE } from "../../evidence/texts/heading-weights";
import { scanWords, type judgeWords, type SheetWords } from "../../evidence/sheets/sheet-words";
import { findForms } from "../forms/find-forms";
import { chooseColumns } from "../columns/choose-columns";
import { decideColumns } from "../columns/decide-columns";
import { besideLabels, findLabelledRows, labelledFields } from "../columns/labelled-rows";
import type { LabelledRows } from "../columns/labelled-rows";
import { partCodes } from "../columns/code-beside-name";
import type { CandidateTable, ScannedSheet } from "./candidate-table";
import {
  areHeadings,
  arePages,
  isGoalOver,
  isNamedByHeading,
  isListOfOne,
  isNamedByList,
  isPartOf,
  isScheduleIn,
  listsNames,
} from "./forms-and-lists";
import { isOfAccounts, isOfCharges, tellsResults } from "./present-tables";
import { lastRowOf } from "./last-row";
import { withIndents } from "../columns/indented-columns";
import { withoutSideTables } from "../columns/side-tables";
import { withUnheaded } from "../columns/unheaded-columns";
import { splitRecords } from "../rows/split-records";
import type { FoundColumn, FoundTable } from "../../found-table";
import { ofOneYear } from "../years/year-rows";
import { headingsOf, labelledAlike, namedAlike, toldAlike } from "./named-alike";
import { identityOf } from "../plans/plan-identity";
import { namesIn } from "./drop-copies";
import { goesOnIn, listsSome } from "./listed-again";

export function scanSheet(
  view: SheetView,
  judge: typeof judgeWords,
  year: (words: SheetWords) => FiscalYear | null,
  decided: DecidedHeadings
): ScannedSheet {
  const words = scanWords(view, judge, decided);
  const read = (bands: readonly HeadingBand[]): readonly CandidateTable[] => {
    const readAs = (band: HeadingBand, index: number, labels?: LabelledRows): CandidateTable =>
      readTable(view, words, band, lastRowOf(view, words, band, bands, index), year(words), labels);
    const tables = bands.map((band, index) => readAs(band, index));
    return tables.map((table, index) => {
      const band = namedAlike(table, tables) ?? toldAlike(table, tables);
      const labels = labelledAlike(table, tables, words);
      return band || labels ? readAs(band ?? table.band, index, labels) : table;
    });
  };
  const bands = decideColumns(findBands(view, words), words.decided, () => year(words));
  const first = read(bands);
  const hasHeadings = (page: HeadingBand): boolean =>
    bands.some(({ bottom }) => bottom === page.bottom);
  const pages = first.flatMap(({ band, rows: { records, bottom } }) =>
    [nextPages, ...(records.length === 1 ? [pagesOverMonths] : [])]
      .flatMap((pagesOf) => pagesOf(view, words, band, bottom))
      .filter((page) => !hasHeadings(page))
  );
  const last = new Map(pages.map((page) => [page.top, page]));
  const all = [...bands, ...last.values()].sort((a, b) => a.top - b.top);
  const found = pages.length > 0 ? read(all) : first;
  // A page may hold too few projects to be known by its cells.
  const known = new Set(found.flatMap((each) => (each.chosen.weight > 0 ? headingsOf(each) : [])));
  const isProjects = (table: CandidateTable): boolean =>
    known.has(headingsOf(table)) &&
    table.rows.records.length > 0 &&
    !tellsNoPlan(table, words, found) &&
    !(isOneForm(table) && !named.includes(table)) &&
    !found.some((other) => goesOnIn(other, table) || listsSome(other, table));
  const named = found.filter((table) => listsNames(table, words));
  const told = findForms(view, words, () => year(words)).filter(
    (form) => !isOfRepeated(form, found)
  );
  const isOneForm = (table: CandidateTable): boolean =>
    told.some((form) => form.isEnough && isPartOf(table, form, words));
  const apart = told.filter(
    (form) =>
      !form.isBare &&
      !isNamedByHeading(form, words) &&
      !found.some((list) => isProjects(list) && isListOfOne(form, list)) &&
      !named.some(
        (list) =>
          areHeadings(form, list) || isGoalOver(form, list) || isNamedByList(form, list, words)
      )
  );
  const forms = arePages(apart, found) ? [] : apart;
  const lists = named.filter((list) => !forms.some((form) => isPartOf(list, form, words)));
  const areForms = forms.length > 0 && !lists.some(isProjects);
  const listed = areForms ? [] : found.filter(isProjects);
  const isMixed = listed.length > 0 && told.length > 0;
  const between = isMixed ? findForms(view, words, () => year(words), listed.map(areaOf)) : told;
  const own = isMixed ? formsApart(view, words, between, listed) : [];
  const tables = areForms
    ? forms
    : [...listed, ...own].sort((a, b) => a.band.top - b.band.top || a.left - b.left);
  // Forms beside a list, or bare ones, say more of projects told elsewhere, or are shown as left over.
  const more = between.filter((form) => {
    const apart = named.filter((list) => !isScheduleIn(list, form));
    return (form.isBare || !areForms) && !isAmong(form, [...tables, ...apart]);
  });
  const others = areForms ? [] : found.filter((table) => !isProjects(table));
  return { view, words, tables, others: [...others, ...more] };
}

/** Whether the title over a list of events or works says that it tells what came of them, or charges: 講座実施状況, 工事実績. */
function tellsNoPlan(
  { view, band, chosen }: CandidateTable,
  { labels }: SheetWords,
  tables: readonly CandidateTable[]
): boolean {
  const isTold = (chosen.words.get("name") ?? 0) >= SURE;
  const areTimed = band.leaves.some(({ isCalendar }) => isCalendar);
  const saysMore = areTimed || [...chosen.words.keys()].some((field) => TEXTS.has(field));
  // What came of projects is judged in directions as well.
  const isJudged = chosen.words.has("direction");
  const areSpent = (words: RegExp): boolean => band.leaves.some((leaf) => words.test(leaf.words));
  const isCharged = isTold && chosen.department !== null && !areSpent(/決算額/);
  const isBare = isJudged && !saysMore && !isCharged && !chosen.words.has("budget");
  return (
    (!isJudged || isBare) &&
    labels.some(({ row, column, label }) => {
      const title = view.folded(row, column);
      // 主要施策の成果報告 may be a project of the page above.
      const isTitle = label.kind === "title" && row < band.top;
      if (!isTitle || tables.some((other) => contains(areaOf(other), { row, column })))
        return false;
      const isSpent = areSpent(/執行[額率]|不用額|^決算額/);
      if (!saysMore && isOfCharges(title)) return true;
      return isOfAccounts(title) || ((isSpent || !isTold || isBare) && tellsResults(title));
    })
  );
}

/** Those of the forms above, between or below lists that tell of another department's projects than these. */
function formsApart(
  view: SheetView,
  words: SheetWords,
  forms: readonly CandidateTable[],
  lists: readonly CandidateTable[]
): readonly CandidateTable[] {
  const names = new Set(lists.flatMap(namesIn));
  const all = [...lists, ...forms];
  const departmentOver = ({ band: { top }, form, rows }: CandidateTable): string | null => {
    const above = all.map((other) => other.rows.bottom).filter((bottom) => bottom < top);
    const sheet = { view, words, tables: [], others: [] };
    const lowest = form ? rows.bottom : top - 1;
    const { heading, department } = identityOf(sheet, Math.max(-1, ...above) + 1, top - 1, lowest);
    return heading?.department ?? department;
  };
  const told = lists.map(departmentOver);
  let over: string | null = null;
  return forms.filter((form) => {
    over = departmentOver(form) ?? over;
    const isOthers = over !== null && told.every((each) => each !== null && each !== over);
    const [name] = namesIn(form);
    const isListed = name === undefined || names.has(name);
    return isOthers && !isListed && !form.isBare && !isNamedByHeading(form, words);
  });
}

/** Whether labels of a form are cells of tables: headings of a second page, or of another plan. */
function isAmong({ chosen }: CandidateTable, tables: readonly CandidateTable[]): boolean {
  return chosen.columns.some(({ heading: { cell } }) =>
    tables.some((table) => cell !== null && contains(areaOf(table), cell))
  );
}

/** Whether a form that says little has but headings for its labels that stand anew over others: it is the only project of a page. */
function isOfRepeated(
  { chosen, isBare }: CandidateTable,
  tables: readonly CandidateTable[]
): boolean {
  const home = tables.find(({ band }) =>
    chosen.columns.every(({ heading: { cell } }) => cell !== null && hasRow(band, cell.row))
  );
  return (
    isBare === true &&
    home !== undefined &&
    tables.some((other) => other !== home && headingsOf(other) === headingsOf(home))
  );
}

/** What stands over a column, with the groups above its own heading; null where nothing does, as in a form. */
export function headingWords(
  { band }: CandidateTable,
  { left, level }: FoundColumn
): string | null {
  return band.leaves.find((leaf) => leaf.left === left && leaf.level === level)?.words ?? null;
}

/** Headings and records. */
export function areaOf({ band, rows, left, right }: CandidateTable): Area {
  return { top: band.top, left, bottom: rows.bottom, right };
}

/**
 * What a table is to the schedule.
 * @param projects whose its records are, as indexes; null for a record of none
 */
export function foundTable(
  table: CandidateTable,
  projects: readonly (number | null)[] = []
): FoundTable {
  const { view, band, chosen, rows, others, labelled } = table;
  const area = areaOf(table);
  return {
    view,
    ...(labelled && { labels: labelled.at.labels }),
    headings: { ...area, bottom: band.last },
    area,
    columns: chosen.columns,
    records: rows.records.flatMap(({ top, bottom, partsFrom }, index) => {
      const project = projects[index] ?? null;
      return project === null ? [] : { project, area: { ...area, top, bottom }, partsFrom };
    }),
    ...(others && { others }),
    ...(band.monthsOfOthers && { monthsOfOthers: band.monthsOfOthers }),
  };
}

/** How many of a table's columns are known to hold a field. */
export function knownColumns({ chosen }: CandidateTable): number {
  return chosen.columns.filter(({ field }) => field !== null).length;
}

function readTable(
  view: SheetView,
  words: SheetWords,
  headings: HeadingBand,
  lastRow: number,
  year: FiscalYear | null,
  labels?: LabelledRows
): CandidateTable {
  const labelled = findLabelledRows(view, words, headings, lastRow, year) ?? labels;
  const own = withoutSideTables(view, headings, lastRow);
  const placed = withIndents(view, words, own, lastRow);
  const parted = partCodes(view, joinTicked(view, words, placed, lastRow), lastRow);
  const ticked = withUnheaded(view, parted, lastRow);
  const band = labelled ? besideLabels(ticked, labelled) : ticked;
  const chosen = chooseColumns(view, band, lastRow, year, labelled);
  const hasFields = chosen.columns.some((column) => column.field !== null);
  const rows = hasFields
    ? splitRecords(view, words, band, chosen.columns, lastRow, labelled?.rows)
    : { records: [], totals: [], strays: [], groups: [], bottom: band.bottom };
  const last = rows.records.at(-1)?.bottom ?? lastRow;
  // Labels that stand below its records are those of forms that follow.
  if (labelled && !labels && firstRowOf(labelled) > last)
    return readTable(view, words, headings, last, year);
  // What follows the table is no evidence of its columns: they are weighed again by its own rows.
  const weighed =
    rows.records.length > 0 ? chooseColumns(view, band, last, year, labelled) : chosen;
  const isSame = weighed.columns.every((column, at) => column.field === chosen.columns[at]?.field);
  const rowsAgain = isSame
    ? rows
    : splitRecords(view, words, band, weighed.columns, lastRow, labelled?.rows);
  const isBetter = weighed.weight > 0 && rowsAgain.records.length > 0;
  const best = isSame || isBetter ? weighed : chosen;
  const found = isBetter ? rowsAgain : rows;
  const yearly = ofOneYear(view, found, best.columns, year);
  const plain = chosen.columns.length > 0 ? chosen.columns : band.leaves;
  return {
    view,
    band,
    chosen: yearly
      ? { ...best, columns: yearly.columns, remarks: [...best.remarks, yearly.remark] }
      : best,
    rows: yearly?.rows ?? found,
    year,
    ...(yearly && { others: yearly.others }),
    left: Math.min(...plain.map((column) => column.left)),
    right: Math.max(...plain.map((column) => column.right)),
    form: null,
    ...(labelled && {
      labelled: {
        at: labelled,
        fieldsOf: (record) => labelledFields(view, words, labelled, record),
      },
    }),
  };
}

function firstRowOf({ fields }: LabelledRows): number {
  return Math.min(...[...fields.values()].map(({ heading }) => heading.cell.row));
}
