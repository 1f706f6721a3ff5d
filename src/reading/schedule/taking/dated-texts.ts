import { fiscalYearOf } from "../../../plan/fiscal-year";
import { asDay, isDay, monthPart, type Stretch } from "../../evidence/calendar";
import type { Field } from "../../draft";
import { withText } from "../../evidence/fields";
import { slotAt, type MonthGrid } from "../evidence/month-grid";
import { plain, readTime } from "../evidence/time-text";
import type { Bar } from "./bar";
import { readWords, type WordedActivity } from "./words";

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

/**
 * The months that a text under a quarter or a half says, and what is done in each: `一斉監視（7～8月）`; null where it
 * says none, or others.
 */
export function monthsSaid(
  grid: MonthGrid,
  { label, left, right, form }: Bar
): readonly WordedActivity[] | null {
  const first = slotAt(grid, left)?.time;
  const last = slotAt(grid, right)?.time;
  if (!label || !first || !last || (form !== "text" && form !== "merge")) return null;
  if (monthPart(first.start) === monthPart(first.end)) return null;
  const words = readWords(label.text, fiscalYearOf(monthPart(first.start)));
  const isWithin = words?.every(
    (each) => each.label !== "" && each.start >= first.start && each.start <= asDay(last.end, true)
  );
  return isWithin ? words : null;
}

/** Days from first to last before words that tell no others. */
const LED =
  /^(?<days>[^\s~〜～]+\s*[~〜～]\s*[\d０-９/／月]+日?)[\s：:]+(?<words>(?!.*[\d０-９][日/／])\S.*)$/s;

/** A day whose month is the column's. */
const OF_MONTH = /(?<![\d月/])(\d{1,2})(?:日|(?=~\d{1,2}日))/g;
