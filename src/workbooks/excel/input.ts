import { showsDate, to1904 } from "../xlsx/date-formats";

/** What to write so that the cell ends up holding exactly this text: Excel takes what it gets as if typed. */
function asTyped(text: string, numberFormat: string): string {
  if (text === "") return "";
  const isAtRisk =
    numberFormat === "@" ? text.startsWith("'") : COULD_BE_MORE.test(text.normalize("NFKC"));
  return isAtRisk ? `'${text}` : text;
}

/** What to write for a constant; dates are serials of the 1900 system, which not every workbook has. */
export function constant(
  value: string | number | boolean | null,
  numberFormat: string,
  uses1904: boolean
): string | number | boolean {
  if (typeof value === "string") return asTyped(value, numberFormat);
  if (typeof value === "number" && uses1904 && showsDate(numberFormat)) return to1904(value);
  return value ?? "";
}

/**
 * Beginnings that Excel could take for a number, a date, a truth value, an error or a formula, in English
 * or Japanese. Marking more texts than need be does no harm: the apostrophe isn't part of the value.
 */
const COULD_BE_MORE =
  /^\s*(?:[\d(.,=+▲△@#'$¥€£%−-]|true\b|false\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|明治|大正|昭和|平成|令和|[mtshr]\.?\d|午前|午後)/i;
