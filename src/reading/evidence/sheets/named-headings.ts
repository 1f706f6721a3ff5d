import { numbersFrom } from "../../../sheet/numbers";
import { isDirection } from "../texts/choice";
import { isDepartmentName } from "../texts/department";
import { isDepartmentHeading, known, meaningsOf } from "../texts/headings";
import { isListHeading } from "../texts/naming-words";
import { isTimeHeading } from "../texts/time-heading";
import { countMonths } from "./bare-months";
import type { SheetView } from "./sheet-view";

/**
 * Whether the only known heading of its row, that of names, stands beside months, years or departments, or nothing but
 * headings of owners, times and remarks, or reaches down beside other headings.
 */
export function headsMore(
  view: SheetView,
  { row, column }: { readonly row: number; readonly column: number },
  headed: ReadonlySet<number>
): boolean {
  const bottom = Math.min(view.extent(row, column).bottom, row + 2);
  const columns = view.columnsOf(row, column + 1);
  const beside = columns.map((at) => view.text(row, at));
  if (beside.length > 0 && beside.every(isListHeading)) return true;
  if (view.columnsOf(row).some((at) => headsDepartment(view, row, at, bottom + 1))) return true;
  if (columns[0] !== undefined && headsLabels(view, bottom + 1, columns[0])) return true;
  let times = 0;
  for (let at = row; at <= bottom; at++) {
    if (at > row && headed.has(at)) return true;
    const columns = view.columnsOf(at, column + 1);
    times += columns.filter((beside) => {
      const value = view.value(at, beside);
      return typeof value === "string"
        ? isTimeHeading(value)
        : typeof value === "number" && /[dm月]/.test(view.format(at, beside));
    }).length;
    const numbers = columns.flatMap((beside) => {
      const text = view.folded(at, beside);
      return /^\d+$/.test(text) ? [Number(text)] : [];
    });
    if (countMonths(numbers)) return true;
  }
  return times >= TIMES;
}

/** Whether 所管課 stands over the department of a first record, as beside 現状値 it may. */
function headsDepartment(view: SheetView, row: number, column: number, below: number): boolean {
  return isDepartmentHeading(view.text(row, column)) && isDepartmentName(view.text(below, column));
}

/** Whether labels stand in a column, each again for a next project: 方向性, 内容 and 課題 under 項目. */
function headsLabels(view: SheetView, top: number, column: number): boolean {
  const rows = numbersFrom(top, Math.min(view.used.bottom, top + LABELLED));
  const fields = rows.flatMap((row) => {
    const meant = [column, ...view.columnsOf(row, column + 1)].flatMap((at) => {
      const text = view.text(row, at);
      return isDirection(text) ? [] : (known(meaningsOf(text))?.field ?? []);
    });
    // Other headings beside it are those of a table below.
    return meant.length > 1 || !known(meaningsOf(view.text(row, column))) ? [] : meant;
  });
  return new Set(fields.filter((field, at) => fields.indexOf(field) < at)).size >= 2;
}

/** So many rows down a second project's labels stand. */
const LABELLED = 20;
/** So many months or years in a row are a schedule's. */
export const TIMES = 3;
