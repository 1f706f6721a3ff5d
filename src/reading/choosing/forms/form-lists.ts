import type { Area } from "../../../sheet/address";
import type { Field, ProjectField } from "../../draft";
import { extentOf, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { choiceIn, isNature, isOperator } from "../../evidence/texts/choice";
import { fold } from "../../evidence/texts/folding";
import { readKey } from "../../evidence/texts/key";
import { headsItems, isListHeading } from "../../evidence/texts/naming-words";

/**
 * All that stands below a label which heads the first column of a list within the form, a line a row: below 課題 beside
 * 対応策 and 期限. Null where it heads none.
 */
export function listedBelow(
  view: SheetView,
  { top, left, bottom }: Area,
  isLabel: (row: number, column: number) => boolean
): Field | null {
  const all = view.columnsOf(top);
  const isCounted = view.field(bottom + 1, all[0] ?? left).value === 1;
  const columns = all.slice(Number(isCounted));
  const [first, , ...asides] = columns;
  const isList =
    first === left &&
    asides.length > 0 &&
    asides.every((column) => headsMore(view.text(top, column))) &&
    // The same label again is that of a form beside it.
    asides.every((column) => view.text(top, column) !== view.text(top, left)) &&
    columns.every((column, at) => at > 1 || !view.isBlank(bottom + 1, column));
  if (!isList) return null;
  const lines: string[] = [];
  let row = bottom + 1;
  while (view.columnsOf(row).length > 1 && !view.isBlank(row, left) && !isLabel(row, left)) {
    lines.push(view.text(row, left));
    row = view.extent(row, left).bottom + 1;
  }
  return lines.length > 0 ? withText(view.field(bottom + 1, left), lines.join("\n")) : null;
}

/** Whether a row heads a list that is numbered from 1 on, as a form's labels do not: No. | 取組内容 | 数値目標 over 1 and 2. */
export function headsNumbered(view: SheetView, { top, bottom }: Area): boolean {
  const [first = 0, ...more] = view.columnsOf(top);
  const next = view.extent(bottom + 1, first).bottom + 1;
  return (
    more.length > 2 &&
    [bottom + 1, next].every((row, at) => readKey(view.text(row, first))?.number === at + 1)
  );
}

function headsMore(text: string): boolean {
  return isListHeading(text) || headsItems(text);
}

/**
 * Whether a label heads a column of several records, and is no form's: No. over 1 and 2 of a check list above it, 実施主体
 * over 市 and 委託 of a list to choose from.
 */
export function headsSeveral(
  view: SheetView,
  { bottom }: Area,
  field: ProjectField,
  value: Field
): boolean {
  const { row, column } = value.cell;
  const says = SAYS[field];
  return (
    says !== undefined &&
    row > bottom &&
    [value, view.field(extentOf(view, value).bottom + 1, column)].every(({ text }) =>
      says(fold(choiceIn(text) || text))
    )
  );
}

const SAYS: Partial<Record<ProjectField, (text: string) => boolean>> = {
  priority: (text) => /^(?:\d{1,3}|[①-⑳高中低])$/.test(text),
  operator: isOperator,
  nature: isNature,
};
