import type { CellValue } from "../../sheet/survey";

/** Excel gives errors as texts; a text that reads like one can't be told from it. */
const ERROR =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!|BUSY!)$/;

/** A cell's value as Excel answers it; an empty text counts as an empty cell. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "string") {
    if (value === "") return null;
    return ERROR.test(value) ? { error: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
