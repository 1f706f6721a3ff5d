import type { FiscalYear } from "../../../plan/fiscal-year";
import type { AnyField, Field, Remark } from "../../draft";
import { extentOf, remarkOn, textField, withText } from "../../evidence/sheets/fields";
import { readMoney } from "../../evidence/texts/amount-aside";
import { partsBetween } from "../../evidence/texts/folding";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import { isBudgetPart, sideOfChange } from "../../evidence/texts/revisions";
import { saysTotal, saysWhole } from "../../evidence/texts/row-marks";
import { saysWhen } from "../../evidence/sheets/year-cells";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { yearsIn } from "../../evidence/texts/years";
import { isOfOtherYear, yearPreference } from "../years/fit-of-year";

/** A value of a form with the heading that tells its year; none where it stands alone. */
export interface HeadedValue {
  readonly head: AnyField | null;
  readonly value: Field;
}

/** Whether a text heads a year's value: `R6決算`, `令和7年度`, `本年度予算`. */
export function isYearly(text: string): boolean {
  return (
    text.length <= 24 &&
    (yearsIn(text).length > 0 ||
      /[前今本当々翌次来]年|新年度|予算|決算|当初|補正|現計|要求|査定|内示/.test(text))
  );
}

/** The heading that tells the year of a cell: the next one above it that names one, or 増減, with the year over 決算 and 予算. */
export function yearAbove(view: SheetView, { cell }: Field): Field | null {
  const [first = cell.column, ...beside] = view.columnsOf(cell.row);
  const yearlyAt = (row: number): Field | null => {
    const field = view.field(row, cell.column);
    const isHead = isYearly(field.text) || /増減|比較|差引/.test(field.text);
    // 令和5年度～令和9年度 beside 事業期間 is no heading, nor is 平成20年度 beside 開始年度.
    const isLife = /[~〜～]/.test(field.text) || saysWhen(view, row, cell.column);
    // What reaches over a label and several amounts is the sheet's title.
    const { left, right } = view.extent(row, cell.column);
    const isTitle = left <= first && beside.filter((column) => column <= right).length > 1;
    return field.cell.row === row && isHead && !isLife && !isTitle ? field : null;
  };
  // Amounts of other sources and kinds stand between.
  let reach = REACH;
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - reach); row--) {
    const field = yearlyAt(row);
    if (field) return withText(field, (yearlyAt(row - 1)?.text ?? "") + field.text);
    if (typeof view.value(row, cell.column) === "number") reach++;
  }
  return null;
}

/** The amount that is meant among several, and what is said of the others. */
export interface MeantAmount {
  readonly field: Field;
  readonly remark?: Remark;
  /** What heads it and the others, and asks for nothing else. */
  readonly heads?: readonly AnyField[];
}

/** Whether a text heads an amount of a year or of a budget's stage: `R6`, `変更後`, `計`. */
export function headsAmount(text: string): boolean {
  return isYearly(text) || saysTotal(text) || sideOfChange(text) !== null;
}

/** What a cell says of years and stages, heading and amount by turns: `当初 500→変更 700`; none where it says more. */
export function headedIn(field: Field): readonly HeadedValue[] {
  if (typeof field.value !== "string" || field.value.length > LONGEST) return [];
  const parts = partsBetween(field.value.normalize("NFKC"), BETWEEN);
  const headed = parts.flatMap((part) => {
    const { head = "", amount } = HEADED.exec(part)?.groups ?? {};
    return amount && headsAmount(head.trim())
      ? [{ head: textField(head.trim()), value: withText(field, amount) }]
      : [];
  });
  return headed.length === parts.length ? headed : [];
}

/** The amount that fits best among headed ones, or what 当初 and 補正 come to; null where nothing tells. */
export function meantAmong(
  values: readonly HeadedValue[],
  year: FiscalYear | null
): MeantAmount | null {
  const textOf = ({ head }: HeadedValue): string => head?.text ?? "";
  const total = values.find((each) => saysWhole(textOf(each)));
  const parts = values.filter((each) => each !== total);
  const areAdded =
    parts.length > 1 &&
    parts.every((each) => isBudgetPart(textOf(each)) && !isOfOtherYear(textOf(each), year));
  const field = areAdded ? (total?.value ?? sumOf(parts)) : bestFor(values, year);
  const left = values.filter(({ value }) => value !== field);
  if (!field || left.length === 0) return field && { field };
  const aside = left.map((each) => `${textOf(each)} ${each.value.text}`).join("、");
  const heads = values.flatMap(({ head }) => head ?? []);
  return { field, heads, remark: remarkOn(areAdded ? "added-up" : "left-aside", field, aside) };
}

/** What amounts in one unit come to; null where they have several. */
export function sumOf(parts: readonly HeadedValue[]): Field | null {
  const amounts = parts.flatMap(({ value }) => {
    const read = readMoney(value);
    return read.status === "amount" ? read : [];
  });
  const [unit, other] = new Set(amounts.map((each) => each.unit));
  const sum = amounts.reduce((all, { amount }) => all + amount, 0);
  const text = unit ? `${sum * unit}円` : String(sum);
  return parts[0] && other === undefined
    ? { ...parts[0].value, text, value: unit ? text : sum }
    : null;
}

const LONGEST = 100;
const BETWEEN = /[\n();、/+→⇒]+|(?<=[\d円])\s+(?=[^\s\d,百千万億円])/;
const HEADED = /^(?<head>.*[^\d.,])\s*(?<amount>[▲△−-]?\d[\d,]*(?:\.\d+)?(?:[十百千万億]*円)?)$/;

/** The value whose heading fits the plan's year and a decided budget best; null where two fit alike, or none does. */
export function bestFor(values: readonly HeadedValue[], year: FiscalYear | null): Field | null {
  const rated = values
    .flatMap(({ head, value }) => {
      if (!head) return [];
      const score = preferenceOf("budget", head.text) + yearPreference(head.text, year);
      return [{ value, score }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = rated;
  return best && best.score > Math.max(OTHER, second?.score ?? OTHER) ? best.value : null;
}

/** Of texts that stand in a row under headings of several years, the plan's year's, or null where none is told; else the first. */
export function bestOfYears(
  view: SheetView,
  words: SheetWords,
  row: number,
  first: Field,
  year: FiscalYear | null
): Field | null {
  const from = first.cell.column;
  const headed = words
    .columnsOf(row)
    .filter((column) => column >= from)
    .map((column) => view.field(row, column))
    .map((value) => ({ value, head: yearAbove(view, value) }));
  const heads = new Set(headed.flatMap(({ head }) => head?.text ?? []));
  return headed.length >= 2 && heads.size === headed.length ? bestFor(headed, year) : first;
}

/** Of texts under each other, each under its own year's heading, the plan's year's; the first text where they aren't so. */
export function bestBelow(view: SheetView, first: Field, year: FiscalYear | null): Field | null {
  const headed: HeadedValue[] = [];
  for (let head = first; isYearly(head.text);) {
    const value = fieldBelow(view, head);
    headed.push({ head, value });
    head = fieldBelow(view, value);
  }
  return headed.length >= 2 ? bestFor(headed, year) : first;
}

export function fieldBelow(view: SheetView, field: Field): Field {
  const { left, bottom } = extentOf(view, field);
  return view.field(bottom + 1, left);
}

const REACH = 6;
/** What a heading scores that says another year, or what was spent. */
const OTHER = -0.5;
