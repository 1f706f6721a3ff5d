import type { DrawnCell } from "../../sheet/drawing";

/** What to write so that the cell ends up holding exactly this text: Excel takes what it gets as if typed. */
export function asTyped(text: string, numberFormat: string): string {
  if (text === "") return "";
  const isAtRisk =
    numberFormat === "@" ? text.startsWith("'") : COULD_BE_MORE.test(text.normalize("NFKC"));
  return isAtRisk ? `'${text}` : text;
}

/** What to write for a drawn cell: its formula, or its constant. */
export function inputOf(cell: DrawnCell | null, numberFormat: string): string | number | boolean {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return asTyped(cell.value, numberFormat);
  return cell.value ?? "";
}

/**
 * Beginnings that Excel could take for a number, a date, a truth value, an error or a formula, in English
 * or Japanese. Marking more texts than need be does no harm: the apostrophe isn't part of the value.
 */
const COULD_BE_MORE =
  /^\s*(?:[\d=+\-@#'(.,$¥€£%−▲△]|true\b|false\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|明治|大正|昭和|平成|令和|[mtshr]\.?\d|午前|午後)/i;
