import type { Localized } from "./language";
import { MONTHS } from "./month-names";

/**
 * When something takes place, in words, from a period of months or days as messages carry it (`2019-04/2019-06`):
 * `2019年4月～6月`, `April to June 2019`.
 */
export const periodText = {
  ja: (period: string) => {
    const [start, end] = pointsOf(period);
    const point = ({ month, day }: Point): string => `${month}月${day === null ? "" : `${day}日`}`;
    const until = end && `～${end.year === start.year ? "" : `${end.year}年`}${point(end)}`;
    return `${start.year}年${point(start)}${until ?? ""}`;
  },
  en: (period: string) => {
    const [start, end] = pointsOf(period);
    const point = ({ month, day }: Point): string =>
      `${MONTHS[month - 1]}${day === null ? "" : ` ${day}`}`;
    const full = (time: Point): string =>
      `${point(time)}${time.day === null ? "" : ","} ${time.year}`;
    if (!end) return full(start);
    return `${end.year === start.year ? point(start) : full(start)} to ${full(end)}`;
  },
} satisfies Localized<(period: string) => string>;

interface Point {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

function pointsOf(period: string): readonly [Point, Point?] {
  const [start = "", end] = period.split("/");
  return end === undefined ? [pointOf(start)] : [pointOf(start), pointOf(end)];
}

function pointOf(time: string): Point {
  const [year = 0, month = 0, day = null] = time.split("-").map(Number);
  return { year, month, day };
}
