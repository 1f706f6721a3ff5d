import type { Habits } from "./habits";
import { dayNumber, dayText } from "./dress";

/** A column of a grid and the time it stands for. */
export interface GridColumn {
  readonly start: string;
  readonly end: string;
}

/** What the columns of a grid stand for, by how its months are headed. */
export function axisOf(months: Habits["months"], year: number): readonly GridColumn[] {
  switch (months) {
    case "thirds":
      return monthsFrom(year, 4, 12).flatMap((month) => [
        { start: `${month}-01`, end: `${month}-10` },
        { start: `${month}-11`, end: `${month}-20` },
        { start: `${month}-21`, end: lastDay(month) },
      ]);
    case "weeks":
      return Array.from({ length: 52 }, (_, index) => {
        const first = dayNumber(`${year}-04-01`) + index * 7;
        return { start: dayText(first), end: dayText(first + 6) };
      });
    case "days":
      return Array.from({ length: 31 }, (_, index) => {
        const day = dayText(dayNumber(`${year}-10-01`) + index);
        return { start: day, end: day };
      });
    case "years":
      return [-1, 0, 1, 2, 3].map((count) => ({
        start: `${year + count}-04`,
        end: `${year + count + 1}-03`,
      }));
    case "january":
      return whole(monthsFrom(year, 1, 12));
    case "two-years":
      return whole(monthsFrom(year, 4, 24));
    case "all":
    case "bare":
    case "english":
    case "full-width":
    case "number-format":
    case "partial":
    case "quarters-above":
      return whole(monthsFrom(year, 4, 12));
  }
}

/** How far right of the first a column of the axis stands. */
export function placeOn({ hasAside, months }: Habits, index: number): number {
  return index + (hasAside && months === "all" && index >= 6 ? 1 : 0);
}

const whole = (months: readonly string[]): readonly GridColumn[] =>
  months.map((month) => ({ start: month, end: month }));

export function monthsFrom(year: number, first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const month = first - 1 + index;
    return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
