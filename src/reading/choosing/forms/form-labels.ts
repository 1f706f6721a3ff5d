import type { Field, ProjectField } from "../../draft";
import { monthColumns } from "../../evidence/sheets/bare-months";
import { isInLane, namesDrawnRow } from "../../evidence/sheets/drawn-rows";
import { isFormsRow } from "../../evidence/sheets/form-rows";
import { headsOtherThings } from "../../evidence/sheets/other-headings";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { DECIDED, type SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import { amountIn } from "../../evidence/texts/amount-aside";
import { isDirection, isOperator } from "../../evidence/texts/choice";
import { dateIn } from "../../evidence/texts/date-format";
import { isCalendarHeading } from "../../evidence/texts/time-heading";
import { isOthersName, isSharedName } from "../../evidence/texts/heading-preference";
import { KNOWN, SURE } from "../../evidence/texts/heading-weights";
import { bareHeading, isDepartmentHeading, known } from "../../evidence/texts/headings";
import type { Meaning } from "../../evidence/texts/heading-words";
import { looksPrinted } from "../../evidence/texts/printed-labels";
import { readTime } from "../../evidence/texts/time-text";
import { isBudgetStage, stageSideIn } from "../../evidence/texts/revisions";
import { isListed } from "./listed-times";

/** A cell that may lead to a field's value. */
export interface LabelAt {
  readonly row: number;
  readonly column: number;
  readonly field: ProjectField;
  readonly weight: number;
}

/** The labels of a sheet, row by row; none for one that has as many as only lists do. */
export function labelsOf(view: SheetView, words: SheetWords): readonly LabelAt[] {
  const labels: LabelAt[] = [];
  for (const { row, column } of words.headings) {
    const text = view.text(row, column);
    // 新規 is what a label leads to, and 完了 leads to a time itself.
    if (isDirection(text) && !isBeforeTime(view, row, column)) continue;
    const meant = words.meaningsOf(text);
    const meaning =
      words.decided.fieldOf(text) === null ? null : (known(meant) ?? titleOf(text, meant));
    if (!meaning || (isDepartmentHeading(text) && meaning.weight !== DECIDED)) continue;
    // 着工 and 完成 in a lane say what is done.
    if (ENDS.has(meaning.field) && !isOverTime(view, row, column)) continue;
    // 取組項目 beside months, or a year over them, heads lanes.
    const { right } = view.extent(row, column);
    const beside = view.folded(row, right + 1);
    // 1 before 窓口改革 is its key.
    const next = view.extent(row, right + 1).right + 1;
    const isKey = beside.length < 3 && /\D/.test(view.folded(row, next));
    const isOverLanes = meaning.field === "name" && !isKey && /^(?:令和|R)?\d+年?$/.test(beside);
    const months = monthColumns(view, row, view.columnsOf(row, right + 1));
    // 優先順位 over all lanes tells where the forms above end.
    const areMonths =
      isCalendarHeading(beside) ||
      (months.length > 0 && meaning.field !== "priority" && !isFormsRow(view, row));
    const isOfPaper = meaning.field === "name" && PAPER.test(beside);
    if (isListed(view, row, column) || isOverLanes || areMonths || isOfPaper) continue;
    if (isOperator(text) && answersPrinted(view, row, column)) continue;
    if (namesDrawnRow(view, row, column)) continue;
    if (meaning.field === "name" && meaning.weight < SURE && headsOthers(view, words, row))
      continue;
    if (meaning.field === "budget" && isDone(view, row, column)) continue;
    // 主要施策 beside 基本目標 says what the project serves, and 施策目標 before its number and words what the plan does.
    const isGoals =
      meaning.field === "initiative" ||
      (meaning.field === "aim" && isKey && words.knownAt(row, next) === null);
    if (isGoals && words.labelAt(row, column)?.kind === "goal") continue;
    labels.push({ row, column, ...meaning });
    if (labels.length > MOST) return [];
  }
  const said = new Set(labels.filter(isDecided).map(({ field }) => field));
  const names = labels.filter(({ field, weight }) => field === "name" && weight >= KNOWN);
  const textOf = ({ row, column }: LabelAt): string => view.folded(row, column);
  // 推進項目 is what several forms serve, whose own 実施項目 stands below it.
  const areShared = names.every((name) => isSharedName(textOf(name)));
  const mayName = (label: LabelAt): boolean =>
    names.length === 0 || (areShared && /^実施(?:計画)?項目$/.test(textOf(label)));
  // 予算事業名 beside 目標名 says but where that is booked.
  const isNamed = names.some((name) => !isOthersName(textOf(name)));
  const isOthers = (label: LabelAt): boolean =>
    isNamed && label.field === "name" && isOthersName(textOf(label));
  const told = labels.filter(
    (label) =>
      !isOthers(label) &&
      (isDecided(label) || !said.has(label.field)) &&
      (label.weight >= KNOWN || (mayName(label) && isUnderPlan(view, words, label.row)))
  );
  // 取組事項 over 取組内容 names what is done there, as `３　取組事項` over all of them doesn't.
  const asName = ({ row, column }: LabelAt): Meaning | undefined =>
    words
      .meaningsOf(words.columnsOf(row).length > 1 ? view.text(row, column) : "")
      .find(({ field }) => field === "name");
  const others = told.filter((label) => !asName(label));
  const areTold =
    others.some(({ field }) => field === "content" || field === "initiative") &&
    told.every((label) => label.field !== "name" || others.includes(label));
  return areTold ? told.map((label) => ({ ...label, ...asName(label) })) : told;
}

/** What the paper itself is called: 件名 令和7年度 予算要求について. */
const PAPER = /年度.*(?:について|調書|票|シート|資料)$/;

/** Whether what stands right of a printed label answers it: 事業者 beside 対象. */
function answersPrinted(view: SheetView, row: number, column: number): boolean {
  const before = view.columnsOf(row).findLast((at) => at < column);
  return before !== undefined && looksPrinted(bareHeading(view.text(row, before)));
}

function isBeforeTime(view: SheetView, row: number, column: number): boolean {
  return isTime(view.field(row, view.extent(row, column).right + 1));
}

/** Whether a time stands right of a label, or below it. */
function isOverTime(view: SheetView, row: number, column: number): boolean {
  return (
    isBeforeTime(view, row, column) ||
    isTime(view.field(view.extent(row, column).bottom + 1, column))
  );
}

function isTime({ value, numberFormat, text }: Field): boolean {
  return readTime(dateIn(value, numberFormat) ?? text, 0) !== null;
}

const ENDS: ReadonlySet<ProjectField> = new Set(["start", "end"]);

/** 施策名 or 実施項目 names what a sheet under a plan's title is about, where nothing is called 事業名. */
function titleOf(text: string, meanings: readonly Meaning[]): Meaning | null {
  const [first] = meanings;
  return first?.field === "name" && /名$|.項目$/.test(text) ? first : null;
}

/** Whether a row of words, none but the first known, heads another table: 施設名 | 所在地 | 開設年度. */
function headsOthers(view: SheetView, words: SheetWords, row: number): boolean {
  const [, ...others] = view.columnsOf(row);
  return (
    others.length > 1 &&
    others.every((column) => words.knownAt(row, column) === null) &&
    headsOtherThings(view, row, new Set(), view.used.bottom)
  );
}

/**
 * Whether a bare 当初 or 変更, or 予算要求 under a month, has no amount beside or under it: rows of a schedule, and bars in
 * them, are called so as well.
 */
function isDone(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  const isStage = stageSideIn(text) !== null && !isBudgetStage(text);
  if (!isStage && !isInLane(view, row, column)) return false;
  const { right, bottom } = view.extent(row, column);
  const beside = view.firstColumn(row, right + 1, view.used.right) ?? right + 1;
  const values = [view.field(row, beside), view.field(bottom + 1, column)];
  return values.every((value) => amountIn(value) === null);
}

function isDecided({ weight }: LabelAt): boolean {
  return weight === DECIDED;
}

/** A sheet with more labels than this is a list. */
const MOST = 2000;
