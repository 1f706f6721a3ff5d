import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { Field, ProjectField } from "../../draft";
import { LISTED, TEXTS } from "../../evidence/texts/field-kinds";
import { known } from "../../evidence/texts/headings";
import { isCalendarHeading, isTimeHeading } from "../../evidence/texts/time-heading";
import { headsByMonth, isAside } from "../../evidence/texts/naming-words";
import { unitNoted } from "../../evidence/texts/unit";
import { looksPrinted } from "../../evidence/texts/printed-labels";
import { isBar } from "../../evidence/sheets/form-rows";
import { isBlankColumn } from "../../evidence/sheets/record-cells";
import { onSquares } from "../../evidence/sheets/squared-paper";
import { extentOf } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { readKey } from "../../evidence/texts/key";
import {
  choiceIn,
  isDirection,
  isNature,
  isOperator,
  leadsDirections,
} from "../../evidence/texts/choice";
import { columnBelow } from "./column-below";
import { headsMatrix } from "./form-judgments";
import { listedBelow } from "./form-lists";
import { isListed } from "./listed-times";
import { withLinesBelow } from "./form-lines";
import { bestBelow, bestOfYears, isYearly } from "./form-years";

/**
 * What a form's label is for: the cell right of it or, in a row of labels, the one below it, with the lines of a text
 * that follow it. Null where what stands there is another label, or a group's parts with labels of their own.
 */
export function formValue(
  view: SheetView,
  words: SheetWords,
  label: Area,
  field: ProjectField,
  year: FiscalYear | null
): Field | null {
  const isAnotherLabel = (row: number, column: number): boolean =>
    isLabel(words, row, column) || isListed(view, row, column);
  // 内容 beside 時期, or over what stands beside a time, heads what is done when.
  const { left, bottom } = label;
  const isOverList =
    headsByMonth(view.text(label.top, left - 1)) ||
    (isListed(view, bottom + 1, left) && !isCalendarHeading(view.text(bottom + 1, left)));
  if (TEXTS.has(field) && isOverList) return null;
  const listed = TEXTS.has(field) ? listedBelow(view, label, isAnotherLabel) : null;
  if (listed) return listed;
  const first = firstValue(view, words, label, field, year);
  if (!first || !TEXTS.has(field)) return first;
  // Right of 令和8年度 stands what is done then.
  return isTimeHeading(first.text)
    ? null
    : withLinesBelow(view, words, label, first, isAnotherLabel);
}

function firstValue(
  view: SheetView,
  words: SheetWords,
  label: Area,
  field: ProjectField,
  year: FiscalYear | null
): Field | null {
  if (isOverLabels(view, words, label)) return null;
  const right = rightOf(view, words, label, field);
  const below = belowOf(view, words, label, field, year);
  if (right === "label") return headsSame(view, words, label, field) ? null : below;
  if (right === null) {
    // What stands below a label whose box was left blank is the next one, known or not.
    const isBoxed = view.merge(label.top, label.right + 1);
    if (isBoxed && (below?.text.length ?? 0) <= LONGEST_PART) return null;
    const isBelow =
      TEXTS.has(field) || isLabelRow(words, label) || isAlone(view, words, label, below);
    // Below ねらい alone in its row 1 begins the list of them, and what has a value beside it is the next label.
    const isLast = words.columnsOf(label.bottom + 1).at(-1) === label.left;
    const mayAnswer = field === "direction" || (isLast && words.columnsOf(label.top).length > 1);
    return isBelow || (mayAnswer && below && isValueOf(words, field, below)) ? below : null;
  }
  // 誰が beside 何を heads a list.
  if (isBar(view, right) || ASKED.test(right.text)) return null;
  // 令和6年度（実績） beside 令和7年度（計画）, within one label, head what each does.
  const { row, column } = right.cell;
  const areYears = label.bottom > row && TEXTS.has(field) && isYearly(right.text);
  if (areYears) return bestOfYears(view, words, row + 1, view.field(row + 1, column), year);
  if (isGroup(view, words, label, right)) return null;
  // 要求年度の概要 stands between 事業概要 and what that is.
  const next = words.columnsOf(row).find((each) => each > column);
  if (next !== undefined && TEXTS.has(field) && /^.{2,8}の(?:概要|内容|説明)$/.test(right.text))
    return view.field(row, next);
  // 事業名 | 1 | 窓口改革: the number names nothing.
  if (field === "name" && next !== undefined && !isLabel(words, row, next) && readKey(right.text))
    return view.field(row, next);
  // 方向性 beside 運営者, over 継続: what can only be the answer is.
  const isAnswer = (each: Field): boolean =>
    looksPrinted(right.text)
      ? !looksPrinted(each.text)
      : field === "direction" && isValueOf(words, field, each);
  if (below && isAnswer(below) && !isAnswer(right)) return below;
  if (LISTED.has(field) && headsMatrix(view, label, right)) return null;
  return TEXTS.has(field) ? bestOfYears(view, words, label.top, right, year) : right;
}

/** Whether a cell's words are a label of their own. */
export function isLabel(words: SheetWords, row: number, column: number): boolean {
  return words.labelAt(row, column)?.kind === "department" || words.knownAt(row, column) !== null;
}

function rightOf(
  view: SheetView,
  words: SheetWords,
  label: Area,
  field: ProjectField
): Field | "label" | null {
  const column = words.columnsOf(label.top).find((each) => each > label.right);
  const far = (column ?? Infinity) - label.right;
  const isWide = (): boolean =>
    far <= FAR && (onSquares(view) || answersLabel(view, words, label, label.left));
  if (column === undefined || (far > NEAR && !isWide())) return null;
  const found = view.field(label.top, column);
  if (unitNoted(found.text) !== null) return null;
  if (isValueOf(words, field, found)) return found;
  if (headsLast(view, words, label, column)) return "label";
  const areBracketed = [view.text(label.top, label.left), found.text].every(isBracketed);
  const isHeading =
    areBracketed ||
    words.cardLabels().has(label.top) ||
    isAside(found.text) ||
    isLabel(words, label.top, column) ||
    headsValues(view, words, label.top, words.meaningsOf(found.text).length > 0 ? 0 : 0.5);
  return isHeading ? "label" : found;
}

const ASKED = /^(?:いつ|[誰何だれな]+[がを])$/;

/** Whether a label ends a row of labels over their values, another table beside it: 担当課 | 実施主体 | | 部長. */
function headsLast(
  view: SheetView,
  words: SheetWords,
  { top, left, right, bottom }: Area,
  next: number
): boolean {
  return (
    left > 0 &&
    isLabel(words, top, view.extent(top, left - 1).left) &&
    isBlankColumn(view, right + 1, top, bottom + 1) &&
    next > right + 1 &&
    !isLabel(words, bottom + 1, left) &&
    !view.isBlank(bottom + 1, left)
  );
}

/** `＜事業の目的・内容＞` beside `〔要求と査定経過〕`: both head what stands below them. */
const isBracketed = (text: string): boolean => /^[[［【〔＜<].*[\]］】〕＞>]$/.test(text);

/**
 * Whether a row holds labels with a value below each, none of a schedule's months, so that a word that is seldom a label
 * is one among them, and any other where more than such a share of them are.
 */
function headsValues(view: SheetView, words: SheetWords, row: number, share: number): boolean {
  const columns = words.columnsOf(row);
  // 新規 beside 方向性 is its value.
  const labels = columns.filter(
    (column) => isLabel(words, row, column) && !isDirection(view.text(row, column))
  );
  return (
    labels.length >= HEADINGS &&
    labels.length > columns.length * share &&
    columns.every((column) => !view.isBlank(row + 1, column) && !isLabel(words, row + 1, column)) &&
    !columns.every((column) => isCalendarHeading(view.text(row + 1, column)))
  );
}

function belowOf(
  view: SheetView,
  words: SheetWords,
  label: Area,
  field: ProjectField,
  year: FiscalYear | null
): Field | null {
  const row = label.bottom + 1;
  const column = columnBelow(view, label);
  const areTimes = !LISTED.has(field) && isListed(view, row, column);
  if (areTimes || view.isBlank(row, column)) return null;
  const found = view.field(row, column);
  if (isValueOf(words, field, found)) return found;
  const isHead = TEXTS.has(field) && headsParts(words, label, found);
  if (isHead || isLabel(words, row, column) || answersLabel(view, words, label, column))
    return null;
  return TEXTS.has(field) ? bestBelow(view, found, year) : found;
}

/**
 * Whether labels stand left of two cells below each other, which answer these: 担い手 beside 課題, over 拡充 beside 方向性;
 * or the upper one is the next label behind such a pair: 番号 | 1 | 事業名, over 方向性 | | 拡充.
 */
function answersLabel(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: Area,
  column: number
): boolean {
  const leftOf = (row: number): readonly number[] =>
    words.columnsOf(row).filter((each) => each < column);
  const isName = (row: number, at: number | undefined): boolean =>
    at !== undefined && isLabel(words, row, at) && !isDirection(view.text(row, at));
  const over = leftOf(top);
  return (
    isName(bottom + 1, leftOf(bottom + 1).at(-1)) &&
    (isName(top, over.at(-1)) || isName(top, over.at(-2)))
  );
}

/** Whether what stands below a label begins a row of parts with heads of their own: 事業概要 over 目的 and 内容. */
function headsParts(words: SheetWords, { top, bottom }: Area, { text }: Field): boolean {
  const isHead = text.length <= LONGEST_HEAD && !/^[①-⑳・■□●○◎◆◇]|。/.test(text);
  return isHead && words.columnsOf(top).length === 1 && words.columnsOf(bottom + 1).length > 1;
}

/**
 * Whether a text is what a label asks for: 新規 and 終了 say what 方向性 and 区分 ask and 事業者 says who 実施主体 is, labels
 * as they are elsewhere, and 直営, 経常的事業 and a number answer 実施主体, 性質 and ねらい.
 */
function isValueOf(words: SheetWords, field: ProjectField, { text }: Field): boolean {
  const chosen = choiceIn(text) || text;
  const meant = known(words.meaningsOf(text));
  if (field === "operator")
    return meant ? meant.field === field && /者$/.test(text) : isOperator(chosen);
  return (
    (field === "direction" && leadsDirections(text)) ||
    ((field === "direction" || field === "nature") && isDirection(chosen)) ||
    (field === "nature" && !meant && isNature(chosen) && !looksPrinted(chosen)) ||
    (field === "aim" && /^\p{Nd}{1,2}$/u.test(text))
  );
}

/** Whether several of a row's cells are labels, as in a row of headings. */
function isLabelRow(words: SheetWords, { top }: Area): boolean {
  return words.columnsOf(top).filter((column) => isLabel(words, top, column)).length >= 2;
}

/** Whether a label and what stands below it each have their row for themselves, as blanks right of labels don't. */
function isAlone(view: SheetView, words: SheetWords, label: Area, below: Field | null): boolean {
  if (!below || looksPrinted(below.text)) return false;
  const { top, left, right } = extentOf(view, below);
  return (
    (left > label.left || right >= label.right) &&
    [label.top, top].every((row) => words.columnsOf(row).length === 1)
  );
}

/** Whether a group's label stands before the only one of its own, which has its value beside it: 課題 | 現状の課題 | 担い手不足. */
function headsSame(
  view: SheetView,
  words: SheetWords,
  { top, right }: Area,
  field: ProjectField
): boolean {
  const [label, value, ...others] = words.columnsOf(top).filter((column) => column > right);
  return (
    label !== undefined &&
    value !== undefined &&
    others.length === 0 &&
    words.knownAt(top, label)?.field === field &&
    words.meaningsOf(view.text(top, value)).length === 0
  );
}

/** A tall label with lower cells beside it that each head something: 事業内容 over 目的, 対象 and 手段. */
function isGroup(view: SheetView, words: SheetWords, label: Area, right: Field): boolean {
  if (extentOf(view, right).bottom >= label.bottom) return false;
  for (let row = label.top; row <= label.bottom; row++) {
    const [head, value] = words.columnsOf(row).filter((column) => column > label.right);
    if (head === undefined) continue;
    if (value === undefined || view.text(row, head).length > LONGEST_PART) return false;
  }
  return true;
}

/** Whether a tall label stands beside others that begin below its first row: 事業の概要 beside 目的, 事業内容 and 課題. */
function isOverLabels(view: SheetView, words: SheetWords, { top, right, bottom }: Area): boolean {
  const column = words.columnsOf(top).find((each) => each > right);
  return (
    column !== undefined &&
    numbersFrom(view.extent(top, column).bottom + 1, bottom).some((row) =>
      isLabel(words, row, column)
    )
  );
}

/** So many labels in a row head values. */
const HEADINGS = 3;
const NEAR = 3;
/** On paper of squares a label may reach over blank ones that aren't merged. */
const FAR = 10;
const LONGEST_PART = 12;
const LONGEST_HEAD = 24;
