/**
 * The fiscal year of Japanese local government, named by the calendar year it begins in:
 * 2019 runs from April 2019 to March 2020, and is 平成31年度 as well as 令和元年度.
 */
export type FiscalYear = number;

/** A calendar month, `'2019-04'`. Months compare as strings. */
export type Month = `${string}-${string}`;

/** The months of a fiscal year in order, April first. */
export function monthsOf(year: FiscalYear): readonly Month[] {
  return FISCAL_MONTHS.map((month) => monthOf(year, month));
}

/** The month with this calendar number (1 to 12) within the fiscal year. */
export function monthOf(year: FiscalYear, month: number): Month {
  return toMonth(month >= 4 ? year : year + 1, month);
}

/** A calendar year and month as a {@link Month}. */
export function toMonth(calendarYear: number, month: number): Month {
  return `${String(calendarYear).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** The fiscal year a month belongs to. */
export function fiscalYearOf(month: Month): FiscalYear {
  const year = Number(month.slice(0, 4));
  return Number(month.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The calendar number (1 to 12) of a month. */
export function monthNumber(month: Month): number {
  return Number(month.slice(5, 7));
}

/** The month that lies `count` months after (or, negative, before) this one. */
export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + monthNumber(month) - 1 + count;
  return toMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

const FISCAL_MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] as const;
