import type { AnyField } from "../../reading/draft";
import type { CellRef } from "../../sheet/address";
import { valueAt, type CellValue, type WorkbookSurvey } from "../../sheet/survey";
import type { Fix, FixEdit } from "../rule";
import { quoted } from "./rows";

/** What the cell itself holds: a field may be one paragraph of it, or the key before a name. */
export function wholeValue(survey: WorkbookSurvey, { cell, value }: AnyField): CellValue {
  const sheet = cell && survey.sheets.find(({ name }) => name === cell.sheet);
  return cell && sheet ? valueAt(sheet.values, cell.row, cell.column) : value;
}

/** Whether the field is all that its cell holds, so that another value may be written over it. */
export function isWholeCell(survey: WorkbookSurvey, field: AnyField): boolean {
  return field.cell !== null && wholeValue(survey, field) === field.value;
}

/** Offers to change the cell's text; declines where the text is in no cell or the cell holds no text. */
export function rewrite(
  survey: WorkbookSurvey,
  field: AnyField,
  change: (text: string) => string
): readonly Fix[] {
  const before = wholeValue(survey, field);
  if (!field.cell || typeof before !== "string") return [];
  const value = change(before);
  if (value === before) return [];
  const edit = { cell: field.cell, value, before: quoted(before), after: quoted(value) };
  return [{ kind: "edit", edits: [edit] }];
}

/** Offers to write another text into the cell; declines where the cell holds more than the field. */
export function replace(survey: WorkbookSurvey, field: AnyField, text: string): readonly Fix[] {
  return isWholeCell(survey, field) ? rewrite(survey, field, () => text) : [];
}

/** Says of a fix that the plan reads the same afterwards. */
export function asSafe(fix: Fix): Fix {
  return fix.kind === "edit" ? { ...fix, isSafe: true } : fix;
}

/**
 * Writes a number, the sum of these cells if of any, over a cell's content; null where there is no cell or it holds
 * more than the field.
 */
export function writeNumber(
  survey: WorkbookSurvey,
  field: AnyField,
  value: number,
  numberFormat: string,
  sums: readonly CellRef[] = []
): FixEdit | null {
  if (!field.cell || !isWholeCell(survey, field)) return null;
  const keepsFormat = field.numberFormat !== "@" && field.numberFormat !== "General";
  const edit = {
    cell: field.cell,
    value,
    before: field.text,
    after: String(value),
    ...(typeof field.value === "number" && { sums }),
  };
  if (keepsFormat) return edit;
  // Millions have parts that people wrote and want to go on seeing.
  const decimals = String(value)
    .replace(/^[^.]*/, "")
    .replace(/\d/g, "0");
  return { ...edit, numberFormat: numberFormat.replaceAll("##0", `##0${decimals}`) };
}
