import { refText } from "../../sheet/address";
import type { CellEdit } from "../../sheet/survey";
import { WorkbookError } from "../workbook";
import { constant } from "./input";
import { type Task, write } from "./tasks";

/** An edit and what stands in its cell. */
export interface AskedEdit {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

export function queueEdits(
  workbook: Excel.Workbook,
  edits: readonly CellEdit[]
): readonly AskedEdit[] {
  return edits.map((edit) => {
    const sheet = workbook.worksheets.getItem(edit.cell.sheet);
    const { protection } = sheet;
    protection.load("protected");
    const range = sheet.getCell(edit.cell.row, edit.cell.column);
    range.load("formulas,numberFormat");
    return { edit, range, protection };
  });
}

/** Throws `sheet-protected`, and `unsupported` with the cell where it holds a formula. */
export function checkedEdits(asked: readonly AskedEdit[]): void {
  for (const { edit, range, protection } of asked) {
    if (protection.protected) throw new WorkbookError("sheet-protected", edit.cell.sheet);
    const formula = textOf(range.formulas);
    if (formula.length > 1 && formula.startsWith("=")) {
      throw new WorkbookError("unsupported", refText(edit.cell));
    }
  }
}

export function editTasks(
  workbook: Excel.Workbook,
  asked: readonly AskedEdit[],
  edits: readonly CellEdit[],
  uses1904: boolean
): readonly Task[] {
  return asked
    .filter(({ edit }) => edits.includes(edit))
    .map(({ edit, range: found }) => {
      const { cell, numberFormat = textOf(found.numberFormat), value } = edit;
      const input = constant(value, numberFormat, uses1904);
      return write(String(input).length * 3 + 800, () => {
        const range = workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
        if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
        range.values = [[input]];
      });
    });
}

/** The text of a single cell's answer; empty for numbers and truth values. */
function textOf(table: readonly (readonly unknown[])[]): string {
  const value = table[0]?.[0];
  return typeof value === "string" ? value : "";
}
