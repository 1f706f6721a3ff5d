import { fiscalYearOf, type Month } from "../../../../plan/fiscal-year";
import {
  alike,
  asDay,
  isDay,
  monthIn,
  type Point,
  type Stretch,
} from "../../../evidence/texts/calendar";
import type { AnyField } from "../../../draft";
import { withText } from "../../../evidence/sheets/fields";
import { slotAt, type MonthGrid } from "../../evidence/grids/month-grid";
import { fold } from "../../../evidence/texts/folding";
import { plain, readTime, WEEKDAY } from "../../../evidence/texts/time-text";
import type { Bar } from "../bars/bar";
import { saysMonth } from "../bars/other-months";
import { readWords } from "./words";

/** The days that a bar's text says, and the words after them. */
interface DaysSaid extends Stretch {
  readonly label: AnyField | null;
}

/**
 * The days that a text in a month says, alone (`6/2～6/20`, `15日`) or from first to last before what is done in them
 * (`6/2～6/20 受付`), or since when (`10月中旬～`); null where it says something else, or days of another time.
 * @param until when ends what only begins
 */
export function daysSaid(
  grid: MonthGrid,
  { label, left, right, form }: Bar,
  until: Point | null
): DaysSaid | null {
  // 毎月25日, 第2土曜 and 月2回 are no days, but how often something is done as long as the bar is.
  if (!label || !/^(?![毎第隔月週四半]).*[\p{Nd}旬]/su.test(label.text)) return null;
  const open = OPENED.exec(label.text);
  const first = slotAt(grid, left)?.time;
  const last = slotAt(grid, right)?.time;
  if (!first || !last) return null;
  // Along a line a day is of one of its points; behind a mark in one month (● 4/10 募集) it is the mark's.
  if (form !== "text" && form !== "merge" && !open && first !== last) return null;
  const month = monthIn(first.start);
  // Two days that follow each other are from the one to the other: `11/8・9`, `18日・19日 まつり`.
  const bare = label.text
    .replace(WEEKDAY, "")
    .replace(PAIR, (pair, one: string, next: string, day: string) =>
      Number(next) - Number(one) === 1 ? `${one}${day}～${next}${day}` : pair
    );
  const { days = bare, words = "" } = (open ?? LED.exec(bare))?.groups ?? {};
  // Under a quarter nobody can tell whose 15日 is.
  const number = isLongSlot(first, first) ? "" : `${Number(month.slice(5))}月`;
  const text = plain(days).replace(OF_MONTH, `${number}$1日`).replace(THIRD_OF_MONTH, number);
  const said = readTime(text, fiscalYearOf(month));
  const time = said && open && until ? alike(said.start, until) : said;
  return time &&
    // A month alone says no more than its column, if that is no half of the year.
    (open ||
      isDay(time.start) ||
      (time.start >= first.start && (time.start < time.end || isLongSlot(first, last)))) &&
    time.start <= asDay(last.end, true) &&
    asDay(open ? time.start : time.end, !open) >= asDay(first.start, false) &&
    time.start <= time.end
    ? { ...time, label: words === "" ? null : withText(label, words) }
    : null;
}

/** Whether a bar in one column stands under several months. */
function isLongSlot(first: Stretch, last: Stretch): boolean {
  return first === last && monthIn(first.start) !== monthIn(first.end);
}

/** One thing that a bar's text says is done; without a time of its own it is as long as the bar. */
interface OneSaid {
  /** Empty where it names a day alone. */
  readonly label: string;
  readonly time: Stretch | null;
}

/**
 * What a bar's text lists, a bullet each, with the time that is set off from the words:
 * `一斉監視（7～8月）` under a quarter, `分析（～9月）` in August, `10日 式典` in a month of its own.
 * A plain text is the one thing that is done.
 */
export function listSaid(
  grid: MonthGrid,
  { label, left, right }: Bar,
  until: Point | null
): readonly OneSaid[] | null {
  const first = slotAt(grid, left)?.time;
  const last = slotAt(grid, right)?.time;
  if (!label || !first || !last) return null;
  const month = monthIn(first.start);
  const isLong = month !== monthIn(last.end);
  // A bar is drawn over more than the months that it names.
  const areListed =
    LISTED.test(label.text) || (first === last && (EACH.test(label.text) || saysMonth(label)));
  const within = { start: first.start, end: last.end };
  const listed = isLong && areListed && wordsWithin(label.text, within);
  if (listed) return listed.map(({ label: words, ...time }) => ({ label: words, time }));
  const forms = first === last ? [BEHIND, BEFORE, ON_DAY] : [BEHIND, BEFORE];
  const timeIn = (text: string) => forms.map((each) => each.exec(text)?.groups).find(Boolean);
  const areDated = label.text.split("\n").every((line) => timeIn(line.trim()));
  const days = first === last && !isLong ? daysListed(label.text, month) : [];
  if (days.length > 1 && days.every((day) => isDay(day.start) && isWithin(day, within)))
    return days.map((time) => ({ label: "", time }));
  const items = label.text.replace(/^\s*[・･]/, "").split(areDated ? /\n\s*[・･]?/ : NEXT_POINT);
  return items.map((each): OneSaid => {
    const item = each.trim();
    const { time: written = "", words = item } = timeIn(item) ?? {};
    // 中旬 and 15日 are of the month they stand in, and of none among several.
    const ofMonth = isLong ? /^(?=~)/ : /^(?=~|[上中下]旬|\d+日)/;
    const text = plain(written).replace(ofMonth, `${Number(month.slice(5))}月`);
    const told = readTime(text, fiscalYearOf(month));
    const time = told && until && OPEN.test(text) ? alike(told.start, until) : told;
    return time && isWithin(time, within) ? { label: words, time } : { label: item, time: null };
  });
}

/** The days that a text names one after the other: `8日・22日`, `4/8、22`; none where it says something else. */
function daysListed(text: string, month: Month): readonly Stretch[] {
  const bare = fold(text.replace(WEEKDAY, ""));
  if (!LISTED_DAYS.test(bare)) return [];
  const days = bare.split(/[・、,\s]+/).map((day) => {
    const said = /[月/]/.test(day) ? day : `${Number(month.slice(5))}月${parseInt(day)}日`;
    return readTime(said, fiscalYearOf(month));
  });
  return days.every((day) => day !== null) ? days : [];
}

/** What a text says is done when, if all of it begins within a time. */
export function wordsWithin(
  text: string,
  within: Stretch
): readonly (Stretch & { readonly label: string })[] | null {
  const listed = readWords(text, fiscalYearOf(monthIn(within.start)));
  return listed?.every((each) => each.label !== "" && isWithin(each, within)) ? listed : null;
}

function isWithin({ start, end }: Stretch, within: Stretch): boolean {
  return start >= within.start && start <= asDay(within.end, true) && start <= end;
}

/**
 * The time in brackets behind what is done, or all year: of a month or a day, as 前期 is part of a name,
 * 1/3 a share, and 毎月19日 says how often, for as long as the bar is.
 */
const BEHIND =
  /^(?<words>[^\n]*[^\s(（])\s*[(（](?<time>通年|[上中下]旬(?:[~〜～]|から|以降|頃)?|(?![1-5１-５][/／][2-5２-５][)）]|毎月)[^\n(（)）]*\p{Nd}[^\n(（)）]*(?:[月日旬]|[/／]\p{Nd}{1,2})(?:[~〜～]|から|以降)?)[)）]$/u;
/** What is said to begin, and not when it ends. */
const OPEN = /(?:~|から|以降)$/;
/** A time since which something is done, which names no other. */
const OPENED =
  /^(?<days>[^\s~〜～]*(?:[\d０-９]|[上中下](?=旬))[^\s~〜～]*?(?:[月日旬頃]|[/／][\d０-９]{1,2}))\s*(?:[~〜～]|から|以降に?)[\s：:、]*(?<words>(?!の|.*(?:[\d０-９][月日/／]|年度|[翌末旬]))[^\d０-９].*)?$/s;
const BEFORE =
  /^(?<time>[^\s:：]*\p{Nd}[^\s:：]*月|通年)(?:\s*[:：]\s*|\s+|(?<=通年)で)(?<words>(?!.*[\s、,，]\S{0,3}\p{Nd}月)\S[^\n]*)$/u;
/** Months one after the other with what is done in each: `6月：調査、9月：公表`, `契約（4月）着手（6月）`. */
const LISTED = /^[^\s(（、]*月[\s:：].*月|月[)）].+月[)）]$/s;
/** Months, each of which something is done in: `発行（5月、8月）`; a text that begins with one says when as well. */
const EACH = /[(（][^()（）]*[・、，,][^()（）]*月[)）]$/;
/** Several days without a word, one of which at least is called one. */
const LISTED_DAYS = /^(?=.*[日/])[\d日月/]+(?:[・、,\s]+[\d日月/]+)+$/;
/** A bullet that tells marks from words only at the beginning of a cell. */
const NEXT_POINT = /\n\s*[・･■□●○◎◆◇]/;

/** Days from first to last before words that tell no others. */
const LED =
  /^(?<days>[^\s~〜～]+\s*[~〜～]\s*[\d０-９/／月上中下]+[日旬]?)[\s:：]+(?<words>(?!.*[\d０-９][月日/／])\S.*)$/s;

/** A day or a third of the month before words that tell no other, and are not what it is a share of: `1/2工区`. */
const ON_DAY =
  /^(?<time>[\d０-９]{1,2}(?:[/／][\d０-９]{1,2}(?![\d０-９/／])|月[\d０-９]{1,2}日|日(?=[\s:：(（に]))(?:[(（][月火水木金土日][^)）]{0,4}[)）])?|[上中下]旬(?=[\s:：に]))[\s:：]*(?:に(?=\p{sc=Han}))?(?<words>(?!.*(?:[\d０-９][/／月日]|旬))(?!工[区期]|地区|[班本年期回分件冊巻号人か箇ヶ名個以頃]|程度|補助|負担|まで|より)(?:\p{L}|[\d０-９]{1,2}[時:：]).*)$/su;

const PAIR = /(?<=^[\d/月]*)(\d+)日?[・、](\d+)(日(?!間)|(?<=\/.*)(?=\s|$))/;
/** A day or a third whose month is the column's. */
const OF_MONTH = /(?<![\d/月])(\d{1,2})(?:日|(?=~\d{1,2}日))/g;
const THIRD_OF_MONTH = /(?<!月.*)(?=[上中下]旬)/g;
