import type { Field } from "../../draft";
import { fold } from "../texts/folding";
import { yearsIn } from "../texts/years";
import { dayOfSerial } from "../texts/calendar";
import { dateFormat } from "../texts/date-format";
import type { SheetView } from "./sheet-view";

/**
 * What a cell says with a year that it only shows: `令和` `7` `年度` in cells of their own are one text, and so are
 * the label `年度` and a 7 beside it or behind a colon; a 7 formatted `"令和"0"年度"` and a date formatted `ggge"年度"` show a year.
 * Any other cell says what it holds.
 */
export function fieldWithYear(view: SheetView, row: number, column: number): Field {
  const field = view.field(row, column);
  if (typeof field.value === "number") {
    const shown = shownYear(field.value, field.numberFormat);
    return shown === null ? field : { ...field, text: shown };
  }
  if (LABEL.test(fold(field.text)))
    return yearAlone(view.field(row, view.extent(row, column).right + 1)) ?? field;
  const [, said] = LABELLED.exec(field.text) ?? [];
  if (said !== undefined) return yearAlone({ ...field, text: said }) ?? field;
  if (!ERA_ALONE.test(fold(field.text))) return field;
  const parts = [field.text];
  const after = (at: number): number => view.extent(row, at).right + 1;
  for (let at = after(column); parts.length < PARTS; at = after(at)) {
    const text = view.text(row, at);
    if (text === "") break;
    parts.push(text);
    if (/年度?/.test(text)) return { ...field, text: parts.join("") };
  }
  return field;
}

/**
 * Whether a cell says nothing but a year that isn't its plan's: when something began or ends (開始年度 | 平成9年度), or
 * one of several years that stand in a row.
 * @param columns those of the row that are the plan's
 */
export function isNoPlansYear(
  view: SheetView,
  row: number,
  column: number,
  columns = view.columnsOf(row)
): boolean {
  const isYear = (at: number): boolean => YEAR_ALONE.test(view.folded(row, at));
  if (isYear(column) && (saysWhen(view, row, column) || columns.filter(isYear).length > 1))
    return true;
  // 令和7年度当初, 令和8年度計画 and 令和9年度計画.
  const yearOf = (at: number): string | undefined => YEAR_FIRST.exec(view.folded(row, at))?.[0];
  return (
    yearOf(column) !== undefined && new Set(columns.flatMap((at) => yearOf(at) ?? [])).size > 2
  );
}

/** Whether a year is that in which something began, ends or happens: beside 開始年度, with から, in 令和9年度に見直し. */
export function saysWhen(view: SheetView, row: number, column: number): boolean {
  return WHEN.test(fold(view.field(row, column - 1).text + view.text(row, column)));
}

/** The year beside `年度`, with the word that it goes without: `令和7`, `R7`, 7; null for any other text. */
function yearAlone(field: Field): Field | null {
  const text = `${field.text}年度`;
  const [year] = yearsIn(text);
  return year && fold(year.text) === fold(text) ? { ...field, text } : null;
}

/** The year that a number shows by its format; null where it shows none. */
function shownYear(value: number, format: string): string | null {
  const plain =
    format
      .split(";")[0]
      ?.replace(/\[[^\]]*\]/g, "")
      .replace("General", "0") ?? "";
  const letters = plain.replace(/"[^"]*"|\\./g, "");
  const literals = plain.replace(/"|\\/g, "");
  if (!literals.includes("年度")) return null;
  if (/^0+$/.test(letters.replace(/[\s年度令和平成]/g, ""))) {
    return Number.isInteger(value) ? literals.replace(/0+/, String(value)) : null;
  }
  const day = dateFormat(format) && /[yge]/i.test(letters) ? dayOfSerial(value) : null;
  return day && `${day.slice(0, 4)}年度`;
}

const YEAR_ALONE = /^(?:現状)?\(?\D{0,2}(?:元|\d+)年度?\)?(?:に?開始|から|まで)?$/;
const YEAR_FIRST = /^\D{0,2}(?:元|\d+)年度(?=.{0,8}$)/;
/** `終了（予定）年度` before a year, `から` behind one, and `に` where its label stands before it. */
const WHEN =
  /(?:開始|着手|設置|[制改]定|改正|終了|完了)(?:\(予定\))?(?:年度?)?:?\D{1,2}(?:元|\d+)年|(?:開始|から|まで)$|は\D{1,2}\d+年度?$|\D{3}\d+年度[にをは]/;
const LABEL = /^(?:対象|計画|実施|会計)?年度[:：]?$/;
const LABELLED = /^\s*(?:対象|計画|実施|会計)?年度\s*[:：\s]\s*(\S{1,6})\s*$/;
const ERA_ALONE = /(?:令和|平成)$/;
/** 令和, 7, 年度, at most with a blank between. */
const PARTS = 4;
