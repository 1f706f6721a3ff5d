import { hasRow, isSameCell, type Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { ProjectFields } from "../../draft";
import { LISTED, ONCE, SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import { isDirection } from "../../evidence/texts/choice";
import { amountIn } from "../../evidence/texts/amount-aside";
import { monthColumns } from "../../evidence/sheets/bare-months";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { DECIDED, type LabelCell, type SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import type { FoundColumn } from "../../found-table";
import type { FormField } from "./form-field";
import type { LabelAt } from "./form-labels";
import { unitsIn } from "./operating-units";

interface FormPlace {
  /** The first row of the first form under each other. */
  readonly first: number;
  readonly bottom: number;
  readonly isOneOfSeveral: boolean;
}

/**
 * Labels in three rows make a form, in two where several forms stand under each other. The label of who is in
 * charge or of a schedule, and the months of one, say as much as a fourth field. What is done alone makes one under a
 * plan's title.
 */
export function isForm(
  view: SheetView,
  fields: readonly FormField[],
  labels: readonly LabelAt[],
  words: SheetWords,
  { first, bottom, isOneOfSeveral }: FormPlace
): boolean {
  if (!fields.some(({ field }) => field === "name")) return false;
  // Where nobody wrote anything, the sheet is one to fill in; where no name is written, texts say how.
  const isNamed = fields.some(({ field, value }) => field === "name" && value.text !== "");
  const isOpen = ({ field, value }: FormField): boolean =>
    LISTED.has(field) || (!isNamed && TEXTS.has(field)) || /^(?:[百千万]*円)?$/.test(value.text);
  if (fields.every(isOpen)) return false;
  const top = Math.min(...fields.map(({ row }) => row));
  // A label whose value was left blank tells what the sheet is all the same.
  const own = [...fields, ...labels.filter(({ row }) => hasRow({ top, bottom }, row))];
  const fieldsTold = new Set(own.map(({ field }) => field));
  // 期限 before 9月 is no label of a form's fields, but tells one.
  const isEnd = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    hasRow({ top, bottom }, row) && words.knownAt(row, column)?.field === "end";
  if (words.headings.some(isEnd)) fieldsTold.add("end");
  const rows = new Set(own.map(({ row }) => row));
  const beside = labelsBeside(words, { first, top, bottom });
  const units = unitsIn(view, words, { top, bottom }).map(({ label: { cell } }) => cell);
  // Months without a label before them, or below the only row of labels, are of a list's headings.
  const headsMonths = (row: number): boolean => {
    const columns = words.columnsOf(row);
    return !rows.has(row) && (columns[0] ?? 0) < (monthColumns(view, row, columns)[0] ?? 0);
  };
  const months = rows.size > 1 ? numbersFrom(top + 1, bottom).find(headsMonths) : undefined;
  for (const { row } of [...beside, ...units]) rows.add(row);
  if (months !== undefined) rows.add(months);
  const isHeld = beside.length + units.length > 0 || months !== undefined;
  // Whoever says what a label leads to says that it is one.
  const isSaid = own.some(({ weight }) => weight === DECIDED);
  const values = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
  const isTold = fields.some(({ field, label }) => isToldBeside({ field, heading: label }, values));
  if (rows.size < 3 - Number(isOneOfSeveral) - Number(isTold)) return false;
  // 事業調書 and 予算見積書 may ask for little; the back page of an evaluation sheet judges what the front one tells.
  const isJudged = isNamed && isUnderPlan(view, words, first, SHEET);
  const isPlans = (): boolean => isUnderPlan(view, words, first);
  if ([...ONCE, ...SHARED].some((each) => fieldsTold.has(each))) {
    const least = isHeld || isOneOfSeveral || isSaid || isJudged ? 3 : 4;
    return fieldsTold.size >= least || (isOneOfSeveral && fieldsTold.size > 1 && isPlans());
  }
  if (![...TEXTS].some((each) => fieldsTold.has(each))) return false;
  const isScheduled = beside.length > 0 && months !== undefined;
  const isEnough = isOneOfSeveral || isScheduled || (isHeld && fieldsTold.size >= 3);
  return isEnough && (isJudged || isPlans());
}

/** The labels of who is in charge of a form's project, right above the first of several as well, or of its schedule. */
export function labelsBeside(
  words: SheetWords,
  { first, top, bottom }: Pick<Area, "top" | "bottom"> & { readonly first: number }
): readonly LabelCell[] {
  const above = top > first ? top : top - 1;
  return words.labels.filter(
    ({ row, label }) =>
      hasRow({ top: label.kind === "department" ? above : top, bottom }, row) &&
      (label.kind === "department" || (label.kind === "section" && label.section === "schedule"))
  );
}

/** What calls a sheet one of a project's, though no plan. */
export const SHEET =
  /評価[シ票表調]|事業.{0,6}(?:調書|シート|個[票表]|カルテ)|予算.{0,8}(?:要求|見積|調書|説明書)/;

/** Whether what stands right of a label can only be its value, and no heading: an amount, a direction. */
export function isToldBeside(
  { field, heading }: Pick<FoundColumn, "field" | "heading">,
  values: ProjectFields | null
): boolean {
  const value = field && values?.[field];
  if (!value || value.cell.row !== heading.cell?.row) return false;
  return field === "budget"
    ? amountIn(value) !== null
    : field === "direction" && isDirection(value.text) && !isSameCell(value.cell, heading.cell);
}

/** Whether fields in rows of their own say more of a project that they name, though too little to be a plan's form. */
export function saysMore(fields: readonly FormField[]): boolean {
  const isTold = (wanted: (field: FormField["field"]) => boolean): boolean =>
    fields.some(({ field, value }) => wanted(field) && value.text !== "");
  return (
    isTold((field) => field === "name") &&
    isTold((field) => TEXTS.has(field)) &&
    new Set(fields.map(({ row }) => row)).size >= 2
  );
}
