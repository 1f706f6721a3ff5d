import type { CellValue } from "../../../sheet/survey";
import { daySerial, monthPart, type Point } from "../calendar";

/** Whether a number format shows a date, and whether its day too. */
export function dateFormat(format: string): "day" | "month" | null {
  if (format === "General" || format === "@") return null;
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  if (letters.includes("d")) return "day";
  const hasYear = /[yge]/.test(letters.replace(/e[+-]/g, ""));
  const hasMonth = letters.includes("m") && !/[hs]/.test(letters);
  return hasMonth || (hasYear && !/[0#?]/.test(letters)) ? "month" : null;
}

/** The day that a date cell holds, or its month where that is all it shows; null for any other cell. */
export function dateIn(value: CellValue, format: string): Point | null {
  if (typeof value !== "number") return null;
  const shows = dateFormat(format);
  const day = shows && daySerial(value);
  if (!day) return null;
  return shows === "day" ? day : monthPart(day);
}
