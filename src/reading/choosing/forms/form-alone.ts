import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import { isOperator } from "../../evidence/texts/choice";
import { SURE } from "../../evidence/texts/heading-weights";
import { bareHeading } from "../../evidence/texts/headings";
import { labelledIn } from "../../evidence/texts/labels";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import type { FormField } from "./form-field";
import { columnBelow } from "./column-below";
import { isLabel } from "./form-value";
import { labelsBeside, SHEET } from "./is-form";

/**
 * Whether a form that says little is a plan's where nothing else in its workbook is: under a plan's title 事業名 and
 * two things more that are known, or what for and when, are told, and nobody applies with it.
 */
export function saysEnough(
  view: SheetView,
  words: SheetWords,
  fields: readonly FormField[],
  { first, bottom: last }: { readonly first: number; readonly bottom: number }
): boolean {
  const top = Math.min(...fields.map(({ row }) => row));
  // Below a form of few labels a list may go on for long.
  const bottom = Math.min(last, top + LONGEST);
  const isName = (row: number, column: number): boolean =>
    words.knownAt(row, column)?.field === "name";
  // Of two beside each other nothing tells what is said of each.
  const isNamed = fields.some(
    ({ field, weight, value, row }) =>
      field === "name" &&
      weight >= SURE &&
      value.text !== "" &&
      words.columnsOf(row).filter((column) => isName(row, column)).length < 2
  );
  return (
    isNamed &&
    [undefined, SHEET].some((plan) => isUnderPlan(view, words, top, plan)) &&
    areTold(view, words, fields, { first, top, bottom }) &&
    !isApplication(view, words, { top: Math.max(view.used.top, top - HEAD), bottom })
  );
}

/** Whether three things that are known, or asked and answered, are told in two rows at least. */
function areTold(
  view: SheetView,
  words: SheetWords,
  fields: readonly FormField[],
  place: Pick<Area, "top" | "bottom"> & { readonly first: number }
): boolean {
  const asked = numbersFrom(place.top, place.bottom).flatMap((row) => {
    const months = textsOf(view, words, row).filter(isTime);
    // When each step is done says as much as two things.
    const columns = months.length >= HALF_YEAR ? [0, 1] : askedIn(view, words, row);
    return columns.map((column) => ({ row, column }));
  });
  const known = [...fields.map(({ label }) => label.cell), ...labelsBeside(words, place)];
  const told = [...known, ...asked];
  const places = new Set(told.map(({ row, column }) => `${row} ${column}`));
  const rows = [...new Set(told.map(({ row }) => row))];
  // Where each row goes on beside its answer, several projects stand beside each other.
  const areSeveral = rows.every((row) => {
    const [, , third] = words.columnsOf(row);
    return third !== undefined && !isHead(view, words, row, third);
  });
  return rows.length > 1 && !areSeveral && places.size >= FEW;
}

/** Where a row holds what is asked of a project, answered in the same cell, beside it or below. */
function askedIn(view: SheetView, words: SheetWords, row: number): readonly number[] {
  const columns = words.columnsOf(row);
  return columns.filter((column, index) => {
    const text = view.text(row, column);
    if (asks(labelledIn(text).label)) return true;
    if (!asks(text)) return false;
    const [before, next] = [columns[index - 1], columns[index + 1]];
    const isFirst = before === undefined;
    // 事業者 beside 対象者 operates nothing.
    if (next !== undefined && (!isHead(view, words, row, next) || isOperator(view.text(row, next))))
      return isFirst || !isHead(view, words, row, before);
    // 対象 beside 事業名 heads a list.
    const label = view.extent(row, column);
    const [below, at] = [label.bottom + 1, columnBelow(view, label)];
    const areAsked = columns.slice(0, index).every((each) => asks(view.text(row, each)));
    return areAsked && !view.isBlank(below, at) && !isHead(view, words, below, at);
  });
}

function isHead(view: SheetView, words: SheetWords, row: number, column: number): boolean {
  return asks(view.text(row, column)) || isLabel(words, row, column);
}

function asks(label: string): boolean {
  return ASKED.test(bareHeading(label));
}

/** Months may be numbers under their year. */
const isTime = (text: string): boolean => isTimeHeading(text) || /^(?:1[0-2]|[1-9])$/.test(text);

/** Whether a form, or its head, says who applies with it. */
function isApplication(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: Pick<Area, "top" | "bottom">
): boolean {
  return numbersFrom(top, bottom).some((row) =>
    textsOf(view, words, row).some((text) => APPLIED.test(text))
  );
}

function textsOf(view: SheetView, words: SheetWords, row: number): readonly string[] {
  return words.columnsOf(row).map((column) => view.folded(row, column));
}

/** What a project is for, for whom, why and when. */
const ASKED =
  /^(?:.{0,6}(?:目的|対象者?|現状|背景|意図|体制|(?:成果)?指標|目標値?|効果)(?:等|[(（].*)?|(?:事業|実施|契約|計画)?(?:期[間日限]|時期)|スケジュール)$/;
const APPLIED =
  /^.{0,24}(?:補助|助成)金.{0,12}(?:計画書|申請)|^(?:申請|応募|代表)者|^(?:申請|応募)?団体(?:の?名|$)|^申請(?:年月)?日/;
/** So many rows above its labels are a form's head. */
const HEAD = 6;
const LONGEST = 60;
const FEW = 3;
const HALF_YEAR = 6;
