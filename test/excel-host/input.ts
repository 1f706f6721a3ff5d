import type { CellContent, CellModel } from "./model";

/** What a cell holds after something was written to it as a person would type it, in English (US). */
export type Typed = Pick<CellModel, "value" | "formula" | "isQuoted" | "isMixed" | "numberFormat">;

/**
 * What Excel makes of a value written through `values` or `formulas`: text that looks like a number, a date,
 * a percentage, a truth value or a formula becomes one, unless the cell is formatted as text or the
 * value begins with an apostrophe. A formula's result is not computed: it is 0 until a test says otherwise.
 */
export function typed(input: CellContent, numberFormat: string): Typed {
  const plain = { formula: null, isQuoted: false, isMixed: false, numberFormat };
  if (typeof input !== "string") return { ...plain, value: input };
  if (input.startsWith("'")) return { ...plain, value: input.slice(1), isQuoted: true };
  if (numberFormat === "@") return { ...plain, value: input };
  if (input.length > 1 && input.startsWith("=")) return { ...plain, value: 0, formula: input };
  if (input.length > 1 && /^[+-]/.test(input) && !isNumeral(input)) {
    return { ...plain, value: 0, formula: `=${input}` };
  }
  return { ...plain, ...convert(input.normalize("NFKC").trim(), input, numberFormat) };
}

function convert(
  text: string,
  input: string,
  numberFormat: string
): Pick<Typed, "value" | "numberFormat"> {
  const keep = (value: CellContent, format: string) => ({
    value,
    numberFormat: numberFormat === "General" ? format : numberFormat,
  });
  if (isNumeral(text)) return keep(numeral(text), /[,]/.test(text) ? "#,##0" : "General");
  const percent = /^(-?[\d,.]+)%$/.exec(text)?.[1];
  if (percent !== undefined && isNumeral(percent)) return keep(numeral(percent) / 100, "0%");
  const negative = /^\(([\d,.]+)\)$/.exec(text)?.[1];
  if (negative !== undefined && isNumeral(negative)) return keep(-numeral(negative), "General");
  const money = /^[$¥](-?[\d,.]+)$/.exec(text)?.[1];
  if (money !== undefined && isNumeral(money)) return keep(numeral(money), "$#,##0");
  if (/^(true|false)$/i.test(text)) return keep(text.toLowerCase() === "true", "General");
  const day = dayOf(text);
  if (day !== null) return keep(day.serial, day.format);
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (time) {
    const [, hours = "0", minutes = "0", seconds = "0"] = time;
    return keep((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, "h:mm");
  }
  return { value: input, numberFormat };
}

/** Dates in the forms that people's cells bear: `4/1`, `2019/4/1`, `2019-04`, `1-2`, `Apr`, `4月1日`. */
function dayOf(text: string): { readonly serial: number; readonly format: string } | null {
  const full = /^(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?$/.exec(text);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3] ?? 1), "m/d/yyyy");
  const short = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (short) {
    const year = short[3] === undefined ? THIS_YEAR : 2000 + (Number(short[3]) % 2000);
    return dated(year, Number(short[1]), Number(short[2]), "d-mmm");
  }
  const japanese = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (japanese && (japanese[1] !== undefined || japanese[3] !== undefined)) {
    const year = japanese[1] === undefined ? THIS_YEAR : Number(japanese[1]);
    return dated(year, Number(japanese[2]), Number(japanese[3] ?? 1), 'm"月"d"日"');
  }
  const word = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](\d{1,2}|\d{4})$/i.exec(
    text
  );
  if (!word) return null;
  const month = MONTHS.indexOf((word[1] ?? "").toLowerCase()) + 1;
  const rest = Number(word[2]);
  return rest > 31 ? dated(rest, month, 1, "mmm-yy") : dated(THIS_YEAR, month, rest, "d-mmm");
}

function dated(year: number, month: number, day: number, format: string) {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { serial: Math.round(time / 86_400_000) + 25_569, format };
}

function isNumeral(text: string): boolean {
  return (
    /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text) && /\d/.test(text)
  );
}

function numeral(text: string): number {
  return Number(text.replaceAll(",", ""));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A date typed without its year gets the current one; any will do, as long as it stays the same. */
const THIS_YEAR = 2019;
