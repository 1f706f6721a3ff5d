import { numbersFrom } from "../../../sheet/numbers";
import type { Field } from "../../draft";
import { monthColumns } from "./bare-months";
import { isDepartmentHeading, known, meaningsOf } from "../texts/headings";
import { canHead } from "../texts/naming-words";
import { isTimeHeading } from "../texts/time-heading";
import { extentOf } from "./fields";
import type { Head } from "./record-cells";
import type { SheetView } from "./sheet-view";

/** Whether a row holds but a label and the name beside it, which ends as a cost's heading does, over other labels: 事業名 | 観光推進事業費. */
export function isFormsName(view: SheetView, row: number, [label, name]: readonly Head[]): boolean {
  return (
    label?.field === "name" &&
    name?.field === "budget" &&
    !name.isKnown &&
    view.columnsOf(row).length === 2 &&
    labelsBelow(view, row, label.column).length > 0
  );
}

/** Whether months stand in a form's row, right of a label and its value, over other labels: 事業名 | 見守り事業 | 4月 | 5月. */
export function isFormsRow(view: SheetView, row: number): boolean {
  const [label, value, ...others] = view.columnsOf(row);
  return (
    label !== undefined &&
    value !== undefined &&
    isLabel(view.text(row, label)) &&
    !canHead(view.text(row, value)) &&
    !isTimeHeading(view.text(row, value)) &&
    monthColumns(view, row, others).length > 0 &&
    labelsBelow(view, row, label).length >= LABELS
  );
}

/** The first column of the schedule that stands right of a form's row, with what names its lanes; Infinity where none does. */
export function scheduleBeside(view: SheetView, row: number): number {
  const head = numbersFrom(Math.max(0, row - LONGEST), row).findLast((at) => isFormsRow(view, at));
  if (head === undefined) return Infinity;
  const [first = Infinity] = monthColumns(view, head, view.columnsOf(head).slice(2));
  const gap = numbersFrom(1, first - 1).findLast(
    (column) => view.isBlank(head, column) && !view.merge(head, column)
  );
  return (gap ?? first - 1) + 1;
}

/**
 * Whether a text stands right under the first of a row of months, and not under all of them as a remark would. Months with
 * what is done beside each (4月 | 募集 | 10月 | 講座) head nothing.
 */
export function isBar(view: SheetView, field: Field): boolean {
  const { top, left, right } = extentOf(view, field);
  const above = top - 1;
  const months = monthColumns(view, above, view.columnsOf(above));
  const last = months.at(-1) ?? 0;
  return (
    months.includes(left) &&
    right < last &&
    view.columnsOf(above, left, last).every((column) => months.includes(column))
  );
}

function labelsBelow(view: SheetView, row: number, column: number): readonly number[] {
  return numbersFrom(row + 1, row + BELOW).filter((at) => isLabel(view.text(at, column)));
}

/** Whether a text leads to a field of a form's project, or to who is in charge of it. */
export function isLabel(text: string): boolean {
  return known(meaningsOf(text)) !== null || isDepartmentHeading(text);
}

/** So many rows below a form's name one of its other labels stands, at the latest. */
const BELOW = 4;
/** So many labels below one of theirs are a form's. */
const LABELS = 2;
/** So many rows a form with a schedule beside it has at most. */
const LONGEST = 20;
