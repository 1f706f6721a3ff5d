import { addMonths, monthOf, type FiscalYear } from "../../../plan/fiscal-year";
import type { Stretch } from "./calendar";
import { orderOf } from "./key-dress";

/** The months of a half or a quarter of a fiscal year. */
export function partOfYear(part: string, year: FiscalYear): Stretch {
  const first = monthOf(year, 4);
  if (/^(?:上|前)/.test(part)) return { start: first, end: addMonths(first, 5) };
  if (/^(?:下|後)/.test(part)) return { start: addMonths(first, 6), end: addMonths(first, 11) };
  const number = /[1-4一二三四]|I{1,3}V?/i.exec(part)?.[0].toUpperCase() ?? "1";
  const start = addMonths(first, (orderOf(number).place - 1) * 3);
  return { start, end: addMonths(start, 2) };
}
