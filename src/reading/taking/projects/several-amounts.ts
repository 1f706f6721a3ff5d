import type { FiscalYear } from "../../../plan/fiscal-year";
import {
  headedIn,
  headsAmount,
  meantAmong,
  sumOf,
  type HeadedValue,
  type MeantAmount,
} from "../../choosing/forms/form-years";
import { numbersFrom } from "../../../sheet/numbers";
import { isKind, stageOf } from "../../choosing/columns/budget-stages";
import type { AnyField, Field } from "../../draft";
import { amountIn, partAside } from "../../evidence/texts/amount-aside";
import { remarkOn, textField, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { saysFund, saysTotal } from "../../evidence/texts/row-marks";
import { yearsIn } from "../../evidence/texts/years";
import type { FoundColumn } from "../../found-table";

/**
 * Which of several amounts in a record's rows is the project's: the year's and the stage's that the cells beside them
 * name, or the one that the others come to; else what they come to where each row says what it is for. Amounts in
 * brackets tell of a part or another year. Where nothing tells, all of them stand together, which reads as no amount.
 */
export function amongAmounts(
  view: SheetView,
  fields: readonly Field[],
  year: FiscalYear | null
): MeantAmount | null {
  const plain = fields.filter(
    // A format may put the brackets: `(#,##0)`.
    ({ text, numberFormat }) => ![text, numberFormat].some((each) => /^[\s"]*[(（]/.test(each))
  );
  const amounts = plain.flatMap((field) => {
    const amount = amountIn(field);
    return amount === null
      ? []
      : [{ field, amount, isFund: saysFund(wordBeside(textsBeside(view, field))) }];
  });
  const [first] = amounts;
  if (amounts.length < 2 || !first) {
    const [field] = [...plain, ...fields];
    return field ? { field } : null;
  }
  const open = withText(first.field, amounts.map(({ field }) => field.text).join("\n"));
  if (!first.isFund && amounts.every(({ amount }) => amount === first.amount)) {
    // 300 for 印刷 and 300 for 発送 may be a part each, or twice what both cost.
    return { field: areOfOwn(view, amounts) ? open : first.field };
  }
  const headed = amounts.map(({ field }) => ({ head: yearBeside(view, field), value: field }));
  const best = headed.every(({ head }) => head) ? meantAmong(headed, year) : null;
  if (best) return best;
  const sum = amounts.reduce((all, { amount }) => all + amount, 0);
  const whole = amounts.find(
    ({ amount, isFund }) => !isFund && Math.abs(sum - 2 * amount) < TOLERANCE
  );
  if (whole) return { field: whole.field };
  const parts = amounts.flatMap(({ field }) => partBeside(view, field) ?? []);
  const come = new Set(parts.map(({ head }) => head.text)).size === amounts.length && sumOf(parts);
  if (come) return addedUp(come, parts);
  return { field: open };
}

/** Whether each amount stands beside words that no other does, none of them a source, a sum, a year or a stage. */
function areOfOwn(view: SheetView, amounts: readonly { readonly field: Field }[]): boolean {
  const words = amounts.flatMap(({ field }) => textsBeside(view, field));
  return (
    amounts.every(({ field }) => partBeside(view, field)) &&
    new Set(words).size === words.length &&
    !words.some((word) => saysFund(word) || saysTotal(word))
  );
}

/** The amount that is meant in a cell: `5,200（R6：4,900）`, `R7 5,200／R6 4,900`. */
export function withinCell(field: Field, year: FiscalYear | null): MeantAmount {
  if (typeof field.value !== "string") return { field };
  const parted = partAside(field.value);
  if (parted && yearsIn(parted.aside).every(({ fiscalYear }) => fiscalYear !== year)) {
    // What part of the amount is meant by it needs no word.
    const isPart = /うち|内訳|再掲|内数/.test(parted.aside);
    const meant = withText(field, parted.amount);
    return {
      field: meant,
      ...(!isPart && { remark: remarkOn("left-aside", meant, parted.aside) }),
    };
  }
  const headed = headedIn(field);
  return (headed.length > 1 ? meantAmong(headed, year) : null) ?? { field };
}

/** What 当初 and 補正 come to in a row where each has a column of its own; else the amount as it is. */
export function withStages(
  view: SheetView,
  { heading, stages = [] }: Pick<FoundColumn, "heading" | "stages">,
  row: number,
  field: Field,
  year: FiscalYear | null
): MeantAmount {
  const beside = stages.flatMap((stage) => {
    const value = view.field(row, stage.left);
    return value.text === "" ? [] : [{ head: stageOf(stage.heading), value }];
  });
  const values = [{ head: stageOf(heading), value: field }, ...beside];
  const come = beside.length > 0 && isKind({ heading }) && sumOf(values);
  if (come) return addedUp(come, values);
  return (beside.length > 0 ? meantAmong(values, year) : null) ?? { field };
}

/** What amounts come to, and of what each is said to be. */
function addedUp(field: Field, parts: readonly PartAmount[]): MeantAmount {
  const aside = parts.map(({ head, value }) => `${head.text} ${value.text}`).join("、");
  return { field, remark: remarkOn("added-up", field, aside) };
}

/** What tells the year or the stage of an amount in its row: 当初, 補正後, R6. */
function yearBeside(view: SheetView, { cell }: Field): Field | null {
  const beside = numbersFrom(0, cell.column - 1)
    .map((column) => view.field(cell.row, column))
    .findLast(({ text }) => text !== "");
  return beside && headsAmount(beside.text) ? beside : null;
}

/** An amount with what its own row says it is for; null where that is a year, a stage or nothing. */
function partBeside(view: SheetView, value: Field): PartAmount | null {
  const texts = textsBeside(view, value);
  return wordBeside(texts) === "" || texts.some(headsAmount)
    ? null
    : { head: textField(texts.join(" ")), value };
}

function textsBeside(view: SheetView, { cell }: Field): readonly string[] {
  const { row, column } = cell;
  return view.columnsOf(row, 0, column - 1).map((at) => view.text(row, at));
}

/** The word next to an amount, over numbers. */
const wordBeside = (texts: readonly string[]): string =>
  texts.findLast((each) => !/^[\d.,-]*$/.test(each)) ?? "";

interface PartAmount extends HeadedValue {
  readonly head: AnyField;
}

const TOLERANCE = 0.001;

/** What is said once a table of how its budgets are written. */
export const SAID_ONCE: ReadonlySet<string> = new Set(["left-aside", "added-up"]);
