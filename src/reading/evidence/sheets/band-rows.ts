import { KNOWN } from "../texts/heading-weights";
import { isOtherYears } from "../texts/heading-preference";
import { departmentIn, isDepartmentName } from "../texts/department";
import { dressOf, leadingDress } from "../texts/key-dress";
import { TEXTS } from "../texts/field-kinds";
import { canHead } from "../texts/naming-words";
import { isCalendarHeading } from "../texts/time-heading";
import { numbersFrom } from "../../../sheet/numbers";
import { known, meaningsOf } from "../texts/headings";
import { saysContinued } from "../texts/row-marks";
import { guidesColumns } from "./guiding-rows";
import { groupAbove, isWider, widened } from "./heading-groups";
import { rowWords } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { SheetWords } from "./sheet-words";
import { unitNoted } from "../texts/unit";
import { isBareYear, mainYear } from "../texts/years";

const MOST_ROWS = 4;
/** Headings that pages repeat are among so many of a sheet's first. */
const FIRST = 20;
/** Numbers above those of months, days and years are amounts. */
const YEARS = 2100;

/** The rows of headings around one of them: parts of groups below it, and the groups above. */
export function bandRows(
  view: SheetView,
  words: SheetWords,
  row: number,
  free: number
): { readonly top: number; readonly bottom: number } {
  const ends = words.columnsOf(row).map((column) => view.extent(row, column).bottom);
  // What alone reaches further down stands beside the records as well, and heads none of their columns.
  const [first = row, ...rest] = ends;
  const isHead = (at: number, column: number): boolean => {
    const text = view.text(at, column);
    return canHead(text) || isCalendarHeading(text) || isCalendarCell(view, at, column);
  };
  const isRecord = (at: number): boolean => {
    const columns = view.columnsOf(at);
    return (
      columns.some((column) => Number(view.value(at, column)) > YEARS) ||
      (first > row + 1 && columns.length > 1 && !columns.some((column) => isHead(at, column)))
    );
  };
  // 主な事業 left of a list is merged over its headings and its records.
  const isBeside =
    rest.length > 1 &&
    rest.every((end) => end === row) &&
    numbersFrom(row + 1, first).every(isRecord);
  const isHeading = (end: number): boolean =>
    (end < row + MOST_ROWS && !(isBeside && end === first)) ||
    ends.filter((each) => each === end).length * 2 > ends.length;
  let bottom = Math.max(row, ...ends.filter(isHeading));
  while (bottom - row + 1 < MOST_ROWS && continuesBand(view, words, row, bottom + 1)) bottom++;
  let top = row;
  while (top > free && row - top < 2 && isGroupRow(view, words, top - 1, row)) top--;
  return { top, bottom };
}

/** Whether a row numbers all columns from one of the first on, as forms do to say how they are filled in: ①, ②, ③＝①＋②. */
export function countsColumns(view: SheetView, row: number, first: number): boolean {
  const columns = view.columnsOf(row);
  return (
    columns.length > 2 &&
    (columns[0] ?? 0) <= first &&
    columns.every(
      (column, at) => dressOf(view.folded(row, column).split("=")[0] ?? "")?.place === at + 1
    )
  );
}

/** Whether a row under headings holds headings still: known words, or parts of a group above. */
function continuesBand(view: SheetView, words: SheetWords, top: number, row: number): boolean {
  const columns = words.columnsOf(row);
  if (words.records.has(row) || headsRows(view, row, columns) || guidesColumns(view, row))
    return false;
  const groups = columns.map((column) => groupAbove(view, words, row, column, top));
  // Texts set in below wide headings, one each, are a record's; a hint stands in brackets.
  const isSetIn =
    columns.length > 1 &&
    groups.every((group) => group && view.columnsOf(row, group.left, group.right).length === 1);
  if (isSetIn && !/^\s*[(（]/.test(view.text(row, columns[0] ?? 0))) return false;
  // Quarters between years and months that aren't merged head nothing of their own.
  let isFound =
    columns.length > 1 && columns.every((column) => isCalendarHeading(view.text(row, column)));
  for (const [at, column] of columns.entries()) {
    const value = view.value(row, column);
    const isPart = groups[at] !== null;
    if (typeof value !== "string" || value.length > 30) {
      if (isCalendarCell(view, row, column)) {
        isFound ||= isPart;
        continue;
      }
      if (!isPart || typeof value !== "number" || !isBareYear(value)) return false;
    } else if (
      !known(words.meaningsOf(value)) &&
      unitNoted(value) === null &&
      !completesHeading(view, words, row, column)
    ) {
      // Beside what is known to head its column, 経費（千円） does so as well.
      if ((isCalendarHeading(value) || COST.test(value)) && !isPart) continue;
      // A group has more than one part; a hint under a heading stands in brackets.
      if (!isPart || (columns.length === 1 && !/^\s*[(（]/.test(value))) return false;
    }
    isFound = true;
  }
  return isFound;
}

/** Whether a cell goes on with the heading above it: 性 under 方向, 名 under 事業. */
function completesHeading(
  view: SheetView,
  words: SheetWords,
  row: number,
  column: number
): boolean {
  const above = view.text(row - 1, column);
  const own = view.text(row, column);
  if (above === "" || own.length > LONGEST_END) return false;
  const weight = (text: string): number => words.meaningsOf(text)[0]?.weight ?? 0;
  return weight(above + own) >= Math.max(KNOWN, weight(above));
}

const COST = /(?:[費額]用?|コスト)(?:[(（].{0,3}千?円[)）])?$/;
/** The end of a word of two or three signs. */
const LONGEST_END = 2;

/** Whether a row's only text heads the rows below: it reaches under several headings, stands in brackets of titles, or is a note on them. */
function headsRows(view: SheetView, row: number, columns: readonly number[]): boolean {
  const [only] = columns;
  if (only === undefined || columns.length > 1) return false;
  const { left, right } = view.extent(row, only);
  const above = view.columnsOf(row - 1, left, right);
  const text = view.text(row, only);
  return above.length > 1 || (/^\s*[【〔■●◆※]/.test(text) && unitNoted(text) === null);
}

/** Whether a cell's number is a month, a week or a day over a schedule's columns. */
export function isCalendarCell(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return (
    typeof value === "number" &&
    (/[dm月日週]/.test(view.format(row, column)) || (value >= 1 && value <= 12)) &&
    column > view.used.left + 2
  );
}

/** Whether a row above headings groups them: several short texts, none over the whole table. */
function isGroupRow(view: SheetView, words: SheetWords, row: number, below: number): boolean {
  const under = words.columnsOf(below);
  const left = under[0];
  const right = under.at(-1);
  if (left === undefined || right === undefined || headsNextPage(view, words, below)) return false;
  const columns = view.columnsOf(row, left - 1, right + 1);
  if (columns.length < 2)
    return columns.some(
      (column) =>
        headsParts(view, words, row, column) ||
        (column > left && tellsOthers(view, words, row, column))
    );
  if (left >= (columns[0] ?? 0) && areOverTables(view, words, [row, below], columns, under))
    return false;
  if (columns.some((column, index) => leadsTo(view, words, row, column, columns[index + 1])))
    return false;
  if (listsAims(view, words, row, columns)) return false;
  // A plan's title is merged over its table alone where something is written right of it.
  const title = view.text(row, columns[0] ?? left);
  if ((columns[0] ?? 0) <= left && mainYear(title) !== null && departmentIn(title) !== null)
    return false;
  let groups = 0;
  for (const column of columns) {
    const value = view.value(row, column);
    if (typeof value !== "string" || value.length > 30) return false;
    if (/^[※*]|単位|ページ|頁|。/.test(value) || SECTION_NUMBER.test(value)) return false;
    // What stands right under a month is a form's bar, over the headings of the next form.
    const isBar = /^.{1,2}月$/.test(view.text(row - 1, column));
    if (isBar || saysContinued(value) || PAGE.test(value)) return false;
    const extent = view.extent(row, column);
    const isPart = extent.right - extent.left < right - left;
    const isOver = isPart && isWider(view, extent, below, column);
    if (isOver || extent.bottom > row || isGroupWord(value)) groups++;
  }
  return groups >= 2;
}

/** Whether headings stand further up as well, under no groups: what is right above them is the last record of a page. */
function headsNextPage(view: SheetView, words: SheetWords, row: number): boolean {
  const own = rowWords(view, row);
  const first = words.headingRows
    .slice(0, FIRST)
    .find((each) => each < row && rowWords(view, each) === own);
  return first !== undefined && view.columnsOf(first - 1).length < 2;
}

/**
 * Whether a cell is a label of the plan's head with its value beside it: 課の目標 | 窓口を早くする, 事業名 | 新庁舎建設 over
 * 作業項目, 施策のねらい | 窓口を早くする over 順位.
 */
function leadsTo(
  view: SheetView,
  words: SheetWords,
  row: number,
  column: number,
  next: number | undefined
): boolean {
  const kind = words.labelAt(row, column)?.kind;
  const field = words.knownAt(row, column)?.field ?? null;
  const isLone = view.extent(row, column).right === column && !view.isBlank(row + 1, column);
  const isNamed = isLone && (field === "name" || (field === "aim" && next === column + 1));
  const isText = view.columnsOf(row).length === 2 && (isNamed || TEXTS.has(field));
  const isLabel = isText || kind === "goal" || kind === "department";
  return isLabel && next !== undefined && !isGroupWord(view.text(row, next));
}

/** Whether a row is one of the plan's aims, that stand beside or below their title: ③備蓄の充実 | ④訓練の実施. */
function listsAims(
  view: SheetView,
  words: SheetWords,
  row: number,
  columns: readonly number[]
): boolean {
  const title = numbersFrom(Math.max(0, row - MOST_AIMS), row).findLast((at) => {
    const label = words.labelAt(at, words.columnsOf(at)[0] ?? 0);
    return label?.kind === "section" && label.section === "aims";
  });
  const items = title === row ? columns.slice(1) : columns;
  return (
    title !== undefined &&
    items.every((column) => Number(leadingDress(view.text(row, column))?.place) > 0)
  );
}

/** Rows that aims take which stand beside each other. */
const MOST_AIMS = 3;

/** Whether years or departments stand over the headings of tables/** Whether years or departments stand over the headings of tables beside each other, each of which names projects. */
function areOverTables(
  view: SheetView,
  words: SheetWords,
  [row, below]: readonly [number, number],
  columns: readonly number[],
  under: readonly number[]
): boolean {
  return columns.every((column, index) => {
    const text = view.text(row, column);
    const next = columns[index + 1] ?? Infinity;
    const own = under.filter((at) => at >= column && at < next);
    return (
      (mainYear(text) !== null || isDepartmentName(text)) &&
      own.some((at) => words.knownAt(below, at)?.field === "name")
    );
  });
}

/** Whether known words reach over several headings that say nothing by themselves: 今後の方向性 over 課長案 and 決定. */
function headsParts(view: SheetView, words: SheetWords, row: number, column: number): boolean {
  const parts = view.columnsOf(row + 1, column, view.extent(row, column).right);
  return (
    parts.length > 1 &&
    words.knownAt(row, column) !== null &&
    !parts.some((at) => words.knownAt(row + 1, at))
  );
}

/** Whether a lone text says of the amounts below it that they are another year's: （参考）前年度決算. */
function tellsOthers(view: SheetView, words: SheetWords, row: number, column: number): boolean {
  const text = view.text(row, column);
  const { left, right } = widened(view, view.extent(row, column), row + 1);
  const canBeBudget = (at: number): boolean =>
    words.meaningsOf(view.text(row + 1, at)).some(({ field }) => field === "budget");
  return (
    /[算績額度]\p{Pe}?$/u.test(text) &&
    isOtherYears(text) &&
    view.columnsOf(row + 1, left, right).some(canBeBudget)
  );
}

function isGroupWord(text: string): boolean {
  return meaningsOf(text).length > 0 || isCalendarHeading(text);
}

/** `1/3`, as a title's page. */
const PAGE = /^[(（]?\p{Nd}+[/／]\p{Nd}+[)）]?$/u;
const SECTION_NUMBER = /^\s*(?:[\p{Nd}一二三四五]{1,2}|第[\p{Nd}一二三]+)[\s.．、]/u;
