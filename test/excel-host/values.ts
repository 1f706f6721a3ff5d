import type { Area } from "../../src/sheet/address";
import { columnCount, rowCount } from "./cells";
import type { CellContent, CellModel } from "./model";
import { HostError, invalidArgument, isList, type Wire } from "./wire";

/** Excel answers and takes 5,000,000 cells at once. */
export function requireReadable(area: Area): void {
  if (rowCount(area) * columnCount(area) > 5_000_000) {
    throw new HostError("RequestPayloadSizeLimitExceeded", "More than 5,000,000 cells at once.");
  }
}

/** The values of a table of exactly the area's size; null where there is one value for all. */
export function tableOf(value: Wire, area: Area): readonly (readonly Wire[])[] | null {
  if (!isList(value)) return null;
  const rows = value.map((row) => {
    if (!isList(row) || row.length !== columnCount(area)) throw wrongSize();
    return row;
  });
  if (rows.length !== rowCount(area)) throw wrongSize();
  return rows;
}

export function wrongSize(): HostError {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range"
  );
}

/** What a cell is given, as what cells hold. */
export function content(value: Wire): CellContent {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument(`a cell can't hold ${JSON.stringify(value)}`);
}

/** What Excel says a cell's value is. */
export function valueType(cell: CellModel): string {
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  if (cell.value === "") return cell.formula === null ? "Empty" : "String";
  return /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/.test(cell.value) && !cell.isQuoted
    ? "Error"
    : "String";
}
