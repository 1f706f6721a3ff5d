import { numbersFrom } from "../../../sheet/numbers";
import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Area } from "../../../sheet/address";
import type { AnyField, Field } from "../../draft";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import { bareHeading, meaningsOf } from "../../evidence/texts/headings";
import { upToGap } from "../../evidence/sheets/record-cells";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { sideOfChange } from "../../evidence/texts/revisions";
import { saysTotal } from "../../evidence/texts/row-marks";
import { extentOf, textField } from "../../evidence/sheets/fields";
import { unitNoted } from "../../evidence/texts/unit";
import { isMoney } from "../../evidence/texts/amount-aside";
import { isOfOtherYear, saysOwnYear } from "../years/fit-of-year";
import { isNotFormsYears } from "./form-costs";
import { columnBelow } from "./column-below";
import {
  bestFor,
  fieldBelow,
  headedIn,
  headsAmount,
  isYearly,
  meantAmong,
  yearAbove,
  type HeadedValue,
  type MeantAmount,
} from "./form-years";

/** The amount that a form's budget label is for; null where that is no budget of the plan's year. */
export function formBudget(
  view: SheetView,
  words: SheetWords,
  label: Area,
  year: FiscalYear | null
): MeantAmount | null {
  const share = shareOfYear(view, words, label, year);
  if (share) return { field: share };
  const amount = amountFor(view, words, label, year) ?? alone(textFor(view, words, label));
  const own = view.field(label.top, label.left);
  return amount && isNotFormsYears(view, words, own, amount.field, year) ? null : amount;
}

/**
 * The amount that a label is for. Forms show several years and stages in a row, or in several: each one's amount right
 * of its heading, or under it. Null where more than one could be meant and nothing tells which.
 */
function amountFor(
  view: SheetView,
  words: SheetWords,
  label: Area,
  year: FiscalYear | null
): MeantAmount | null {
  const all = fieldsIn(view, words, label.top, label.right);
  const first = all[0]?.cell.column;
  const own = view.field(label.top, label.left);
  if (first === undefined)
    return isYearly(own.text) ? alone(amountUnder(view, words, own, year)) : null;
  const below = view.field(label.bottom + 1, columnBelow(view, label));
  // On graph paper a blank cell over the names below is wide.
  if (first > view.extent(label.top, label.right + 1).right + NEAR)
    return alone([view.field(label.top, first), below].find(isMoney) ?? null);
  const units = all.findIndex(({ text }) => unitNoted(text) === null);
  const row = all.slice(units);
  const amounts = row.filter(isMoney);
  const [lead, next] = row;
  // A printed unit behind a box that was left blank; 単位 has a column of its own before amounts.
  if (units !== 0 && (first > label.right + 1 || !lead || !isMoney(lead))) return null;
  if (lead && isMoney(lead)) {
    const [after] = next ? headedIn(next) : [];
    if (after && sideOfChange(after.head?.text ?? "") === "new")
      return meantAmong([{ head: textField(""), value: lead }, after], year);
    // `2,500 千円 うち一般財源 100`: what follows another word is another thing.
    if (amounts.length === 1 || !next || !isMoney(next)) return { field: lead };
    const headed = amounts.map((value) => ({ head: yearAbove(view, value), value }));
    // Beside a year's or a stage's label its sources stand under their names, about 合計.
    const heads = amounts.map((each) => textOver(view, each));
    const areSources = heads.some(isSource) || saysTotal(heads[0] ?? "");
    const whole = areSources && amounts[heads.findIndex(saysTotal)];
    return alone(bestFor(headed, year) ?? (whole || null));
  }
  const beside = pairsBeside(view, words, label);
  if (beside.length > 0) return meantAmong(beside, year);
  const isBelow = isMoney(below);
  const [start = label.left] = words.columnsOf(label.bottom + 1);
  // What begins the row below says that it is of another year, as one of the next may of the plan's; 2,070 is an amount.
  if (isBelow && start < label.left && isOfOtherYear(view.text(label.bottom + 1, start), year))
    return alone(valueOfYear(valuesUnder(view, words, own), year));
  // A year's heading in a row of them: its amount stands under it.
  if (isYearly(own.text) && isBelow) return alone(amountUnder(view, words, own, year));
  const heads = row.filter(({ text }) => headsAmount(text));
  const [head] = heads;
  // A total may stand behind the sources of funds that it is of.
  if (!head || (head !== lead && !saysTotal(head.text))) {
    // 事業費 before 直接事業費 or 財源内訳 heads a group.
    const isGroup =
      lead && (meaningsOf(lead.text)[0]?.field === "budget" || (!isBelow && isSource(lead.text)));
    const isValue = lead && !head && !isGroup && amounts.length === 0;
    // Right of a box that was left blank stands the next label.
    if (!isValue || (!isBelow && isLabel(words, lead))) return null;
    return { field: isBelow ? below : lead };
  }
  return meantAmong(
    heads.flatMap((head) => {
      const value = amountUnder(view, words, head, year);
      return value ? [{ head, value }] : [];
    }),
    year
  );
}

/** The text right of a label or below it, with numbers that can't be read as an amount: 国 600 県 300, 約500. */
function textFor(view: SheetView, words: SheetWords, label: Area): Field | null {
  const [beside, next] = fieldsIn(view, words, label.top, label.right);
  const text = beside ?? view.field(label.bottom + 1, columnBelow(view, label));
  const isHead = isYearly(text.text) || isMoney(fieldBelow(view, text));
  const isAlone = !next || isLabel(words, next);
  return isAlone && !isHead && !isLabel(words, text) && /\p{Nd}/u.test(text.text) ? text : null;
}

/** Whether a cell is known to label or to head another. */
function isLabel(words: SheetWords, { cell: { row, column } }: Field): boolean {
  return (words.labelAt(row, column) ?? words.knownAt(row, column)) !== null;
}

const alone = (field: Field | null): MeantAmount | null => field && { field };

/** What the plan's year costs where it stands beside or below what all years do: 総事業費 900 うち今年度 300. */
function shareOfYear(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: Area,
  year: FiscalYear | null
): Field | null {
  const rows = numbersFrom(top, bottom + 2).map((row) => fieldsIn(view, words, row));
  if (!rows[0]?.some(({ text }) => /^(?:総|全体)/.test(bareHeading(text)))) return null;
  const own = rows.flatMap((fields) =>
    fields.flatMap((head, at) =>
      saysOwnYear(bareHeading(head.text), year) ? [fields[at + 1], fieldBelow(view, head)] : []
    )
  );
  return own.find((field) => field && isMoney(field)) ?? null;
}

/** What stands in a row, or right of a column in it, up to another table beside it. */
function fieldsIn(view: SheetView, words: SheetWords, row: number, after = -1): readonly Field[] {
  const columns = words.columnsOf(row).filter((at) => at > after);
  return upToGap(view, row, columns, NEAR).map((at) => view.field(row, at));
}

/**
 * The amount under a year's heading, or in the row of the plan's year under that of a stage. Where sources of funds or
 * items of cost stand under each other, what they come to; null where no row says so.
 */
function amountUnder(
  view: SheetView,
  words: SheetWords,
  head: Field,
  year: FiscalYear | null
): Field | null {
  const values = valuesUnder(view, words, head);
  const [first, ...more] = values;
  if (!first) return null;
  const own = valueOfYear(values, year);
  if (own) return own;
  const name = first.head.text;
  if (name === "" || saysTotal(name)) return first.value;
  if (meaningsOf(name)[0]?.field === "budget" && !isSource(name)) return first.value;
  const total = more.find(({ head: { text } }) => saysTotal(text));
  return total?.value ?? (more.length === 0 && !isSource(name) ? first.value : null);
}

/** Of amounts under each other that of the plan's year, or of the last stage of what is of no other: 決定額. */
function valueOfYear(values: readonly RowValue[], year: FiscalYear | null): Field | null {
  const own = values.find(({ head }) => saysOwnYear(head.text, year));
  const rest = values.filter(({ head }) => !isOfOtherYear(head.text, year));
  const isTold = rest.length === 1 || rest.some(({ head }) => STAGE.test(head.text));
  return own?.value ?? (isTold && values.length > 1 ? bestFor(rest, year) : null);
}

interface RowValue extends HeadedValue {
  readonly head: AnyField;
}

/** The amounts under a heading and what counts it (`①`, `A`), each with what stands left of it beyond other amounts. */
function valuesUnder(view: SheetView, words: SheetWords, over: Field): readonly RowValue[] {
  const { left: column, bottom } = extentOf(view, over);
  const values: RowValue[] = [];
  const first = COUNT.test(view.text(bottom + 1, column)) ? bottom + 2 : bottom + 1;
  for (let row = first; isNumber(view, row, column); row++) {
    const at = words.columnsOf(row).findLast((each) => each < column && !isNumber(view, row, each));
    if (at === undefined && values.length > 0) break;
    const head = at === undefined ? textField("") : view.field(row, at);
    values.push({ head, value: view.field(row, column) });
  }
  return values;
}

function isNumber(view: SheetView, row: number, column: number): boolean {
  return isMoney(view.field(row, column));
}

/** What stands over an amount and those above it. */
function textOver(view: SheetView, { cell: { row, column } }: Field): string {
  let above = row - 1;
  while (isNumber(view, above, column)) above--;
  return view.text(above, column);
}

/** Whether a text names a source of funds: what that is worth among names of budgets. */
const isSource = (text: string): boolean => preferenceOf("budget", text) <= -0.5;

/** Headings and amounts by turns, in the rows of a label. */
function pairsBeside(
  view: SheetView,
  words: SheetWords,
  { top, right, bottom }: Area
): readonly HeadedValue[] {
  return numbersFrom(top, bottom).flatMap((row) => pairs(fieldsIn(view, words, row, right)));
}

function pairs(row: readonly Field[]): readonly HeadedValue[] {
  return row.flatMap((value, index) => {
    const [head, next] = [row[index - 1], row[index + 1]];
    if (!head || !headsAmount(head.text) || !isMoney(value)) return headedIn(value);
    // `計 500 600 700` has an amount for each year above it.
    return next && isMoney(next) ? [] : [{ head, value }];
  });
}

const NEAR = 3;
const COUNT = /^[①-⑳A-ZＡ-Ｚ]$/;
const STAGE = /要[求望]|見積|査定|内示|決定/;
