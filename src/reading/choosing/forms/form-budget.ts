import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { fold } from "../../evidence/texts/folding";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import { meaningsOf } from "../../evidence/texts/headings";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { saysCost } from "../../evidence/texts/amount";
import { saysTotal } from "../../evidence/texts/row-marks";
import { unitNoted } from "../../evidence/texts/unit";
import { readMoney } from "../../evidence/texts/amount-aside";
import { isOfOtherYear, saysOwnYear } from "../years/fit-of-year";
import { isNotFormsYears } from "./form-costs";
import { bestFor, isYearly, yearAbove, type HeadedValue } from "./form-years";

/** The amount that a form's budget label is for; null where that is no budget of the plan's year. */
export function formBudget(
  view: SheetView,
  words: SheetWords,
  label: Area,
  year: FiscalYear | null
): Field | null {
  const share = shareOfYear(view, words, label, year);
  if (share) return share;
  const amount = amountFor(view, words, label, year);
  const own = view.field(label.top, label.left);
  return amount && isNotFormsYears(view, words, own, amount, year) ? null : amount;
}

/**
 * The amount that a label is for. Forms show several years in a row: each year's amount right of
 * its heading, or under it. Null where more than one could be meant and nothing tells which.
 */
function amountFor(
  view: SheetView,
  words: SheetWords,
  label: Area,
  year: FiscalYear | null
): Field | null {
  const right = words.columnsOf(label.top).filter((column) => column > label.right);
  const [first] = right;
  const own = view.field(label.top, label.left);
  if (first === undefined) return isYearly(own.text) ? amountUnder(view, words, own) : null;
  if (first > label.right + NEAR) return null;
  const all = right.map((column) => view.field(label.top, column));
  const units = all.findIndex(({ text }) => unitNoted(text) === null);
  const row = all.slice(units);
  const amounts = row.filter(isAmount);
  const [lead, next] = row;
  // A printed unit behind a box that was left blank; 単位 has a column of its own before amounts.
  if (units !== 0 && (first > label.right + 1 || !lead || !isAmount(lead))) return null;
  if (lead && isAmount(lead)) {
    // `2,500 千円 うち一般財源 100`: what follows another word is another thing.
    if (amounts.length === 1 || !next || !isAmount(next)) return lead;
    return bestFor(
      amounts.map((value) => ({ head: yearAbove(view, value), value })),
      year
    );
  }
  const below = view.field(label.bottom + 1, label.left);
  const isBelow = isAmount(below);
  const [start = 0] = words.columnsOf(label.bottom + 1);
  // What begins the row below says that it is of another year.
  if (isBelow && isOfOtherYear(view.text(label.bottom + 1, start), year)) return null;
  // A year's heading in a row of them: its amount stands under it.
  if (isYearly(own.text) && isBelow) return amountUnder(view, words, own);
  const heads = row.filter(({ text }) => isYearly(text));
  if (lead === undefined || !heads.includes(lead)) {
    // 事業費 before 直接事業費 heads a group.
    if (lead && meaningsOf(lead.text)[0]?.field === "budget") return null;
    return lead && heads.length === 0 ? (totalIn(view, row) ?? (isBelow ? below : lead)) : null;
  }
  const beside = pairs(row);
  if (beside.length > 0) return bestFor(beside, year);
  return bestFor(
    heads.flatMap((head) => {
      const value = amountUnder(view, words, head);
      return value ? [{ head, value }] : [];
    }),
    year
  );
}

/** What the plan's year costs where it stands beside or below what all years do: 総事業費 900 うち今年度 300. */
function shareOfYear(
  view: SheetView,
  words: SheetWords,
  label: Area,
  year: FiscalYear | null
): Field | null {
  const texts = words.columnsOf(label.top).map((column) => view.text(label.top, column));
  if (!texts.some((text) => /^(?:総|全体)/.test(text))) return null;
  for (let row = label.top; row <= label.bottom + 2; row++) {
    const columns = words.columnsOf(row);
    const at = columns.findIndex((column) => saysOwnYear(view.text(row, column), year));
    const [column, next] = columns.slice(at);
    if (at < 0 || column === undefined) continue;
    const beside = next === undefined ? null : view.field(row, next);
    const below = view.field(view.extent(row, column).bottom + 1, column);
    const found = [beside, below].find((field) => field && isAmount(field));
    if (found) return found;
  }
  return null;
}

/**
 * The amount under a year's heading. Where sources of funds or items of cost stand under each other, what they
 * come to; null where no row says so.
 */
function amountUnder(view: SheetView, words: SheetWords, { cell }: Field): Field | null {
  if (!cell) return null;
  const { column } = cell;
  const top = view.extent(cell.row, column).bottom + 1;
  const nameOf = (row: number): string => {
    const at = words.columnsOf(row).findLast((each) => each < column && !isNumber(view, row, each));
    return at === undefined ? "" : view.text(row, at);
  };
  const first = view.field(top, column);
  if (!isAmount(first)) return null;
  const name = nameOf(top);
  const isWhole = meaningsOf(name)[0]?.field === "budget" && preferenceOf("budget", name) > SOURCE;
  if (name === "" || isWhole) return first;
  let row = top + 1;
  for (; nameOf(row) !== "" && isNumber(view, row, column); row++) {
    if (saysWhole(nameOf(row))) return view.field(row, column);
  }
  return row === top + 1 && preferenceOf("budget", name) > SOURCE ? first : null;
}

function isNumber(view: SheetView, row: number, column: number): boolean {
  return isAmount(view.field(row, column));
}

/** What a source's name is worth at most among names of budgets. */
const SOURCE = -0.5;

const saysWhole = (text: string): boolean => saysTotal(text) || fold(text) === "事業費";

/** The total of amounts that stand beside or under their parts' names: `国庫 100 その他 50 計 150`. */
function totalIn(view: SheetView, row: readonly Field[]): Field | null {
  const at = row.findIndex(({ text }) => saysWhole(text));
  const total = row[at];
  if (!total?.cell) return null;
  const beside = row[at + 1];
  if (beside && isAmount(beside)) return beside;
  const { bottom } = view.extent(total.cell.row, total.cell.column);
  const under = view.field(bottom + 1, total.cell.column);
  return isAmount(under) ? under : null;
}

/** Headings and amounts by turns. */
function pairs(row: readonly Field[]): readonly HeadedValue[] {
  return row.flatMap((value, index) => {
    const head = row[index - 1];
    return head && isYearly(head.text) && isAmount(value) ? [{ head, value }] : [];
  });
}

function isAmount(field: Field): boolean {
  return saysCost(readMoney(field));
}

const NEAR = 3;
