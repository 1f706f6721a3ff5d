import { refText } from "../../sheet/address";
import type { CellEdit } from "../../sheet/survey";
import { WorkbookError } from "../workbook";
import { constant } from "./input";
import { mayFormat } from "./barriers";
import { type Task, write } from "./tasks";

/** An edit and what stands in its cell. */
export interface AskedEdit {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly lock: Excel.FormatProtection;
}

/** Tasks that ask what stands in the edits' cells; the answers go to `asked`. */
export function askTasks(
  workbook: Excel.Workbook,
  edits: readonly CellEdit[],
  asked: AskedEdit[]
): readonly Task[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string): Excel.Worksheet => {
    const known = sheets.get(name);
    if (known) return known;
    const sheet = workbook.worksheets.getItem(name);
    sheet.protection.load("protected,options");
    sheets.set(name, sheet);
    return sheet;
  };
  return edits.map((edit) =>
    write(1_300, () => {
      const sheet = sheetOf(edit.cell.sheet);
      const range = sheet.getCell(edit.cell.row, edit.cell.column);
      range.load("formulas,numberFormat");
      const lock = range.format.protection;
      lock.load("locked");
      asked.push({ edit, range, protection: sheet.protection, lock });
    })
  );
}

/** Throws `sheet-protected` where that bars an edit, and `unsupported` with the cell where it holds a formula and gets none. */
export function checkedEdits(asked: readonly AskedEdit[]): void {
  for (const { edit, range, protection, lock } of asked) {
    const isLocked = protection.protected && lock.locked;
    if (isLocked || (newFormat(edit, range) !== null && !mayFormat(protection))) {
      throw new WorkbookError("sheet-protected", edit.cell.sheet);
    }
    const formula = textOf(range.formulas);
    if (edit.formula === undefined && formula.length > 1 && formula.startsWith("=")) {
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
  const own = new Set(edits);
  return asked
    .filter(({ edit }) => own.has(edit))
    .map(({ edit, range: found }) => {
      const { cell, numberFormat = textOf(found.numberFormat), value, formula } = edit;
      const input = formula ?? constant(value, numberFormat, uses1904);
      return write(String(input).length * 3 + 800, () => {
        const range = workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
        const format = newFormat(edit, found);
        if (format !== null) range.numberFormat = [[format]];
        range.values = [[input]];
      });
    });
}

/** The number format that an edit brings; null where its cell keeps the one it has. */
function newFormat(
  { numberFormat }: CellEdit,
  { numberFormat: found }: Excel.Range
): string | null {
  return numberFormat === undefined || numberFormat === textOf(found) ? null : numberFormat;
}

/** The text of a single cell's answer; empty for numbers and truth values. */
function textOf(table: readonly (readonly unknown[])[]): string {
  const value = table[0]?.[0];
  return typeof value === "string" ? value : "";
}
