import { axisOf, monthsFrom, placeOn } from "./axis";
import { fullWidth, serialOf, yearText } from "./dress";
import type { Habits } from "./habits";
import type { Paper } from "./paper";

/** Writes the headings over a grid's columns, in the rows from `top` to `bottom`. */
export function layMonths(
  paper: Paper,
  habits: Habits,
  year: number,
  top: number,
  bottom: number,
  left: number
): void {
  const put = (index: number, text: string | number, format?: string): void => {
    paper.put(top, left + index, text, format);
    paper.merge(top, left + index, bottom, left + index);
  };
  const numbers = monthsFrom(year, 4, 12).map((month) => Number(month.slice(5)));
  switch (habits.months) {
    case "partial":
      for (const [from, to, label] of [
        [0, 5, "4月～"],
        [6, 10, "10月～"],
        [11, 11, "3月"],
      ] as const) {
        paper.put(top, left + from, label);
        paper.merge(top, left + from, bottom, left + to);
      }
      return;
    case "thirds":
      numbers.forEach((month, index) => {
        group(paper, top, bottom - 1, left + index * 3, 3, `${month}月`);
        ["上旬", "中旬", "下旬"].forEach((third, at) => {
          paper.put(bottom, left + index * 3 + at, third);
        });
      });
      return;
    case "two-years":
      [0, 1].forEach((index) => {
        group(paper, top, bottom - 1, left + index * 12, 12, yearText(year + index, "era-first"));
        numbers.forEach((month, at) => {
          paper.put(bottom, left + index * 12 + at, `${month}月`);
        });
      });
      return;
    case "quarters-above":
      if (bottom === top) break;
      for (const quarter of [0, 1, 2, 3]) {
        group(paper, top, bottom - 1, left + quarter * 3, 3, `第${quarter + 1}四半期`);
      }
      numbers.forEach((month, index) => {
        paper.put(bottom, left + index, `${month}月`);
      });
      return;
    case "weeks":
      axisOf("weeks", year).forEach(({ start }, index) => {
        put(index, serialOf(start), "m/d");
      });
      return;
    case "days":
      group(paper, top, bottom - 1, left, 31, "10月");
      axisOf("days", year).forEach(({ start }, index) => {
        paper.put(bottom, left + index, serialOf(start), "d");
      });
      return;
    case "years":
      axisOf("years", year).forEach(({ start }, index) => {
        put(index, yearText(Number(start.slice(0, 4)), YEARS[year % YEARS.length] ?? "western"));
      });
      return;
    case "january":
      for (let month = 1; month <= 12; month += 1) put(month - 1, `${month}月`);
      return;
    case "number-format":
      numbers.forEach((month, index) => {
        put(index, month, '0"月"');
      });
      return;
    case "bare":
      numbers.forEach((month, index) => {
        put(index, month);
      });
      return;
    case "english":
      numbers.forEach((month, index) => {
        put(index, ENGLISH[month - 1] ?? "");
      });
      return;
    case "full-width":
      numbers.forEach((month, index) => {
        put(index, `${fullWidth(String(month))}月`);
      });
      return;
    case "all":
  }
  numbers.forEach((month, index) => {
    put(placeOn(habits, index), `${month}月`);
  });
  if (habits.hasAside) put(6, "評価");
}

function group(
  paper: Paper,
  top: number,
  bottom: number,
  left: number,
  columns: number,
  text: string
): void {
  paper.put(top, left, text);
  paper.merge(top, left, bottom, left + columns - 1);
}

const YEARS = ["letter-alone", "western", "full-width", "bare", "short-era"] as const;

/** Whether the months need a row of headings above their own. */
export function needsGroups({ months }: Habits): boolean {
  return ["quarters-above", "thirds", "days", "two-years"].includes(months);
}

const ENGLISH = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;
