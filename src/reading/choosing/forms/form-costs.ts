import { numbersFrom } from "../../../sheet/numbers";
import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Field, Remark } from "../../draft";
import { remarkOn } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { FormField } from "./form-field";
import type { LabelAt } from "./form-labels";
import { isNotYears, isPeriod, remarksOnBudget } from "../years/years-budget";

/** Whether an amount of a form, by its label, isn't what the plan's year costs. */
export function isNotFormsYears(
  view: SheetView,
  words: SheetWords,
  label: Field,
  value: Field,
  year: FiscalYear | null
): boolean {
  return isNotYears(label.text, year, [value], () => periodsNear(view, words, label));
}

/** What stands right of 事業期間 in the rows about a label. */
function periodsNear(view: SheetView, words: SheetWords, { cell }: Field): readonly string[] {
  const { row } = cell;
  return numbersFrom(row - NEAR, row + NEAR).map((each) => {
    const texts = words.columnsOf(each).map((column) => view.text(each, column));
    return texts.slice(1 + texts.findIndex(isPeriod) || texts.length).join("~");
  });
}

/** What is said of a form's amounts: that which isn't the year's, or what was left aside. */
export function remarksOnCosts(
  view: SheetView,
  words: SheetWords,
  fields: readonly FormField[],
  labels: readonly LabelAt[],
  year: FiscalYear | null
): readonly Remark[] {
  const budget = fields.find(({ field }) => field === "budget");
  if (budget) {
    const { row, column } = budget.value.cell;
    const beside = numbersFrom(row - COSTS, row + COSTS).flatMap((each) =>
      words.columnsOf(each).flatMap((at) => (at < column ? view.field(each, at) : []))
    );
    return remarksOnBudget(budget.label, beside);
  }
  for (const { field, row, column } of labels) {
    const label = view.field(row, column);
    const next = words.columnsOf(row).find((each) => each > column);
    const value = next === undefined ? null : view.field(row, next);
    if (field === "budget" && value && isNotFormsYears(view, words, label, value, year))
      return [remarkOn("other-year", label)];
  }
  return [];
}

/** So many rows from a label a form tells the time of the same project. */
const NEAR = 15;
/** So many rows from a cost the other kinds of cost stand. */
const COSTS = 3;
