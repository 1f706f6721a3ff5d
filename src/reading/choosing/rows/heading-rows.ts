import { aimHeaded } from "../../evidence/texts/aim-headings";
import { isDepartmentName } from "../../evidence/texts/department";
import { isDirection } from "../../evidence/texts/choice";
import { leadingDress } from "../../evidence/texts/key-dress";
import { canHead } from "../../evidence/texts/naming-words";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { saysKind, saysTotal } from "../../evidence/texts/row-marks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { numbersFrom } from "../../../sheet/numbers";
import { columnFor, type FoundColumn } from "../../found-table";
import type { TableRows } from "./table-rows";

/** Whether a row's own words say that it heads the projects below it: an aim, a goal, a department, what they cost together. */
export function headsProjects(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[],
  to: number
): boolean {
  return (
    headsByAim(view, rows, row, filled) ||
    spansAll(view, words, rows, row, filled) ||
    headsByGoal(words, rows, row, filled, to) ||
    headsByOffice(view, rows, row, filled, to) ||
    headsByKind(view, words, rows, row, filled, to) ||
    headsBySum(view, rows, row, filled, to)
  );
}

/**
 * Whether a row's only words stand over headings that are others': 人員体制 over 係名 and 職員数, where all projects have
 * numbers, or 正規 and 計 over a number each where projects have texts, or 時期 where these have amounts; or where they
 * are the next title over headings or a sentence.
 */
export function headsOthers(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  row: number,
  records: readonly { readonly top: number }[]
): boolean {
  const [title = Infinity, ...more] = words.columnsOf(row);
  const heads = words.columnsOf(row + 1);
  const first = rows.key ?? rows.name;
  const isProject = rows.hasKey(row + 1) || rows.isBudgeted(row + 1);
  if (records.length === 0 || more.length > 0 || title > (first?.left ?? -1) || isProject)
    return false;
  const textAt = (at: number): string => view.text(row + 1, at);
  const isNumber = (at: number, column: number): boolean =>
    /^[\d,.]+$/.test(view.folded(at, column));
  const counts = heads.filter(
    (at) =>
      rows.columns.some(({ left, heading }) => left === at && !isTimeHeading(heading.text)) &&
      isNumber(row + 2, at) &&
      !isNumber(row + 1, at) &&
      records.every(({ top }) => !view.isBlank(top, at) && !isNumber(top, at))
  );
  const areHeads = heads.filter((at) => canHead(textAt(at))).length * 2 >= heads.length;
  if (isNextTitle(view, rows.span.top, row)) {
    const [at = 0, ...others] = heads;
    if (others.length === 0) return textAt(at).endsWith("。");
    if (counts.length > 0 || areHeads || canHead(textAt(at))) return true;
  }
  if (heads.length < LEAST) return false;
  const headsAgain = rows.columns.some(
    ({ left, heading }) => heading.text !== "" && heading.text === textAt(left)
  );
  return (
    counts.length > 1 ||
    (rows.has(row + 1, rows.key) && records.every(({ top }) => rows.hasNumber(top))) ||
    (rows.has(row + 1, rows.budget) && (headsAgain || areHeads))
  );
}

/** Whether a row's only cell is dressed as the title of the table is, which stands alone over its headings: ２　重点取組 and ３　関係団体. */
function isNextTitle(view: SheetView, headings: number, row: number): boolean {
  const titleAt = (at: number): string => {
    const [only, ...more] = view.columnsOf(at);
    return only === undefined || more.length > 0 ? "" : view.text(at, only);
  };
  const above = titleAt(headings - 1) || titleAt(headings - 2);
  const style = (text: string): string =>
    leadingDress(text)?.dress ?? /^[【〔《＜<]/.exec(text)?.[0] ?? "";
  return above !== "" && style(above) !== "" && style(above) === style(titleAt(row));
}

/** Whether a row's only cell, before the names or among them, is the department whose projects stand below. */
function headsByOffice(
  view: SheetView,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[],
  to: number
): boolean {
  const [only, ...more] = filled;
  if (!only || row === to || !rows.name || more.length > 0 || only.left > rows.name.left)
    return false;
  const isProject = rows.has(row + 1, rows.name) && rows.filled(row + 1).length >= LEAST;
  return isProject && isDepartmentName(view.text(row, rows.firstCell(row, filled)));
}

/**
 * Whether a row's only cell names but a kind of the projects that go on below it (その他の事業), or bears a sign and no
 * number over those that count on (■福祉分野).
 */
function headsByKind(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[],
  to: number
): boolean {
  const [only, ...more] = filled;
  const isNamed = only && rows.name && only.left <= rows.name.left;
  if (!isNamed || more.length > 0 || row === to || rows.isTimed(row)) return false;
  const isKeyed = rows.hasKey(row + 1);
  const text = view.text(row, rows.firstCell(row, filled));
  if (saysKind(text) || isDirection(text) || (rows.hasCalendar && isDepartmentName(text)))
    return (
      (isKeyed || rows.isTold(row + 1) || rows.isTimed(row + 1)) &&
      !words.headingRows.includes(row + 1)
    );
  const above = rows.key ? view.extent(row - 1, rows.key.left).top : row;
  const isAfter = row > rows.span.bottom + 1 && !rows.hasKey(above);
  const countOn = (): boolean =>
    numbersFrom(rows.span.bottom + 1, to).filter(rows.isFirst).length === 1;
  return isKeyed && !isAfter && /^[■□◆◇【Ⅰ-Ⅹ]/.test(rows.nameAt(row)) && countOn();
}

/** Whether a row says what the projects below it aim at, and at most what they cost together. */
function headsByAim(
  view: SheetView,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[]
): boolean {
  const [first, ...more] = filled;
  if (!first || first.field === "aim" || more.some((column) => column !== rows.budget))
    return false;
  return aimHeaded(view.text(row, rows.firstCell(row, filled))) !== null;
}

/** Whether a row names but the policy or measure that the projects below it serve, and at most what these cost together. */
function headsByGoal(
  words: SheetWords,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[],
  to: number
): boolean {
  const nature = columnFor(rows.columns, "nature")?.left;
  // 政策 under 性質区分 is a project's.
  const isGoal = (at: number, cells: readonly FoundColumn[]): boolean => {
    const first = rows.firstCell(at, cells);
    return (
      first !== nature &&
      cells.filter((column) => column !== rows.budget).length === 1 &&
      words.labelAt(at, first)?.kind === "goal"
    );
  };
  if (!isGoal(row, filled)) return false;
  // A blank row may part it from them.
  const below = row + 2 <= to && rows.filled(row + 1).length === 0 ? row + 2 : row + 1;
  const told = numbersFrom(below, below + rows.height - 1).flatMap((at) => rows.filled(at));
  const isOfMonths =
    rows.hasCalendar &&
    (rows.hasKey(below) || rows.isTimed(below)) &&
    !words.headingRows.includes(below);
  const isProject = (told.length >= LEAST || isOfMonths) && rows.has(below, rows.name);
  return isProject || isGoal(below, rows.filled(below));
}

/**
 * Whether a row says what the named rows right below it cost together, left of them (大事業 | | 20,000) or under a name of
 * its own that nothing stands beside, where those rows say more: 【重点事業】 | | 20,000. Over several of them it may say
 * more itself, and 計 for their names, unless it is the total of those above.
 */
function headsBySum(
  view: SheetView,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[],
  to: number
): boolean {
  const { name, budget } = rows;
  const amount = rows.amountAt(row);
  const [first, ...more] = filled.filter((column) => column !== budget);
  if (!name || !amount || !first) return false;
  const ofAll = rows.has(row, name) && saysTotal(view.text(row, name.left));
  const isNamed = first === name && more.length === 0;
  if (isNamed ? ofAll : first.right >= name.left || (rows.has(row, name) && !ofAll)) return false;
  const isOf = (at: number): boolean =>
    rows.has(at, name) &&
    !saysTotal(view.text(at, name.left)) &&
    (!isNamed || rows.hasKey(at) || rows.traits(rows.filled(at)) > 0);
  /** How many rows come to the amount, one after another that way. */
  const summed = (step: number): number => {
    let at = row + step;
    let sum = 0;
    for (; at <= to && isOf(at); at += step) sum += rows.amountAt(at) ?? 0;
    return Math.abs(sum - amount) < 0.5 ? Math.abs(at - row) - 1 : 0;
  };
  const isBare = more.every((column) => column.right < name.left);
  // One project may well cost as much as the one above it.
  return summed(1) > (isNamed || !isBare ? 1 : 0) && !(ofAll && summed(-1) > 0);
}

/** What a project's rows fill at least, and what heads another plan doesn't. */
const LEAST = 3;

/** Whether a row's only cell, no note or total, is merged over the whole table, over months, or over names and columns at both sides. */
function spansAll(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[]
): boolean {
  const { name } = rows;
  const [only, ...more] = filled;
  if (!name || !only || more.length > 0) return false;
  const at = rows.firstCell(row, filled);
  const { left, right, bottom } = view.extent(row, at);
  const isOverAll =
    rows.columns.length > 2 &&
    rows.columns.every((column) => column.left >= left && column.right <= right);
  return (
    bottom === row &&
    (isOverAll || rows.isAcross(row) || (left < name.left && right > name.right)) &&
    words.labelAt(row, at) === null &&
    !saysTotal(view.text(row, at))
  );
}
