import { DAYS_OF_PART, type DaysOfMonth } from "./calendar";
import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Day } from "../../../plan/plan";
import { englishMonth } from "./english-month";
import { inMonths } from "./seasons";
import { timeAlone } from "./folding";
import { calendarYear, kanjiNumber } from "./years";
import { DAY, MONTH, plain } from "./time-text";

/** What a heading over a month grid says. */
export type TimeLabel =
  /** `4月`, `4～6月`, `4月～`, `R7.4`, `Apr`. The year is a calendar year unless it is a fiscal one. */
  | {
      readonly kind: "months";
      readonly first: number;
      readonly count: number;
      readonly isOpen: boolean;
      readonly year: number | null;
    }
  /** A half or a quarter of the year, the fiscal one that it names (`R8上期`, 8 of `8年度上期`) or the plan's. */
  | {
      readonly kind: "part";
      readonly part: string;
      readonly months: 3 | 6;
      readonly year: FiscalYear | null;
    }
  | { readonly kind: "date"; readonly day: Day }
  /** `4/7`, or the days from it on (`4月上旬`): the year is left to the grid. */
  | {
      readonly kind: "day";
      readonly month: number;
      readonly day: number;
      readonly days?: DaysOfMonth;
    }
  /** A third (上旬) or half (前半) of a month, by its first and last day; 31 stands for the month's last. */
  | { readonly kind: "days"; readonly days: DaysOfMonth }
  | { readonly kind: "week" }
  | { readonly kind: "number"; readonly number: number }
  /** `令和7年度`, or several years that share a column, as a plan's terms do: `R6～R8`, `前期（令和3～7年度）`. */
  | {
      readonly kind: "year";
      readonly year: number;
      readonly isFiscal: boolean;
      readonly count?: number;
    }
  /** `8年度`: a year whose era is left to the plan's. */
  | { readonly kind: "bare-year"; readonly number: number }
  /** `2025`: a year where it stands among others and is the plan's, else any number. */
  | { readonly kind: "digits"; readonly year: number }
  /** `2年目`. */
  | { readonly kind: "nth-year"; readonly number: number };

export type MonthsLabel = TimeLabel & { readonly kind: "months" };

/** What a text says of time. */
export function timeLabelOf(text: string): TimeLabel | null {
  if (!QUICK.test(text)) return null;
  // `R8` over `1月` in one cell.
  const folded = timeAlone(plain(text.replace(/(?<=[\d０-９元])\s*\n(?=[\d０-９])/, ".")))
    // `4月` over `Apr` or 第1四半期, or beside it.
    .replace(/(?<=月)\(?(?:[A-Za-z]{3,9}\.?|第[1-4]四半期)\)?$/, "")
    .replace(/^(?:[春夏秋冬]|[前後]半)\((.+)\)$/, "$1")
    .replace(TERM_OF_MONTHS, "$<before>$<behind>")
    .replace(DRESS, "")
    .replace(KANJI_MONTH, (kanji) => String(kanjiNumber(kanji)));
  return (
    monthLabel(folded) ??
    termLabel(folded) ??
    partLabel(folded) ??
    withinMonth(folded) ??
    yearLabel(folded) ??
    null
  );
}

/** What is written around a year or a month: `【令和3年度】`, `令和3年度※1`. */
const DRESS =
  /^[^\p{L}\p{N}~/-]+(?=[RH令平]|\d+[年月])|(?<=[年度月)]|[RH]\d+)[※*★注].{0,3}$|(?<=^.[^(]+)\)$|[\]】〕>》」]$/giu;

/** `Ⅰ期（4～7月）`, `8～11月（2期）`: a year's terms may be as long as they like where they tell their months. */
const TERM_OF_MONTHS =
  /^(?=.*~)(?:(?<before>\d{1,2}月?~\d{1,2}月)\()?(?:第?(?:\d|I{1,3}|IV)|[前中後])学?期(?:\(?(?<behind>\d{1,2}月?~\d{1,2}月))?\)?$/;

/** What every label begins with: most cells are none, and this tells them soonest. */
const QUICK =
  /^[^\p{L}\p{N}]*(?:[0-9０-９㋀-㋋Ⅰ-ⅣQWFRHSIrhs短長前翌次来年月十一二三四五六七八九第上中下後初末春夏秋冬令平昭ＱＷＦＲＨＳ]|[a-z]{3,9}\.?\s*$|.{2,14}[期月][)）]$)/iu;

/** `四月`; 1 to 12 in their order. */
const KANJI_MONTH = /^(?:十[一二]|[十一二三四五六七八九])(?=月$)/;

/** The label of a month, or of several from it on. */
export function months(first: number, more: Partial<MonthsLabel> = {}): MonthsLabel {
  return { kind: "months", first, count: 1, isOpen: false, year: null, ...more };
}

/** Unlike a year in a text: `M1` and `T2` head steps and terms as often. */
const YEAR = "(?:令和|平成|昭和|R|H|S|r|h|s)(?:\\d{1,2}|元)|(?:19|20)\\d{2}";
/** `R8年1月`, `8.1月`, `翌年1月`, `1月(令和8年)`, `4月分`, and where months end `～3月`, `3月末`. */
const MONTH_LABEL = new RegExp(
  `^~?(?:(${YEAR})(?:年|[./-])|\\d{1,2}[年.]|\\(?翌年?\\)?|[来次]年)?(${MONTH})月(?:[度分期頃末]|ごろ|まで|の?予定)?(~|から|以降)?(?:\\((?:翌年|予定|(${YEAR})年?)\\))?$`
);
const YEAR_MONTH = new RegExp(`^(${YEAR})[./-](${MONTH})(~|から|以降)?$`);
/** `4～6月`, `R7.4～6`, `R7.10～R8.3`, and halves, quarters and pairs of months without the sign. */
const MONTH_RANGE = new RegExp(
  `^(?=.*月|\\D\\d+\\.|4.[569]$|7.9$|10.1[12]$|1.3$|6.7$|8.9$|12.1$|2.3$|10.3$)(?:(${YEAR})[年./]|翌年?)?(${MONTH})月?([~・-])(?:(${YEAR})[年./]|翌年?)?(${MONTH})(?:月期?)?(?:\\((?:予定|計画)\\))?$`
);
const DAY_LABEL = new RegExp(
  `^(${MONTH})(?:/|月)(${DAY})日?(?:~(?:(?:${MONTH}[/月])?${DAY}日?)?|の?週)?$`
);
const DAY_NUMBER = new RegExp(`^(${DAY})日?$`);
const PART_OF_MONTH = new RegExp(`^(${MONTH})[月/]?([上中下前後][旬半]?)$`);
const YEAR_LABEL = new RegExp(`^(?:FY)?(${YEAR})(年度|年)?$`);

function monthLabel(told: string): TimeLabel | null {
  const text = /学期$|^[春夏秋冬][季期]?$/.test(told) ? inMonths(told) : told;
  // `25/4` is no day, as no month is the 25th.
  const single = MONTH_LABEL.exec(text) ?? YEAR_MONTH.exec(text.replace(/^2\d(?=\/)/, "20$&"));
  if (single) {
    const [, before, month, open, after] = single;
    const year = before ?? after;
    return months(Number(month), {
      year: year === undefined ? null : calendarYear(year),
      isOpen: open !== undefined,
    });
  }
  const range = MONTH_RANGE.exec(text);
  if (range) {
    const [, from, month, joint, to, last] = range;
    const first = Number(month);
    const year = from === undefined ? null : calendarYear(from);
    const end = to === undefined ? null : calendarYear(to);
    const years = year && end ? end - year : Number(Number(last) < first);
    const count = years * 12 + Number(last) - first + 1;
    // `6月・11月` are two months, and no time in between.
    const isOne = count > 0 && count <= (joint === "・" ? 2 : 12);
    return isOne ? months(first, { count, year }) : null;
  }
  const english = englishMonth(text);
  return english > 0 ? months(english) : null;
}

/** Years of which the last is named by as much as tells it, or by nothing in a term (`長期（R10～）`). */
const TERM = new RegExp(
  `^(\\D{0,3}\\d?期(?:計画)?\\(?)?(${YEAR})(?:年度?)?(?:[~-](${YEAR}|\\d{1,2})?(?:年度?)?)?\\)?$`
);

function termLabel(text: string): TimeLabel | null {
  const [, term, first, to] = TERM.exec(text) ?? [];
  if (first === undefined || (!term && to === undefined)) return null;
  const year = calendarYear(first);
  const last = calendarYear(
    to?.replace(/^(?=\d{1,2}$)/, first.replace(/(?:\d\d?|元)$/, "")) ?? first
  );
  if (year === null || last === null || last < year) return null;
  return { kind: "year", year, isFiscal: true, count: last - year + 1 };
}

const PART_IN_YEAR = new RegExp(
  `^(?:(${YEAR})(?:年度?)?|(\\d{1,2})年度)(?=[1-4](?:Q|四半期)|Q\\d|(?!四半期)[^\\dQ年月])`,
  "i"
);

function partLabel(text: string): TimeLabel | null {
  const [, named, count] = PART_IN_YEAR.exec(text) ?? [];
  const year = count ? Number(count) : named === undefined ? null : calendarYear(named);
  const bare = text.replace(/\(.*\)$/, "").replace(PART_IN_YEAR, "");
  if (
    /^(?:第?[1-4一二三四](?:[・/]?四半期|\/(?:4期|四))|第?[1-4]Q|Q[1-4]|(?:第[1-4一二三四]|第?(?:I{1,3}|IV))期)$/i.test(
      bare
    )
  ) {
    return { kind: "part", part: bare, months: 3, year };
  }
  if (/^(?:[上下]半?期|[前後]期|年度?[前後]半)$/.test(bare)) {
    return { kind: "part", part: bare.replace(/^年度?/, ""), months: 6, year };
  }
  return null;
}

function withinMonth(text: string): TimeLabel | null {
  const [, month, part = text] = PART_OF_MONTH.exec(text) ?? [];
  const days = DAYS_OF_PART.get(
    part
      .replace(/^月?末$/, "下旬")
      .replace(/^月?([上中下初])$/, "$1旬")
      .replace(/^[前後]$/, "$&半")
      .replace(/^(?:上半|1~15日)$/, "前半")
      .replace(/^(?:下半|16~(?:3[01]|末)日)$/, "後半")
  );
  if (days && month) return { kind: "day", month: Number(month), day: days[0], days };
  if (days) return { kind: "days", days };
  if (/^第?\d{1,2}週目?$|^\d{1,2}W$|^W\d{1,2}$/i.test(text)) return { kind: "week" };
  const number = DAY_NUMBER.exec(text.replace(/^末日$/, "31"));
  if (number) return { kind: "number", number: Number(number[1]) };
  const day = DAY_LABEL.exec(text);
  return day ? { kind: "day", month: Number(day[1]), day: Number(day[2]) } : null;
}

/** What stands behind a year that others follow: 令和8年度以降の予定, 次年度の取組. */
const LATER =
  /(?:(?<=\d|年度?)以[降後]|(?<=年度?)~|(?<=^[翌次来]年度))(?:の?(?:予定|計画|取り?組み?|見通し))?$/;

function yearLabel(text: string): TimeLabel | null {
  // What follows the last year is told as that year: no more is known of it.
  const bare = text
    // 1年目（R7）
    .replace(/^(?:初年度|\d{1,2}年(?:目|次))\((?=(?:令和|平成|R|H)\d+(?:年度)?\)$)/, "")
    .replace(/\(.*\)$|\)$/, "")
    .replace(LATER, "");
  const nth = /^(?:初年度|([翌次来])年度|(\d{1,2})年(?:目|次))$/.exec(bare);
  if (nth) return { kind: "nth-year", number: nth[1] ? 2 : Number(nth[2] ?? 1) };
  const count = /^(\d{1,2})年度$/.exec(bare);
  if (count) return { kind: "bare-year", number: Number(count[1]) };
  const match = YEAR_LABEL.exec(bare);
  const year = match ? calendarYear(match[1] ?? "") : null;
  if (!match || year === null) return null;
  // `令和7` and `R7` alone are what offices call fiscal years; four bare digits could be any number.
  const isFiscal = match[2] !== "年";
  return match[2] === undefined && /^\d/.test(bare)
    ? { kind: "digits", year }
    : { kind: "year", year, isFiscal };
}
