import { fiscalYearOf } from "../../../plan/fiscal-year";
import { asDay, isDay, monthPart, type Stretch } from "../../evidence/calendar";
import type { Field } from "../../draft";
import { withText } from "../../evidence/fields";
import { slotAt, type MonthGrid } from "../evidence/month-grid";
import { plain, readTime } from "../evidence/time-text";
import type { Bar } from "./bar";

/** The days that a bar's text says, and the words after them. */
interface DaysSaid extends Stretch {
  readonly label: Field | null;
}

/**
 * The days that a text in a month says, alone (`6/2～6/20`, `15日`) or from first to last before what is done in them
 * (`6/2～6/20 受付`); null where it says something else, or days of another time.
 */
export function daysSaid(grid: MonthGrid, { label, left, right, form }: Bar): DaysSaid | null {
  if (!label || (form !== "text" && form !== "merge")) return null;
  const first = slotAt(grid, left)?.time;
  const last = slotAt(grid, right)?.time;
  if (!first || !last) return null;
  const month = monthPart(first.start);
  const { days = label.text, words = "" } = LED.exec(label.text)?.groups ?? {};
  const text = plain(days).replace(OF_MONTH, `${Number(month.slice(5))}月$1日`);
  const time = readTime(text, fiscalYearOf(month));
  if (!time || !isDay(time.start) || !isDay(time.end)) return null;
  const isWithin = time.start <= asDay(last.end, true) && time.end >= asDay(first.start, false);
  return isWithin && time.start <= time.end
    ? { ...time, label: words === "" ? null : withText(label, words) }
    : null;
}

/** Days from first to last before words that tell no others. */
const LED =
  /^(?<days>[^\s~〜～]+\s*[~〜～]\s*[\d０-９/／月]+日?)[\s：:]+(?<words>(?!.*[\d０-９][日/／])\S.*)$/s;

/** A day whose month is the column's. */
const OF_MONTH = /(?<![\d月/])(\d{1,2})(?:日|(?=~\d{1,2}日))/g;
