import type { CellValue } from "../../../sheet/survey";
import { dayOfSerial, monthIn, type Point } from "./calendar";

/** Whether a number format shows a date, and whether its day too. */
export function dateFormat(format: string): "day" | "month" | null {
  if (format === "General" || !LETTER.test(format)) return null;
  const letters = format.replace(ASIDE, "").toLowerCase();
  if (letters.includes("d")) return "day";
  const hasYear = /[yge]/.test(letters.replace(/e[+-]/g, ""));
  const hasMonth = letters.includes("m") && !/[hs]/.test(letters);
  return hasMonth || (hasYear && !/[0#?]/.test(letters)) ? "month" : null;
}

/** What every format of dates has in it: most have none, and this tells them soonest. */
const LETTER = /[dmyg]|e(?![+-])/i;

/** What shows as it stands, colours and languages; `[h]` counts hours, and G/標準 is General as Japanese Excel shows it. */
const ASIDE = /"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General|G\/標準/gi;

/** The day that a date cell holds, or its month where that is all it shows; null for any other cell. */
export function dateIn(value: CellValue, format: string): Point | null {
  if (typeof value !== "number") return null;
  const shows = dateFormat(format);
  const day = shows && dayOfSerial(value);
  if (!day) return null;
  return shows === "day" ? day : monthIn(day);
}
