import { monthIn } from "../../../plan/activity";
import {
  addMonths,
  monthNumber,
  monthOf,
  toMonth,
  type FiscalYear,
} from "../../../plan/fiscal-year";
import type { Month } from "../../../plan/fiscal-year";
import type { Day } from "../../../plan/plan";

export { monthIn, monthsBetween } from "../../../plan/activity";

/** A month or a day. */
export type Point = Month | Day;

/** A stretch of time, both ends included. */
export interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

/** A point as the stretch that it is. */
export function just<P extends Point>(point: P): { readonly start: P; readonly end: P } {
  return { start: point, end: point };
}

/** The day of a calendar date; null where there is none (30 February). */
export function toDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(toMonth(year, month))) return null;
  return dayOf(toMonth(year, month), day);
}

export function dayOf(month: Month, day: number): Day {
  return `${month.slice(0, 4)}-${month.slice(5, 7)}-${String(day).padStart(2, "0")}`;
}

export function lastDayOf(month: Month): Day {
  return dayOf(month, daysIn(month));
}

/** Days of a month, both included; 31 stands for the month's last. */
export type DaysOfMonth = readonly [first: number, last: number];

/** What parts of a month are called, with their days. */
export const DAYS_OF_PART: ReadonlyMap<string, DaysOfMonth> = new Map([
  ["上旬", [1, 10]],
  ["初旬", [1, 10]],
  ["中旬", [11, 20]],
  ["下旬", [21, 31]],
  ["前半", [1, 15]],
  ["後半", [16, 31]],
]);

export function daysWithin(month: Month, [first, last]: DaysOfMonth): Stretch {
  return { start: dayOf(month, first), end: dayOf(month, Math.min(last, daysIn(month))) };
}

/** How many days a month has. */
export function daysIn(month: Month): number {
  return daysBetween(dayOf(month, 1), dayOf(addMonths(month, 1), 1));
}

export function isDay(point: Point): point is Day {
  return point.length > 7;
}

export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(day) + count);
}

/** Days from the first to the second, negative where the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return toDayNumber(second) - toDayNumber(first);
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((toDayNumber(day) + 4) % 7) + 7) % 7;
}

/** The day of a serial of the 1900 date system; null where the number is no date. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return null;
  return fromDayNumber(whole - SERIAL_OF_1970);
}

/** The first and last month of a fiscal year. */
export function wholeYear(year: FiscalYear): Stretch {
  return { start: monthOf(year, 4), end: monthOf(year, 3) };
}

/** The point's first day where `toEnd` is false, else its last. */
export function asDay(point: Point, toEnd: boolean): Day {
  if (isDay(point)) return point;
  return toEnd ? lastDayOf(point) : dayOf(point, 1);
}

/** From one point to another; of a day and a month the month's own first or last day makes both days. */
export function alike(start: Point, end: Point): Stretch {
  return isDay(start) === isDay(end)
    ? { start, end }
    : { start: asDay(start, false), end: asDay(end, true) };
}

/** Moves a point by whole months; days that the new month lacks become its last. */
export function moveMonths(point: Point, count: number): Point {
  const month = addMonths(monthIn(point), count);
  if (!isDay(point)) return month;
  return dayOf(month, Math.min(Number(point.slice(8)), daysIn(month)));
}

/** Days since 1970-01-01. Years are counted from March, so that what a leap year adds comes last. */
function toDayNumber(day: Day): number {
  const month = (monthNumber(monthIn(day)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - (month > 9 ? 1 : 0);
  return daysBefore(year) + daysUpTo(month) + Number(day.slice(8)) - 1;
}

function fromDayNumber(number: number): Day {
  // By years of the average length, shifted so that it is at most one too high.
  const guess = Math.floor((number - daysBefore(0) + 1.478) / 365.2425);
  const year = daysBefore(guess) > number ? guess - 1 : guess;
  const rest = number - daysBefore(year);
  const month = Math.floor((5 * rest + 2) / 153);
  return dayOf(addMonths(toMonth(year, 3), month), rest - daysUpTo(month) + 1);
}

/** Days from 1970-01-01 to the first of March. */
function daysBefore(year: number): number {
  return (
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - 719_468
  );
}

/** Days from the first of March to that of the month so many later. */
function daysUpTo(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}

const SERIAL_OF_1970 = 25569;
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2958465;
