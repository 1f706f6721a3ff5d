import { fiscalYearOf } from "../../../plan/fiscal-year";
import { asDay, isDay, monthPart, type Stretch } from "../../evidence/calendar";
import { slotAt, type MonthGrid } from "../evidence/month-grid";
import { plain, readTime } from "../evidence/time-text";
import type { Bar } from "./bar";

/**
 * The days that a text in a month says (`6/2～6/20`, `15日`) and nothing else; null where it says more, or
 * days of another time.
 */
export function daysSaid(grid: MonthGrid, { label, left, right, form }: Bar): Stretch | null {
  const first = slotAt(grid, left)?.time;
  const last = slotAt(grid, right)?.time;
  if (!label || !first || !last || (form !== "text" && form !== "merge")) return null;
  const month = monthPart(first.start);
  const text = plain(label.text).replace(OF_MONTH, (day) => `${Number(month.slice(5))}月${day}`);
  const time = readTime(text, fiscalYearOf(month));
  if (!time || !isDay(time.start) || !isDay(time.end)) return null;
  const isWithin = time.start <= asDay(last.end, true) && time.end >= asDay(first.start, false);
  return isWithin && time.start <= time.end ? time : null;
}

/** A day whose month is the column's. */
const OF_MONTH = /(?<![\d月])\d{1,2}日/g;
