import { hasRow } from "../../../sheet/address";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { readMoney } from "../../evidence/texts/amount-aside";
import { choiceIn, isDirection } from "../../evidence/texts/choice";
import type { FormField } from "./form-field";
import type { LabelAt } from "./form-labels";
import { isLabel } from "./form-value";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { isCalendarHeading } from "../../evidence/texts/time-heading";

/**
 * A form and those beside it that share its labels: a table turned on its side, its headings in the first column and
 * a project in each column after it. The form alone where the labels don't stand under each other.
 */
export function formsBeside(
  view: SheetView,
  words: SheetWords,
  form: readonly FormField[],
  labels: readonly LabelAt[]
): readonly (readonly FormField[])[] {
  const name = form.find(({ field }) => field === "name");
  if (!name) return [form];
  const at = name.value.cell;
  const first = name.label.cell.column;
  const names = words
    .columnsOf(at.row)
    .filter((column) => column > at.column && view.text(at.row, column) !== "備考");
  // 締切 in a month's row is what is done then, and 担い手 beside other challenges is one.
  const isValue = ({ label: { cell }, row }: FormField): boolean =>
    cell.column !== first &&
    (isCalendarHeading(view.text(row, first)) ||
      (names.includes(cell.column) &&
        labels.some((label) => label.row === row && label.column === first)));
  const fields = form.filter((field) => !isValue(field));
  if (!isOneColumn(fields, at.column)) return [form];
  const texts = [name.value.text, ...names.map((column) => view.text(at.row, column))];
  // 所管課 beside the name leads to what else the form says.
  const areLabels = names.some((column) => isLabel(words, at.row, column));
  if (names.length === 0 || areLabels || new Set(texts).size < texts.length) return [form];
  const all = [...fields, ...unfound(view, fields, labels, at.column)];
  // What reads as a choice to be marked in one form are the values of several side by side.
  const [own = [], ...others] = [at.column, ...names].map((column) =>
    all.map((each): FormField => ({ ...each, value: view.field(each.row, column) }))
  );
  // A cell merged over several columns says the same of them, and is no other form's.
  const filled = new Map(
    others.map((other, index) => [
      other,
      other.filter(({ value: { text, cell } }) => text !== "" && cell.column === names[index])
        .length,
    ])
  );
  // What has but a heading in the row of names is beside them all: 会場予約 over what months say.
  const beside = others.filter((other) => filled.get(other) !== 1);
  const areForms = beside.every(
    (other) =>
      (filled.get(other) ?? 0) * 2 > own.length &&
      (isAlike(other) ?? own.length >= LEAST) &&
      own.length >= LEAST - 1
  );
  return areForms && beside.length > 0 ? [own, ...beside] : [form];
}

/** Whether of a budget and a direction one is such: 定員 and 参加費 stand beside them as labels; null where both are blank. */
function isAlike(form: readonly FormField[]): boolean | null {
  const told = form.flatMap(({ field, value }) =>
    value.text === "" || (field !== "budget" && field !== "direction")
      ? []
      : field === "budget"
        ? readMoney(value).status !== "unreadable"
        : isDirection(value.text) || Boolean(choiceIn(value.text))
  );
  return told.length === 0 ? null : told.includes(true);
}

/** What a form alone left open, as several amounts in a row don't tell which one is meant. */
function unfound(
  view: SheetView,
  form: readonly FormField[],
  labels: readonly LabelAt[],
  column: number
): readonly FormField[] {
  const rows = form.map(({ row }) => row);
  const span = { top: Math.min(...rows) - 1, bottom: Math.max(...rows) + 1 };
  const [first] = form;
  const known = new Set(form.map(({ field }) => field));
  return labels
    .filter(
      (label) =>
        label.column === first?.label.cell.column &&
        hasRow(span, label.row) &&
        !known.has(label.field)
    )
    .map(({ row, column: at, field, weight }) => {
      known.add(field);
      return {
        field,
        weight,
        fit: 0,
        label: view.field(row, at),
        value: view.field(row, column),
        row,
      };
    });
}

/** Whether all labels stand under each other, and all values that aren't blank do, in the column of one. */
function isOneColumn(fields: readonly FormField[], column: number): boolean {
  const [first] = fields;
  return fields.every(
    ({ label, value }) =>
      label.cell.column === first?.label.cell.column &&
      (value.text === "" || value.cell.column === column) &&
      value.cell.row === label.cell.row
  );
}

const LEAST = 4;
