import {
  addMonths,
  monthOf,
  toMonth,
  type FiscalYear,
  type Month,
} from "../../../../plan/fiscal-year";
import type { Day } from "../../../../plan/plan";
import type { Area } from "../../../../sheet/address";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import {
  addDays,
  asDay,
  dayOf,
  daysBetween,
  daysIn,
  daysWithin,
  just,
  lastDayOf,
  monthIn,
  toDay,
  type Stretch,
} from "../../../evidence/texts/calendar";
import { labelRuns, type LabelRun } from "./heading-labels";
import type { MonthAxis, Slot } from "../grids/month-grid";
import type { PlacedLabel } from "./placed-label";

/** Splits a month's columns by the labels under it: thirds (上旬 中旬 下旬), halves, days, weeks. */
export function splitMonth(
  view: SheetView,
  slot: Slot,
  labels: readonly PlacedLabel[]
): readonly Slot[] {
  const time = slot.time;
  const inside = labels.filter(({ left, right }) => left >= slot.left && right <= slot.right);
  const [first] = inside;
  if (!time || !first || time.start !== time.end) return [slot];
  const month = monthIn(time.start);
  const at = labels.indexOf(first);
  const after = labels[at + inside.length];
  const areWeeks = countWeeks(inside, labels[at - 1]);
  const parts = inside.map((label, index): Slot => {
    const right = (inside[index + 1]?.left ?? slot.right + 1) - 1;
    return {
      left: label.left,
      right: Math.max(label.right, right),
      time: areWeeks ? time : within(month, inside, index, after),
      heading: view.field(label.row, label.left),
    };
  });
  const lead = first.left > slot.left ? [{ ...slot, right: first.left - 1 }] : [];
  return [...lead, ...parts];
}

/** Months over a row that counts the days of each or names those that its weeks begin with, the first from any of them on; null for any other run. */
export function daysOfMonth(
  view: SheetView,
  run: LabelRun,
  area: Area,
  fiscalYear: FiscalYear
): MonthAxis | null {
  const slots = run.map((placed, index) => {
    const days = labelRuns(view, placed.bottom + 1, { ...area, ...placed }).flat();
    return monthOfDays(view, placed, days, fiscalYear, {
      isFirst: index === 0,
      isLast: index === run.length - 1,
    });
  });
  const found = slots.filter((slot) => slot !== null);
  const areNext = found.every(({ time }, index) => {
    const before = found[index - 1]?.time.start;
    return before === undefined || time.start === addMonths(before, 1);
  });
  return found.length === run.length && areNext ? { slots: found, faults: [] } : null;
}

/** A month over labels that count its days or weeks: all of them, but before the first and after the last month's. */
function monthOfDays(
  view: SheetView,
  { label, row, left, right }: PlacedLabel,
  days: readonly PlacedLabel[],
  fiscalYear: FiscalYear,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }
): (Slot & { readonly time: { readonly start: Month; readonly end: Month } }) | null {
  if (label.kind !== "months" || label.count > 1) return null;
  const month =
    label.year === null ? monthOf(fiscalYear, label.first) : toMonth(label.year, label.first);
  const numbers = days.map(numberOf);
  const [first = 0, second = 0] = numbers;
  const step = second - first === WEEK ? WEEK : 1;
  const isCounted = numbers.every((number, at) => number === first + at * step && first > 0);
  const begins = first <= step || isFirst;
  const ends = isLast || (numbers.at(-1) ?? 0) + step > daysIn(month);
  if (!isCounted || !begins || !ends || (isFirst && isLast && days.length < WEEK)) return null;
  const time = just(month);
  return { left, right, time, heading: view.field(row, left) };
}

/** So many days at least stand under a month for it to be a chart. */
const WEEK = 7;

/** A part of a month: days where the label tells them; a week's number tells no more than the month. A week may reach over. */
function within(
  month: Month,
  labels: readonly PlacedLabel[],
  index: number,
  after: PlacedLabel | undefined
): Stretch {
  const whole = just(month);
  const placed = labels[index];
  if (!placed) return whole;
  const { label } = placed;
  const days = partOf(labels);
  if (days > 0) {
    const isLast = index === labels.length - 1;
    return daysWithin(month, [days * index + 1, isLast ? 31 : days * (index + 1)]);
  }
  if (label.kind === "days") return daysWithin(month, label.days);
  const day = dayNumber(month, label);
  if (day === null) return whole;
  const start = dayOf(month, day);
  const following = labels[index + 1];
  const next = following ? dayNumber(month, following.label) : null;
  if (next !== null && next > day) return { start, end: dayOf(month, next - 1) };
  const before = labels[index - 1];
  const previous = before ? dayNumber(month, before.label) : null;
  const step = previous === null ? 1 : day - previous;
  if (isWholeWeek(month, day, after, step)) return { start, end: addDays(start, WEEK - 1) };
  return { start, end: step > 1 ? lastDayOf(month) : start };
}

/** Whether the last week of a month goes on into the next: to the day before the label there, or like those before it. */
function isWholeWeek(
  month: Month,
  day: number,
  after: PlacedLabel | undefined,
  step: number
): boolean {
  const next = after ? dayNumber(addMonths(month, 1), after.label) : null;
  // Weeks that begin with the month end with it, unless more of them would follow.
  if (next === null) return step === WEEK && (day % WEEK !== 1 || day <= 3 * WEEK);
  return daysIn(month) - day + next === WEEK;
}

/** Numbers that count weeks, of a month or on from the one before, as no days do. */
function countWeeks(labels: readonly PlacedLabel[], before: PlacedLabel | undefined): boolean {
  const first = numberOf(labels[0]);
  return (
    labels.length <= MOST_WEEKS &&
    ((first === 1 && numberOf(before) <= MOST_WEEKS) || first === numberOf(before) + 1) &&
    labels.every((label, index) => numberOf(label) === first + index)
  );
}

/**
 * How many days each part of a month has where the labels tell the last day of each, as charts of works do: `10 20 30`,
 * `10 20 末`, `5 10 15 20 25 30`, or name two or three parts in order: `上 下`, `月初 月中 月末`; 0 for any others.
 */
function partOf(labels: readonly PlacedLabel[]): number {
  const [label] = labels.map((placed) => placed.label);
  if (label?.kind === "days" && label.days[0] === 1)
    return labels.length === 2 || labels.length === 3 ? 30 / labels.length : 0;
  const [first = 0, second] = [labels[0], labels[1]].map(numberOf);
  const areParts = first > 1 && second && first * labels.length === 30 && second >= first * 2;
  return areParts ? first : 0;
}

function numberOf(placed: PlacedLabel | undefined): number {
  const label = placed?.label;
  return label?.kind === "number" ? label.number : label?.kind === "days" ? label.days[1] : 0;
}

const MOST_WEEKS = 6;

function dayNumber(month: Month, label: PlacedLabel["label"]): number | null {
  if (label.kind === "number" && label.number <= daysIn(month)) return label.number;
  if (label.kind === "date" && label.day.startsWith(month)) return Number(label.day.slice(8));
  if (label.kind === "day" && label.month === Number(month.slice(5))) return label.day;
  return null;
}

/**
 * Slots of a row of dates, be they days, weeks or firsts of months at even steps: each reaches to the day before the next;
 * dates a month apart are months.
 */
export function dateSlots(
  view: SheetView,
  labels: readonly PlacedLabel[],
  firstMonth: Month
): readonly Slot[] | null {
  const days = datesOf(labels, firstMonth);
  const steps = days.flatMap((day, index) => {
    const next = days[index + 1];
    return next === undefined ? [] : [daysBetween(day, next)];
  });
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  const isUneven = most - least > (least >= 8 ? 3 : 0);
  if (days.length !== labels.length || least < 1 || isUneven) return null;
  const lastStep = steps.at(-1) ?? 1;
  const isMonthly = least >= 28 && most <= 31;
  // `4/10 4/20 4/30 5/10 5/20 5/31`: the last days of thirds, or halves, of months.
  const part = least > 12 ? 15 : 10;
  const areEnds =
    least >= 8 &&
    most <= 16 &&
    days.every((day) => Number(day.slice(8)) % part === 0 || addDays(day, 1).endsWith("-01"));
  return labels.map(({ label, row, left, right }, index): Slot => {
    const said = label.kind === "day" && label.days;
    const day = days[index] ?? asDay(firstMonth, false);
    const [before, next] = [days[index - 1], days[index + 1]];
    const start = !areEnds ? day : addDays(before ?? day, before ? 1 : 1 - part);
    const end = areEnds ? day : addDays(next ?? addDays(day, lastStep), -1);
    const month = monthIn(start);
    return {
      left,
      right: Math.max(right, (labels[index + 1]?.left ?? right + 1) - 1),
      time: said ? daysWithin(month, said) : isMonthly ? just(month) : { start, end },
      heading: view.field(row, left),
    };
  });
}

/** The days that labels name; those without a year follow on from the first month. */
function datesOf(labels: readonly PlacedLabel[], firstMonth: Month): readonly Day[] {
  const days: Day[] = [];
  for (const { label } of labels) {
    if (label.kind === "date") days.push(label.day);
    else if (label.kind === "day") {
      const last = days.at(-1) ?? asDay(firstMonth, false);
      const year = Number(last.slice(0, 4));
      const found = [year, year + 1]
        .map((candidate) => toDay(candidate, label.month, label.day))
        .find((day) => day !== null && day >= last);
      if (found) days.push(found);
    }
  }
  return days;
}
