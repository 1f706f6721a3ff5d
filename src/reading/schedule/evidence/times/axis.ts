import {
  addMonths,
  monthOf,
  toMonth,
  type FiscalYear,
  type Month,
} from "../../../../plan/fiscal-year";
import type { Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { just, monthIn } from "../../../evidence/texts/calendar";
import { SCHEDULE } from "../../../evidence/texts/naming-words";
import { calendarYear } from "../../../evidence/texts/years";
import type { ColumnBody } from "./column-body";
import { areParted, asMonths, type LabelRun } from "./heading-labels";
import type { MonthAxis, Slot } from "../grids/month-grid";
import {
  monthsFrom,
  orderMonths,
  type MonthLabel,
  type MonthOrder,
  type Reach,
} from "./month-order";
import type { Field } from "../../../draft";
import { dateSlots } from "./sub-slots";
import { partOfYear } from "../../../evidence/texts/part-of-year";
import type { MonthsLabel } from "../../../evidence/texts/time-label";
import type { PlacedLabel } from "./placed-label";
import { yearAbove } from "./year-above";
import { yearAxis } from "./year-axis";

/** The axis that a run of headings makes; null where it makes none. `body` tells what stands under it. */
export function axisOf(
  view: SheetView,
  run: LabelRun,
  area: Area,
  fiscalYear: FiscalYear,
  body: () => ColumnBody
): MonthAxis | null {
  const months = asMonths(run);
  if (months) return monthAxis(view, months, area, fiscalYear) ?? monthsApart(view, months, body);
  const { kind } = run[0].label;
  if (kind === "date" || kind === "day") return dateAxis(view, run, fiscalYear);
  if (kind === "part") return partAxis(view, run, area, fiscalYear, body);
  const years = yearAxis(view, run, fiscalYear);
  // Two years without a word under them may be anything; more, or quarters, are a schedule yet to be filled, or drawn.
  const isDoubtful = years?.slots.length === 2 || kind === "digits";
  if (!years || body() === "other" || (body() === "blank" && isDoubtful)) return null;
  return years;
}

type PlacedMonth = PlacedLabel & { readonly label: MonthsLabel };
type LabelPlace = Pick<PlacedLabel, "row" | "left">;
type OrderedMonth = MonthLabel & MonthsLabel & LabelPlace;

function monthAxis(
  view: SheetView,
  placed: readonly PlacedMonth[],
  area: Area,
  fiscalYear: FiscalYear
): MonthAxis | null {
  const labels = placed.map(({ label, ...place }) => ({ ...label, ...place }));
  const { row = 0, left = 0 } = placed[0] ?? {};
  const order = orderMonths(labels, reachOf(view, row, left));
  if (!order || !(isGrid(labels, order) || (labels.length > 1 && areParted(view, placed))))
    return null;
  const first = firstMonth(view, order, area, fiscalYear);
  const headingOf = (label: LabelPlace): Field => view.field(label.row, label.left);
  const slots = order.columns.flatMap(({ months, label, ...columns }) => {
    const slot = {
      ...columns,
      time: months && {
        start: addMonths(first.month, months.from),
        end: addMonths(first.month, months.to),
      },
      heading: label && headingOf(label),
    };
    return monthByMonth(view, slot, placed, months ? months.to - months.from + 1 : 1);
  });
  return {
    slots,
    faults: order.faults.map(headingOf),
    isCompleted: order.isStretched || slots.some(({ heading }) => heading === null),
    yearIsCalendar: first.isCalendar,
  };
}

/**
 * Months at even distances that leave no column to those between (6月, 9月, 12月, 3月), over words: each may be
 * that month or end a quarter, and so none is told. What stands over them (議会, 進捗) may say that they are
 * something else.
 */
function monthsApart(
  view: SheetView,
  placed: readonly PlacedMonth[],
  body: () => ColumnBody
): MonthAxis | null {
  const [first, second] = placed;
  const steps = placed.slice(1).map(({ label }, at) => {
    return monthsFrom(placed[at]?.label.first ?? 0, label.first);
  });
  const isYear = steps.reduce((sum, step) => sum + step, 0) < 12;
  const areEven = steps.every((step) => step === steps[0]);
  const over = first && first.row > 0 ? view.field(first.row - 1, first.left).text : "";
  const isSchedule = over === "" || saysSchedule(over);
  if (!second || placed.length < 3 || !areEven || !isYear || !isSchedule || body() !== "told")
    return null;
  return {
    slots: placed.map(({ row, left, right }) => {
      return { left, right, time: null, heading: view.field(row, left) };
    }),
    faults: [view.field(second.row, second.left)],
  };
}

/** Two months beside each other may be anything; three in order, or labels over a half-year and more, are a grid. */
function isGrid({ length }: readonly unknown[], order: MonthOrder<unknown>): boolean {
  if (length - order.faults.length >= 3) return true;
  const covered = order.columns.reduce(
    (all, { months }) => all + (months ? months.to - months.from + 1 : 0),
    0
  );
  return covered >= 6 && order.faults.length === 0;
}

function reachOf(view: SheetView, row: number, left: number): Reach {
  const above = row > 0 ? view.merge(row - 1, left) : null;
  // A sheet's own title reaches over what stands left of the months as well.
  const isTitle =
    above !== null &&
    above.right > above.left &&
    above.left > view.used.left &&
    saysSchedule(view.folded(above.top, above.left));
  return {
    title: isTitle ? above : null,
    lastUsed: view.used.right,
    isBlank: (column) =>
      column >= 0 && view.isBlank(row, column) && view.merge(row, column) === null,
  };
}

/** Whether a text is what sheets write over a month grid, or left of it. */
export function saysSchedule(text: string): boolean {
  return SCHEDULE.test(text) || /予定|計画|時期|進行/.test(text);
}

/** The month of the axis's first column, in the year the sheet says: in the label, above it, or in the plan. */
function firstMonth(
  view: SheetView,
  order: MonthOrder<OrderedMonth>,
  area: Area,
  fiscalYear: FiscalYear
): { readonly month: Month; readonly isCalendar: boolean } {
  const firsts = new Map<number, Month>();
  for (const { months, label } of order.columns) {
    if (!label || !months || order.faults.includes(label)) continue;
    const year =
      label.year !== null
        ? { year: label.year, isFiscal: false }
        : yearAbove(view, label, area, fiscalYear);
    // R7見込 over a later month alone is a form's.
    const isPart = year?.isFiscal && firsts.size === 0 && months.from > 0 && fiscalYear > 0;
    if (!year || firsts.has(year.year) || isPart) continue;
    const month = (year.isFiscal ? monthOf : toMonth)(year.year, label.first);
    firsts.set(year.year, addMonths(month, -months.from));
  }
  // 前年度 and 本年度 over a form's amounts end above months that are none of theirs.
  const [month, ...others] = new Set(firsts.values());
  // A row that runs from January through April is a calendar year's: its columns follow one another in time.
  const length = (order.columns.at(-1)?.months?.to ?? 0) + 1;
  const isCalendar = order.first < 4 && order.first + length > 4;
  if (month && others.length === 0) {
    // So it is where 令和8年度 alone stands over all of them, of which it would else have but the last.
    const [year = 0] = firsts.keys();
    const last = order.columns.at(-1)?.label;
    const isOfYear =
      isCalendar &&
      month === monthOf(year, order.first) &&
      last &&
      yearAbove(view, last, area, fiscalYear)?.year === year;
    return isOfYear
      ? { month: toMonth(year, order.first), isCalendar }
      : { month, isCalendar: false };
  }
  return {
    month: (isCalendar ? toMonth : monthOf)(fiscalYear, order.first),
    isCalendar,
  };
}

/** A row of dates. */
function dateAxis(view: SheetView, run: LabelRun, fiscalYear: FiscalYear): MonthAxis | null {
  const slots = run.length < 3 ? null : dateSlots(view, run, monthOf(fiscalYear, 4));
  return slots && { slots, faults: [] };
}

/** Quarters or halves alone: a month a column where their columns divide into months, else whole. */
function partAxis(
  view: SheetView,
  run: LabelRun,
  area: Area,
  fiscalYear: FiscalYear,
  body: () => ColumnBody
): MonthAxis | null {
  const partsIn = (years: readonly FiscalYear[]) =>
    run.flatMap((placed, at) => {
      const { label } = placed;
      if (label.kind !== "part") return [];
      return [
        { placed, months: label.months, time: partOfYear(label.part, years[at] ?? fiscalYear) },
      ];
    });
  const areInOrder = (parts: ReturnType<typeof partsIn>): boolean =>
    parts.every(({ time }, index) => {
      const before = parts[index - 1];
      return !before || before.time.end < time.start;
    });
  const years = run.map((placed) => {
    const named = placed.label.kind === "part" ? placed.label.year : null;
    const own = named === null ? null : calendarYear(String(named), fiscalYear || null);
    return own ?? yearAbove(view, placed, area, fiscalYear)?.year ?? fiscalYear;
  });
  // R6実績 and R8目標 over the quarters of one year are a form's above them.
  const undated = partsIn([]);
  const isOneYear = new Set(years).size > 1 && areInOrder(undated);
  const parts = isOneYear ? undated : partsIn(years);
  const isWide = parts.every(
    ({ placed, months }) => (placed.right - placed.left + 1) % months === 0
  );
  const hasTitle = reachOf(view, run[0].row, run[0].left).title;
  if (!areInOrder(parts) || run.length < 2) return null;
  // Ⅰ期, Ⅱ期 and Ⅲ期 share a year in one way or another, but are no quarters.
  const areTerms = run.every(({ label }) => label.kind === "part" && /[^半]期$/.test(label.part));
  if (areTerms && run.length === 3) return null;
  if (run.length < 4 && !isWide && !hasTitle && body() !== "told") return null;
  const slots = parts.flatMap(({ placed, months, time }): readonly Slot[] => {
    const heading = view.field(placed.row, placed.left);
    return monthByMonth(
      view,
      { left: placed.left, right: placed.right, time, heading },
      run,
      months
    );
  });
  return {
    slots,
    faults: [],
    isCompleted: slots.some(({ heading }) => heading === null),
  };
}

/** A stretch month by month where its columns divide into its months, unless each of them has a heading of its own. */
function monthByMonth(
  view: SheetView,
  slot: Slot,
  labels: readonly PlacedLabel[],
  months: number
): readonly Slot[] {
  const { left, right, time, heading } = slot;
  const width = (right - left + 1) / months;
  if (!time || !Number.isInteger(width) || arePartedAlike(view, labels)) return [slot];
  return numbersFrom(0, months - 1).map((index) => ({
    left: left + index * width,
    right: left + (index + 1) * width - 1,
    time: just(addMonths(monthIn(time.start), index)),
    heading: index ? null : heading,
  }));
}

/** Whether the same two texts stand under each label: 計画 and 実績. */
function arePartedAlike(view: SheetView, labels: readonly PlacedLabel[]): boolean {
  const parts = labels.map(({ row, left }) => {
    const below = view.extent(row, left).bottom + 1;
    return view.text(below, left) + "|" + view.text(below, left + 1);
  });
  return new Set(parts).size === 1 && /^(.+)\|(?!\1$)./.test(parts[0] ?? "");
}
