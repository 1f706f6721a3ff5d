import { columnName, inQuotes, type CellRef } from "../../sheet/address";
import { isCellError } from "../../sheet/survey";
import type { Source } from "../provenance";

/** What a cell of the list shows: a formula at the plan sheet's cell with its result, or the value itself. */
export interface Linked {
  readonly value: string | number | null;
  readonly formula?: string;
}

/** Cells as formulas name them, absolute so that sorting the list can't shift them: `'業務計画'!$D$33`. */
export function absoluteNames(): (cell: CellRef) => string {
  const sheets = new Map<string, string>();
  return ({ sheet, row, column }) => {
    let prefix = sheets.get(sheet);
    if (prefix === undefined) {
      prefix = `${inQuotes(sheet)}!$`;
      sheets.set(sheet, prefix);
    }
    return `${prefix}${columnName(column)}$${row + 1}`;
  };
}

/**
 * A text or a number at its cell, as long as the cell holds nothing else: blanks around a text, or a whole number as
 * text; else the value itself.
 */
export function linkValue(
  source: Source | undefined,
  name: string,
  value: string | number | null
): Linked {
  const raw = source === undefined ? undefined : rawValue(source);
  if (raw === undefined) return { value };
  if (value === null) return raw === null || raw === "" ? linked(plain(name), "") : { value };
  if (raw === null) return { value };
  if (typeof value === "number") {
    if (raw === value) return linked(plain(name), value);
    return typeof raw === "string" && /^\d{1,9}$/.test(raw) && Number(raw) === value
      ? linked(`=IF(${name}="","",IFERROR(VALUE(${name}),${name}))`, value)
      : { value };
  }
  if (String(raw) === value) return linked(plain(name), raw);
  if (typeof raw !== "string") return { value };
  if (trimmed(raw) === value) return linked(`=TRIM(${name})`, value);
  if (raw.replaceAll(/[\n　 ]/g, "") === value) return linked(unspaced(name), value);
  return { value };
}

/** What a cell holds, as it stands. */
export function linkRaw(source: Source, name: string): Linked {
  const raw = rawValue(source);
  return raw === undefined ? { value: null } : linked(plain(name), raw ?? "");
}

/** A source's number or text, null where it is blank; undefined for what a formula can't show as a value. */
export function rawValue({ value }: Source): string | number | null | undefined {
  return isCellError(value) || typeof value === "boolean" ? undefined : value;
}

function linked(formula: string, value: string | number): Linked {
  return { value, formula };
}

/** A link to a blank cell would show 0. */
function plain(name: string): string {
  return `=IF(${name}="","",${name})`;
}

function unspaced(name: string): string {
  return `=SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},CHAR(10),"")," ",""),"　","")`;
}

/** What TRIM makes of a text in every language's Excel; null where Japanese Excel might do otherwise. */
function trimmed(text: string): string | null {
  const inner = text.replaceAll(/^ +| +$/g, "");
  return /[　 ]{2}|^　|　$/.test(inner) ? null : inner;
}
