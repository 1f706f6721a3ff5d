import { eraNamed, fromEra } from "../plan/era";
import { monthNumber, toMonth } from "../plan/fiscal-year";
import type { GridStart } from "./settings";
import { fold } from "../sheet/fold";

/** `4月から`, `前年度の1月から`, `2025年4月から`. */
export function startText(start: GridStart): string {
  if (start.kind === "plan-year") {
    const year = start.years === 0 ? "" : start.years < 0 ? "前年度の" : "翌年度の";
    return `${year}${start.month}月から`;
  }
  return `${start.month.slice(0, 4)}年${monthNumber(start.month)}月から`;
}

/** The month that a grid is said to begin in: `４月`, `前年度の1月から`, `令和7年4月`, `R7.4`, `2025/4`; null for other words. */
export function readStart(word: string): GridStart | null {
  const said = fold(word).replace(/(?:から|始まり|開始|[~〜])$/, "");
  const inYear = /^(前年度|翌年度|)の?(\d{1,2})月$/.exec(said);
  if (inYear) {
    const [, year = "", number = ""] = inYear;
    const month = Number(number);
    const years = year === "" ? 0 : year === "前年度" ? -1 : 1;
    return isMonth(month) ? { kind: "plan-year", month, years } : null;
  }
  const named = /^(\D*)(\d{1,4}|元)(?:年|[./-])(\d{1,2})月?$/.exec(said);
  if (!named) return null;
  const [, era = "", count = "", number = ""] = named;
  const year = calendarYear(era, count === "元" ? 1 : Number(count));
  const month = Number(number);
  return year !== null && isMonth(month) ? { kind: "month", month: toMonth(year, month) } : null;
}

function calendarYear(name: string, year: number): number | null {
  if (name === "") return year > 1900 ? year : null;
  const era = eraNamed(name);
  return era && fromEra({ era, year });
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
