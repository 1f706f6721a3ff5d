import type { Cell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import { saysTotal } from "../../evidence/texts/row-marks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { SplitRows, TotalRow } from "./found-rows";
import { isNoteRow } from "./note-rows";
import {
  continues,
  isCovered,
  startsRecord,
  type OpenRecord,
  type RecordState,
} from "./record-rows";
import { breaksDown, isFunded, isOfOthers, isPlain } from "./plain-rows";
import { headsOthers } from "./heading-rows";
import { runningSums } from "./running-sums";
import { rowLevels } from "./row-levels";
import { tableRows } from "./table-rows";
import { columnFor, type FoundColumn } from "../../found-table";

const LEGEND_TITLE = /^.?凡例.?$/;
/** What 業務計画 weighs as a title, and 重点事業 doesn't. */
const TITLE = 3;
/** A row of so many fields says as much as one of a project does. */
const LEAST = 3;
/** Blank rows after which nothing is expected to follow. */
const LONGEST_GAP = 30;

/** Reads down from the headings until the table ends: at other headings, a section, or rows unlike its own. */
export function splitRecords(
  view: SheetView,
  words: SheetWords,
  band: HeadingBand,
  columns: readonly FoundColumn[],
  lastRow: number,
  labelled: ReadonlySet<number> = new Set()
): SplitRows {
  const rows = tableRows(view, band, columns);
  const levels = rowLevels(view, words, rows, labelled, band.bottom + 1, lastRow);
  const records: OpenRecord[] = [];
  const totals: TotalRow[] = [];
  const strays: Cell[] = [];
  const groups: Cell[] = [];
  let current: OpenRecord | null = null;
  let gap = 0;
  const sums = runningSums();
  let isBelowTotal = false;

  /** Whether the row is one below its record's own: of its texts, its parts or its labels. */
  const goesOn = (row: number): boolean => {
    if (!current || gap > 0) return false;
    if (rows.isMeasure(row, current.top)) return true;
    if (levels.wrapped.has(row)) current.isWrapped = true;
    else if (levels.parts.has(row)) current.partsFrom ??= row;
    else if (!labelled.has(row) && !isFunded(rows, view, current.top, row)) return false;
    extend(row);
    return true;
  };

  /** Whether the row is one of a record that repeats the shape of the headings, if no words after a gap end the table. */
  const isEchoed = (row: number): boolean => {
    const top = rows.echoAt(row);
    if (gap > 0 && endsAt(row, rows.filled(row))) return false;
    if (row === top && !rows.isExample(row)) begin(row);
    else if (current && current.top === top && row < top + rows.echoHeight) extend(row);
    else return false;
    return true;
  };

  const readBlank = (row: number): boolean => {
    const columns = words.columnsOf(row);
    if (rows.timesAgain(row, columns, records[0])) return false;
    const isTimed = rows.hasCalendar && current && gap === 0 && columns.length > 0;
    const isTitle = (column: number): boolean => words.labelAt(row, column)?.kind === "section";
    if ((isTimed || isCovered(state(), row)) && !columns.some(isTitle)) {
      extend(row);
      return true;
    }
    return ++gap <= LONGEST_GAP;
  };

  /** Whether a word of goals is a project's: 政策 under 区分, 施策1 before its name and what it costs. */
  const isValue = (row: number, at: number): boolean =>
    columnFor(columns, "nature")?.left === at ||
    (rows.name?.left !== at && rows.has(row, rows.name) && rows.isBudgeted(row));

  /** Whether a title's words are what is done, among rows that go on: beside times, right of names, over a next row. */
  const isStep = (row: number, at: number): boolean =>
    gap === 0 &&
    records.length > 0 &&
    !words.headingRows.some((head) => head > row && head <= row + 3) &&
    (rows.isTimed(row) ||
      at > (rows.name?.right ?? at) ||
      (rows.hasKey(row + 1) && !rows.isFirst(row + 1)) ||
      (rows.areNames && rows.has(row + 1, rows.name) && /^\p{L}/u.test(view.text(row, at))));

  const endsAt = (row: number, filled: readonly FoundColumn[]): boolean => {
    const isOverMonths = (at: number): boolean => rows.headsMonths(at, words.columnsOf(at));
    // What stands alone over months after a gap is the title of another table.
    const isAlone = gap > 0 && filled.length === 1;
    if (isOverMonths(row) || (isAlone && isOverMonths(row + 1))) return true;
    const first = rows.firstCell(row, filled);
    // What stands below the title of a legend is no project; keys tell those of the next page.
    const isLegend = filled.length === 1 && LEGEND_TITLE.test(view.folded(row, first));
    if (isLegend && !rows.key && records.length > 0) return true;
    const label = words.labelAt(row, first);
    // So is ねらい or 目的, over what the codes mean.
    if (!label) return isAlone && words.meaningsOf(view.text(row, first))[0]?.field === "aim";
    if (label.kind === "goal")
      return filled.length <= 3 && !rows.hasKey(row) && !isValue(row, first);
    // 施策のねらい below a blank row heads the plan's aims, whatever stands beside it.
    const isAims = label.kind === "section" && label.section === "aims";
    if (isAims && gap > 0) return true;
    if (filled.length > 1 || isStep(row, first)) return false;
    // 重点事業 over more of the table's own rows heads a group of them, スケジュール none over months.
    if (label.kind === "section")
      return (
        row >= lastRow ||
        !rows.isTold(row + 1) ||
        (label.section === "schedule" && !rows.hasNumber(row + 1))
      );
    return label.kind === "title" && label.weight >= 2;
  };

  const readTotal = (row: number, filled: readonly FoundColumn[]): boolean => {
    // 交通量合計 with a key and traits is a name.
    if (rows.hasKey(row) && rows.traits(filled) > 0) return false;
    for (const column of filled) {
      if (column.field === "budget") continue;
      const at = rows.ownColumn(row, column);
      if (at === null || !saysTotal(view.text(row, at))) continue;
      // What stands right of a project's fields is another table's, and 創業件数（累計） what it is measured by.
      if (isMeasure(row, at) || (at > rows.span.right && rows.isTold(row))) continue;
      addTotal(row, at);
      return true;
    }
    if (rows.height > 1 || !isPlain(rows, filled, records[0]) || !sums.comeTo(rows.amountAt(row)))
      return false;
    addTotal(row, rows.ownColumn(row, rows.name));
    return true;
  };

  /** Whether words of a total stand right of another name than the last, and beside what is no sum. */
  const isMeasure = (row: number, at: number): boolean =>
    at > (rows.name?.right ?? at) &&
    (rows.isTold(row) || rows.isTimed(row)) &&
    !/^.?計$/.test(view.text(row, at)) &&
    rows.nameAt(row) !== rows.nameAt(current?.top ?? 0) &&
    !sums.comeTo(rows.amountAt(row));

  const addTotal = (row: number, labelColumn: number | null): void => {
    totals.push({ row, labelColumn, after: records.length });
    sums.close();
    isBelowTotal = true;
    current = null;
    gap = 0;
  };

  const known = (among: readonly FoundColumn[]): number =>
    among.filter(({ field }) => field !== null).length;

  /** After a gap a row must be of the kind that the table's rows are. */
  const isLikeOthers = (row: number, filled: readonly FoundColumn[]): boolean => {
    if (records.length === 0) return true;
    if (isOfOthers(rows, row) && !records.some(({ top }) => isOfOthers(rows, top))) return false;
    if (isSpaced(row, filled)) return true;
    if (rows.key) return isKeyedLikeOthers(row);
    if (rows.budget) return isBudgeted(row) && !breaksDown(rows, records, row, sums);
    return !isBare(row) || records.some(({ top }) => isBare(top));
  };

  const isBare = (row: number): boolean => rows.filled(row).length === 1 && !rows.isTimed(row);

  /** After numbers a word is no key, but the heading of something else. */
  const isKeyedLikeOthers = (row: number): boolean => {
    const areNumbers = records.every(({ top }) => rows.hasNumber(top));
    return areNumbers ? rows.hasNumber(row) : rows.hasKey(row);
  };

  /** A row that somebody forgot to number, or without an amount, right below a blank row or in a table with one under each record. */
  const isSpaced = (row: number, filled: readonly FoundColumn[]): boolean => {
    const [first, ...others] = records;
    const all = known(rows.filled(first?.top ?? row));
    if (gap > 2 || !rows.isTold(row)) return false;
    if (rows.key && !rows.has(row, rows.key)) {
      const isNextKeyed = numbersFrom(row + 1, row + rows.height + 2).some(isKeyedLikeOthers);
      if (isNextKeyed || (isBudgeted(row) && gap === 1 && known(filled) >= all - 1)) return true;
    }
    // Rows of lanes are no blank ones.
    const areParted = others.every(({ top }) => words.columnsOf(top - 1).length === 0);
    const goesOn = others.length > 0 || (!rows.key && rows.filled(row + rows.height).length === 0);
    const saysAsMuch =
      gap === 1 &&
      !rows.key &&
      !rows.has(row, rows.budget) &&
      known(filled) >= Math.max(LEAST, (all * 2) / 3);
    return saysAsMuch || (areParted && goesOn && known(filled) * 2 >= all);
  };

  /** Under 方向性 the amount stands a row below. */
  const isBudgeted = (row: number): boolean => rows.isBudgeted(row + (rows.budget?.level ?? 0));

  const areUnkeyed = (): boolean =>
    groups.length > 0 && !records.some(({ top }) => rows.hasKey(top));

  const state = (): RecordState => ({ view, rows, current, gap, areUnkeyed });

  const begin = (row: number): void => {
    if (current && rows.hasCalendar && gap > 0 && gap < 8) current.bottom = row - 1;
    current = { top: row, bottom: row, partsFrom: null };
    records.push(current);
    gap = 0;
    sums.add(rows.amountAt(row));
    isBelowTotal = false;
  };

  const extend = (row: number): void => {
    if (current) current.bottom = row;
    gap = 0;
  };

  const addStray = (row: number, filled: readonly FoundColumn[]): void => {
    strays.push({ row, column: rows.firstCell(row, filled) });
    current = null;
  };

  /** Whether a row bears the next plan's title, or that of a schedule, which head no group of this table's. */
  const headsNext = (row: number, filled: readonly FoundColumn[]): boolean => {
    const label = words.labelAt(row, rows.firstCell(row, filled));
    if (label?.kind === "section") return label.section === "schedule";
    return label?.kind === "title" && label.weight >= TITLE;
  };

  /** Takes a row; false where the table ended before it. */
  const read = (row: number): boolean => {
    const filled = rows.filled(row);
    if (filled.length === 0) return readBlank(row);
    if (headsOthers(view, words, rows, row, records)) return false;
    const isGroup = levels.groups.has(row) && !(gap > 0 && headsNext(row, filled));
    if (isGroup || rows.isExample(row) || rows.isPageTitle(row, filled)) {
      if (isGroup) groups.push({ row, column: rows.firstCell(row, filled) });
      current = null;
      return true;
    }
    if (goesOn(row)) return true;
    const starts = startsRecord(state(), row, filled) && !rows.isContinued(row);
    if (starts && rows.isAcross(row)) {
      groups.push({ row, column: rows.firstCell(row, filled) });
      current = null;
      return true;
    }
    // What a project's own rows come to is no total of the table's.
    if (isCovered(state(), row)) {
      if (starts) begin(row);
      else extend(row);
      return true;
    }
    if (endsAt(row, filled)) return false;
    if (isNoteRow(view, words, rows, row, filled)) {
      current = null;
      return true;
    }
    if (readTotal(row, filled)) return true;
    // What stands right below a total like that tells more of it: １事業あたり, うち新規.
    if (isBelowTotal && gap === 0 && isPlain(rows, filled, records[0])) {
      addStray(row, filled);
      return true;
    }
    const isLike = gap === 0 || (starts && isLikeOthers(row, filled));
    // What follows a lone text must still be like the rows above the gap.
    const isLone = filled.length === 1 && !words.labelAt(row, rows.firstCell(row, filled));
    if (!isLike && !(isLone && records.length > 0 && gap < 3)) return false;
    if (isLike && starts) begin(row);
    else if (isLike && continues(state(), row, filled)) extend(row);
    else addStray(row, filled);
    return true;
  };

  for (let row = band.bottom + 1; row <= lastRow; row++) if (!isEchoed(row) && !read(row)) break;
  const last = records.at(-1);
  // The last record's merged cells may reach below the last value.
  const anchor = rows.name ?? rows.key;
  if (last && anchor) {
    last.bottom = Math.max(last.bottom, view.extent(last.top, anchor.left).bottom);
  }
  const bottom = Math.max(last?.bottom ?? rows.span.bottom, ...totals.map(({ row }) => row));
  return {
    records: records.map((record) => ({
      ...record,
      isIncomplete: record.bottom - record.top + 1 < rows.height,
    })),
    totals,
    // A stray with nothing after it is no part of the table.
    strays: last ? strays.filter(({ row }) => row < bottom) : [],
    groups,
    bottom,
  };
}
