import { fold } from "../../../sheet/fold";
import { isDirection } from "../../evidence/texts/choice";
import { isDepartmentName } from "../../evidence/texts/department";
import { saysFund, saysTotal } from "../../evidence/texts/row-marks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isYearOnly } from "../../evidence/texts/time-heading";
import { headsAmount } from "../forms/form-years";
import type { FoundColumn } from "../../found-table";
import type { RunningSums } from "./running-sums";
import type { TableRows } from "./table-rows";

interface FirstRecord {
  readonly top: number;
}

/** Whether a row holds an amount and at most a name, where projects have numbers or traits as well. */
export function isPlain(
  rows: TableRows,
  filled: readonly FoundColumn[],
  first: FirstRecord | undefined
): boolean {
  const isTold = rows.key !== null || (first && rows.traits(rows.filled(first.top)) > 0);
  const isNamed = rows.name !== null && filled.includes(rows.name);
  return (
    filled.every(
      (column) =>
        column === rows.budget || (isNamed ? isTold && column === rows.name : !column.field)
    ) && filled.some((column) => column === rows.budget)
  );
}

/**
 * Whether a row without a key is named as no project is: by a year, a section, what becomes of projects, or how many there
 * are; or says but a number of something in a list without budgets.
 */
export function isOfOthers(rows: TableRows, row: number): boolean {
  const name = rows.nameAt(row);
  const isSection = isDepartmentName(name) && /[課係]$/.test(name);
  const isOther = isYearOnly(name) || isDirection(name) || isSection || OTHERS.test(fold(name));
  return !rows.hasKey(row) && (isOther || (rows.budget === null && rows.isFigure(row)));
}

const OTHERS = /^(?:\S{2,8}[数額比]|(?:政策|経常|臨時|投資|義務|裁量)的?(?:事業|業務|経費)?)$/;

/** Whether a row without key and name stands under a source of funds, a year or a stage in its record's first row. */
export function isFunded(rows: TableRows, view: SheetView, top: number, row: number): boolean {
  return (
    [rows.key, rows.name].every((column) => !rows.has(row, column)) &&
    view.columnsOf(row, rows.span.left, rows.span.right).some((at) => {
      const above = view.text(top, at);
      return saysFund(above) || (headsAmount(above) && headsAmount(view.text(row, at)));
    })
  );
}

/** Whether amounts without anything more come to what the projects cost, which all say more: 人件費 and 物件費 of them. */
export function breaksDown(
  rows: TableRows,
  records: readonly FirstRecord[],
  row: number,
  { comeTo }: RunningSums
): boolean {
  const [first] = records;
  return (
    first !== undefined &&
    comeTo(plainSum(rows, row, first)) &&
    records.every(({ top }) => !isPlain(rows, rows.filled(top), first))
  );
}

/** What plain rows from one on come to, down to a blank one; null where one of them says more. */
function plainSum(rows: TableRows, from: number, first: FirstRecord): number | null {
  let sum = 0;
  for (let row = from; rows.filled(row).length > 0; row++) {
    if (!isPlain(rows, rows.filled(row), first)) return null;
    if (!saysTotal(rows.nameAt(row))) sum += rows.amountAt(row) ?? 0;
  }
  return sum;
}
