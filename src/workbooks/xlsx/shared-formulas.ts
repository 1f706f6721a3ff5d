import { columnName, columnNumber } from "../../sheet/address";
import { type CellFormula, LAST_COLUMN, LAST_ROW } from "./sheet-content";

/**
 * The formulas of a sheet's cells as Excel shows them, beginning with `=`: those that share another's are
 * spelled out, and the prefixes that files put before younger functions are gone.
 */
export function shownFormulas(formulas: readonly CellFormula[]): readonly ShownFormula[] {
  const masters = new Map<string, CellFormula>();
  for (const formula of formulas) {
    const { shared, text } = formula;
    if (shared !== null && text !== "" && !masters.has(shared)) masters.set(shared, formula);
  }
  return formulas.map((formula) => {
    const { row, column } = formula;
    const master = formula.text === "" ? masters.get(formula.shared ?? "") : undefined;
    const text = master
      ? shifted(master.text, row - master.row, column - master.column)
      : formula.text;
    return { row, column, text: `=${text.replace(/_xl(?:fn|ws|udf)\./g, "")}` };
  });
}

interface ShownFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The formula as it reads when filled down and to the right by so many cells. */
function shifted(formula: string, down: number, right: number): string {
  return formula.replace(TOKENS, (token) => {
    if (CELL.test(token)) return shiftCell(token, down, right);
    if (COLUMNS.test(token)) return shiftEnds(token, (end) => shiftColumn(end, right));
    if (ROWS.test(token)) return shiftEnds(token, (end) => shiftRow(end, down));
    return token;
  });
}

/**
 * What a formula consists of, as far as telling references from other things needs it: texts, quoted sheet
 * names, brackets of tables and files, ranges of whole columns and rows, numbers, and words with what makes
 * them functions or sheet names.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}(._!$])|\$?\d+:\$?\d+|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|[\p{L}_\\$#][\p{L}\p{N}._$\\?]*[(!]?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/;
const ROWS = /^\$?\d+:\$?\d+$/;

const GONE = "#REF!";

function shiftCell(token: string, down: number, right: number): string {
  const [, columnFixed = "", column = "", rowFixed = "", row = ""] = CELL.exec(token) ?? [];
  const shiftedColumn = shiftColumn(columnFixed + column, right);
  const shiftedRow = shiftRow(rowFixed + row, down);
  return shiftedColumn === GONE || shiftedRow === GONE ? GONE : shiftedColumn + shiftedRow;
}

function shiftEnds(token: string, shift: (end: string) => string): string {
  const ends = token.split(":").map(shift);
  return ends.includes(GONE) ? GONE : ends.join(":");
}

function shiftColumn(column: string, by: number): string {
  if (column.startsWith("$")) return column;
  const number = columnNumber(column);
  // Four letters' worth of columns don't exist: such a word is a name.
  if (number > LAST_COLUMN) return column;
  return number + by < 0 || number + by > LAST_COLUMN ? GONE : columnName(number + by);
}

function shiftRow(row: string, by: number): string {
  if (row.startsWith("$")) return row;
  const number = Number(row) - 1 + by;
  return number < 0 || number > LAST_ROW ? GONE : String(number + 1);
}
