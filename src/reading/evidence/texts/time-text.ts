import {
  addMonths,
  monthOf,
  toMonth,
  type FiscalYear,
  type Month,
} from "../../../plan/fiscal-year";
import { fold } from "./folding";
import { partOfYear } from "./part-of-year";
import { inMonths } from "./seasons";
import { lasting } from "./time-length";
import { calendarYear } from "./years";
import {
  alike,
  DAYS_OF_PART,
  daysWithin,
  isDay,
  just,
  moveMonths,
  toDay,
  wholeYear,
  type Stretch,
} from "./calendar";

/**
 * The time that a whole text names: `4月`, `R7.4`, `令和7年4月1日`, `2025/4`, `9月～11月`, `H31.4～R2.3`,
 * `上半期`, `通年`. Months without a year are those of the fiscal year. Null for any other text.
 */
export function readTime(text: string, fiscalYear: FiscalYear): Stretch | null {
  const bare = plain(text)
    .replace(VAGUE, "")
    // `25/4～26/1` in 2025年度, as no month is a 25th.
    .replace(/(?<![\d/])(?=[2-9]\d\/\d{1,2}(?![\d/]))/g, String(fiscalYear).slice(0, 2));
  const match = WHOLE.exec(inFiscalYears(inMonths(bare)));
  return match && toStretch(match, fiscalYear);
}

/** What follows a time, and says how surely it is meant. */
export const VAGUE =
  /(?:(?:中|(?<=月)内)に?|いっぱい|一杯|頃に?|ごろ|を?(?:目[途処安標]|めど)に?|を?\(?予定\)?)$/;

/** `R7`, `R7～R9`, `令和7～9年度`: years alone are what offices call fiscal years, in the era said first. */
function inFiscalYears(text: string): string {
  const match = YEARS.exec(text)?.groups;
  if (!match) return text;
  const { era = "", first = "", to, lastEra = era, last } = match;
  const end = last === undefined ? "" : `${lastEra}${last}年度`;
  return `${era}${first}年度${to === undefined ? "" : `~${end}`}`;
}

const YEARS =
  /^(?<era>令和|平成|[RH])(?<first>\d{1,2}|元)(?:年度?)?(?:(?<to>~|から|→|-(?=\D))(?:(?<lastEra>令和|平成|[RH])?(?<last>\d{1,2})(?:年度?)?(?:まで)?)?)?$/i;

/** A time within a longer text. */
export interface TimeInText {
  readonly stretch: Stretch;
  /** Where it begins and ends (exclusive) in the text as {@link plain} gives it. */
  readonly from: number;
  readonly to: number;
}

/** Every time a text names, from left to right. The text must come from {@link plain}. */
export function timesIn(text: string, fiscalYear: FiscalYear): readonly TimeInText[] {
  const times: TimeInText[] = [];
  for (const match of text.matchAll(ANYWHERE)) {
    const { 0: written, index: from, groups } = match;
    const to = from + written.length;
    const [days, parity] = [groups?.["again"], groups?.["parity"]];
    const stretch = days ? sameMonth(times.at(-1), from, days) : toStretch(match, fiscalYear);
    if (stretch) times.push({ stretch, from, to });
    // 4月 is even, and so is every second month from it on.
    for (let later = parity === "偶" ? 0 : 1; parity && later < 12; later += 2)
      times.push({ stretch: just(addMonths(monthOf(fiscalYear, 4), later)), from, to });
  }
  return times;
}

/**
 * More days of the month that the day before them names: `8月15日・16日`, `8/15・16`,
 * `8月3日、20日～25日`.
 */
function sameMonth(before: TimeInText | undefined, from: number, days: string): Stretch | null {
  const { stretch, to = 0 } = before ?? {};
  if (!stretch || !isDay(stretch.end) || from - to > MOST_BETWEEN) return null;
  const [year = 0, month = 0] = stretch.end.split("-").map(Number);
  const [first = 0, last = first] = (days.match(/\d+/g) ?? []).map(Number);
  const [start, end] = [toDay(year, month, first), toDay(year, month, last)];
  return start && end && start > stretch.end ? { start, end } : null;
}

/** 及び between two days. */
const MOST_BETWEEN = 2;

/** Half width, without blanks and days of the week, with one kind of wave dash. */
export function plain(text: string): string {
  return waved(fold(text.replace(OF_YEAR, "年度")).replaceAll("迄", "まで"))
    .replace(/^自:?(\D{0,2}\d[^至]*)至:?/, "$1~")
    .replace(WEEKDAY, "");
}

/** What parts a year from a month of it: `R7：6月`; from January on it may be a calendar's. */
export const OF_YEAR =
  /(?<=(?:令和|平成|[RHＲＨ])[\d０-９]{1,2})(?:年度)?[:：]\s*(?=(?:[4-9４-９]|[1１][0-2０-２])月)/g;

/** Folded text with one kind of wave dash, for whatever leads from one time to another: `4月ー6月`, `4月⇒6月`. */
export function waved(text: string): string {
  return text.replace(/[〜～∼]|(?<=[\d月日旬期])[ー‐−─⇒](?=[\d上中下前翌RH令])/g, "~");
}

/** The day of the week behind a day: `11/2（土）・3（日）`; before a number it keeps two apart. */
export const WEEKDAY =
  /(?<=[\p{Nd}日])[(（][月日火水木金土祝休](?:曜日?)?(?:[・･]?[祝休])?[)）](?![\s　]*\p{Nd})/gu;

const YEAR =
  "(?:(?:令和|平成|昭和|大正|明治|(?<![A-Za-z]|\\p{sc=Han}(?=[令平昭]))[RHSTMrhstm令平昭])(?:\\d{1,2}|元)|(?<!\\d)(?:(?:19|20)\\d{2}|\\d{1,2}(?=年\\d+月)))";
/** The number of a month, and that of a day, within an expression. */
export const MONTH = "(?:1[0-2]|0?[1-9])";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const THIRD =
  "(?:上旬|中旬|下旬|初旬|初め|初(?![\\p{L}\\d])|当初(?!\\p{sc=Han})|半ば|末日|末(?!端)|[前後]半|頃|ごろ)";
const PART = `(?:[上下]半?期|[前後]期|第?[1-4一二三四](?:四半|/4)期|第?[1-4]Q(?![A-Za-z])|Q[1-4](?!\\d))`;
/**
 * `翌年3月` in a range that begins in the year before: the fiscal year's own March. `前年度2月` lies before
 * it.
 */
const NEXT = "(?:(?:翌々|[翌前昨来次本今])年度?の?|翌)";
/** `10月に協議会、年度末に策定`: the plan's own year's, where it is a time and no part of what is done (年度末評価). */
const BRINK = "(?<![\\p{sc=Han}\\d])年度(?:末|当初|初め)(?=[にまをから~:、,;)・/]|$)";
const THIRD_OF = `(?:${DAY}日(?!間)|${THIRD})?`;
// Longest first: a date of three numbers must not be taken for its first two.
const ONE =
  `(?:${YEAR}(?:年度(?:${MONTH}月${THIRD_OF}|${PART}|末|当初|初め)?|年?${PART}|[./-]${MONTH}[./-]${DAY}(?!\\d)|` +
  `(?:年|[./-])${MONTH}(?:月|(?![\\d年度]))${THIRD_OF})|` +
  `(?<![\\d.])${NEXT}?${MONTH}月${THIRD_OF}(?!分(?![析科別館担布団譲類校割散野])|額|号)|(?<![\\d./]|(?<!/\\d{1,2})-)${MONTH}/${DAY}(?![\\d/期])|${PART}|${BRINK})`;
/** What follows 毎月 or 毎週 and says on which days. */
const ON = `(?:${DAY}日(?!号)(?:[・、と]${DAY}日)*|(?:第[1-5])?.曜日?)`;
const TO = "(?:~|から|より|[-―－–—→])";
/** An end that leaves its month to the start: `6月上旬～中旬`, `6月10日～12日`. */
const SHORT_END = `(?:${DAY}日|${THIRD})(?!間)`;
/** A month, or some, of several that share one 月: `6・9~11月`. */
const SHARING = `(?<![\\d\\p{L}.-])${MONTH}(?:${TO}${MONTH})?`;
/** `15・16日`: days that share one 日. */
const DAYS_ON = `(?=(?:[・、,/]${DAY})+日)`;
/** `8/15・16`, with nothing behind it that it may count. */
const AFTER_SLASH = "(?<=/\\d{1,2}(?:[・、,]\\d{1,2})+)(?=[):・、,;]|$)";
const RANGE = [
  `${MONTH}月${DAY}${DAYS_ON}`,
  // `6月から3か月間`, `10月（2か月）`.
  `(?<since>${ONE})(?:(?:~|から|より)\\(?|\\()(?<long>約?\\d{1,3}(?:(?:[かヶケヵカ箇]月|週)間?|日間))\\)?`,
  `${SHARING}(?=(?:[・,、/]${MONTH}(?:${TO}${MONTH})?)+月)`,
  `第?[1-4]${TO}第?[1-4](?:Q|四半期)`,
  // `第1・第3四半期`, `1・3Q`: quarters that share one word.
  `(?<quarter>(?<!\\d)第?[1-4])(?=(?:(?:[・、,/]|及び|と)第?[1-4])+(?:Q|四半期))`,
  `${MONTH}月[上中][・~]?[中下]旬`,
  `(?:${YEAR}(?:年度?|[./-]))?${MONTH}月(?:${DAY}日?|${THIRD})${TO}${SHORT_END}(?:まで)?`,
  // `5/1～31`, `R7.6～8`, `R7.4.10～15`, `R7.4.10～5.9`
  `(?:(?<![\\d./-])${MONTH}/${DAY}|${YEAR}[./]${MONTH}(?:[./]${DAY})?)${TO}(?:${MONTH}\\.)?${DAY}(?![\\d月日./])`,
  `(?:${ONE}|(?:${YEAR}年度|${NEXT}|(?<!\\d[./]?|\\.))${MONTH})${TO}${ONE}(?:まで)?`,
  `(?:(?:契約(?:締結)?|委託)(?:の?翌)?日(?:~|から)|~)${ONE}(?:まで)?`,
  `(?<parity>[偶奇])数月(?:の?${ON})?`,
  // `毎月`, `隔週` within a sentence is part of what happens (毎月の会議): alone, or set off, it is when.
  `(?<whole>通年|年間を通じて|一年中|通期|(?<!の)毎[月週]${ON}|(?:(?<!の)(?:[毎隔][月週]|毎日|四半期(?:ごと|毎))(?:${ON}|\\d回)?|随時|常時|年度内|(?<!\\d)年間)(?=[:、,;()]|$))`,
  `${ONE}(?:~|から|より|以降|までに?|→$)?`,
  `(?<=\\d日?(?:[・、,/]|及び|と))(?<again>${DAY}(?:日(?:~${DAY}日)?|${DAYS_ON}|${AFTER_SLASH}))(?!間)`,
].join("|");
const WHOLE = new RegExp(`^(?:${RANGE})$`, "u");
const ANYWHERE = new RegExp(RANGE, "gu");

function toStretch({ 0: text, groups }: RegExpExecArray, fiscalYear: FiscalYear): Stretch | null {
  if (groups?.["whole"] !== undefined) return wholeYear(fiscalYear);
  if (groups?.["quarter"] !== undefined) return partOfYear(text, fiscalYear);
  const since = groups?.["since"] === undefined ? null : readPoint(groups["since"], fiscalYear);
  if (since) return lasting(since, groups?.["long"] ?? "", "") ?? alike(since.start, since.end);
  const bare = text
    .replace(/までに?$|^[契委]\D+日(?=~|から)/g, "")
    .replace(/(?:以降|から|より)$/, "~")
    .replace(QUARTERS_FROM, "$1Q~$2Q")
    .replace(/([上中])[・~]?(?=[中下]旬)/, "$1旬~");
  const split = splitRange(bare);
  if (!split) {
    const point = readPoint(bare, fiscalYear);
    return text.endsWith("まで") && point
      ? { start: wholeYear(fiscalYear).start, end: point.end }
      : point && { start: point.start, end: point.end };
  }
  const [left, to] = split;
  const isShort = ENDS_SHORT.test(to) && LAST_PART.test(left);
  const right = isShort ? left.replace(LAST_PART, to) : inEraOf(left, to);
  if (left === "") {
    const end = readPoint(right, fiscalYear);
    return end && { start: wholeYear(fiscalYear).start, end: end.end };
  }
  const start = readPoint(asMonth(left), fiscalYear);
  if (!start) return null;
  if (right === "") return openEnd(start, fiscalYear);
  const end = readPoint(asMonth(right), fiscalYear);
  return end && joined(start, end);
}

/** `R8.4～9.3`: a month is told to another one of its era, and to no day. */
function inEraOf(left: string, to: string): string {
  const [, era = "", year] = /^(\D+)(\d+)\.\d+$/.exec(left) ?? [];
  return parseInt(to) >= Number(year) && /^\d+\.(?:1[0-2]|0?\d)$/.test(to) ? era + to : to;
}

const asMonth = (text: string): string => text.replace(/^\d+$/, "$&月");

const QUARTERS_FROM = new RegExp(`^第?(\\d)${TO}第?(\\d)(?:Q|四半期)$`);
const ENDS_SHORT = new RegExp(`^(?:${SHORT_END}|${DAY})$`);
const LAST_PART = new RegExp(`(?<=月)(?:${DAY}日?|${THIRD})$|(?<=^\\d+/|[./]\\d+[./])\\d+$`);

interface ReadPoint extends Stretch {
  readonly hasYear: boolean;
}

/** An open end reaches to the end of the fiscal year that it begins in. */
function openEnd(start: Stretch, fiscalYear: FiscalYear): Stretch {
  const end = wholeYear(fiscalYear).end;
  return { start: start.start, end: end < start.start ? start.end : end };
}

/** Where one end bears no year it lies next to the other that does. */
function joined(start: ReadPoint, end: ReadPoint): Stretch {
  let from = start.start;
  let to = end.end;
  if (start.hasYear && !end.hasYear) {
    const years = Number(from.slice(0, 4)) - Number(to.slice(0, 4));
    to = moveMonths(to, years * 12);
    if (to < from) to = moveMonths(to, 12);
  } else if (!start.hasYear && to < from) {
    from = moveMonths(from, -12);
  }
  return alike(from, to);
}

function splitRange(text: string): readonly [string, string] | null {
  const wave = /~|から|より|[→―－–—]/.exec(text);
  if (wave) return [text.slice(0, wave.index), text.slice(wave.index + wave[0].length)];
  // A hyphen joins the parts of a date as well: it is a range where both sides stand on their own, if alone.
  if (/-\d+-/.test(text)) return null;
  for (const match of text.matchAll(/-/g)) {
    const sides: [string, string] = [text.slice(0, match.index), text.slice(match.index + 1)];
    if (STANDS.test(sides[0]) && STANDS.test(sides[1])) return sides;
  }
  return null;
}

const STANDS = new RegExp(`^(?:${ONE}|(?:${MONTH}\\.)?${DAY})$`);

function readPoint(text: string, fiscalYear: FiscalYear): ReadPoint | null {
  const [other] = NEXT_YEAR.exec(text) ?? [];
  if (other) {
    // From April on 翌年 is the next fiscal year.
    const month = Number(/\d+(?=月|$)/.exec(text));
    const isNext = /^[翌来次]/.test(other) && (other.includes("度") || month >= 4);
    const years = /^[前昨]/.test(other) ? -1 : Number(isNext) + Number(other.includes("々"));
    const found = readPoint(text.slice(other.length), fiscalYear + years);
    return found && { ...found, hasYear: found.hasYear || years !== 0 };
  }
  const match = POINT_PARTS.exec(text.replace(/^(?=年度)/, String(fiscalYear)));
  if (!match) return null;
  const { year: yearText, unit, month: monthText, day, third, part } = match.groups ?? {};
  const hasYear = yearText !== undefined;
  const year = hasYear ? calendarYear(yearText, fiscalYear) : fiscalYear;
  if (year === null) return null;
  if (part !== undefined) return third ? null : { ...partOfYear(part, year), hasYear };
  if (monthText === undefined) {
    const only = third && monthOf(year, third === "末" ? 3 : 4);
    return { ...(only ? just(only) : wholeYear(year)), hasYear };
  }
  const month =
    hasYear && unit !== "年度"
      ? toMonth(year, Number(monthText))
      : monthOf(year, Number(monthText));
  if (day !== undefined) {
    const found = toDay(Number(month.slice(0, 4)), Number(monthText), Number(day));
    return found && { ...just(found), hasYear };
  }
  return { ...thirdOf(month, third), hasYear };
}

const NEXT_YEAR = new RegExp(`^${NEXT}`);
const POINT_PARTS = new RegExp(
  `^(?:(?<year>${YEAR})(?<unit>年度|年|[./-])?)?` +
    `(?:(?<part>${PART})|(?<month>${MONTH})(?:月|[./-]|(?!\\d))(?:(?<day>${DAY})日?)?)?(?<third>${THIRD})?$`,
  "u"
);

/**
 * 上旬 is the 1st to the 10th, 中旬 to the 20th, 下旬 to the month's last day; 末 and 頃 say no more than the
 * month.
 */
function thirdOf(month: Month, third: string | undefined): Stretch {
  const days = DAYS_OF_PART.get(third ?? "");
  return days ? daysWithin(month, days) : just(month);
}
