import { eraNamed, eraYears, eraYearText, fromEra } from "../../../plan/era";
import type { FiscalYear } from "../../../plan/fiscal-year";

/** A fiscal year as a text names it. */
export interface NamedYear {
  /** The part of the text that names it, `平成31年度`; the year's own name where a text names it by the next one's budget. */
  readonly text: string;
  /** Null where the era is left out (`31年度`): {@link resolveBare} tells by context. */
  readonly fiscalYear: FiscalYear | null;
  /** The year as counted in an era that isn't named. */
  readonly bare: number | null;
  /** Whether it says 年度; `R7` and `令和7年` are weaker. */
  readonly isFiscal: boolean;
  /** Whether what follows says that it is another year than the text's own: `令和6年度実績`, `令和8年度予算反映分`. */
  readonly isAside: boolean;
}

/** The single fiscal years that a text names, in order; those of spans (`令和3～7年度`) and of a beginning are left out. */
export function yearsIn(text: string): readonly NamedYear[] {
  if (!QUICK.test(text)) return [];
  // `⑦R8予算` is no 7R8.
  const unnumbered = text.replace(/[①-⑳](?=[RHＲＨ])/g, " ");
  const plain = unnumbered.normalize("NFKC").replace(LETTERS_APART, "").replace(WHOLE, "年度");
  const found: NamedYear[] = [];
  for (const match of plain.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    const before = plain.slice(0, match.index);
    const after = plain.slice(end);
    if (SPAN_AFTER.test(after) || SPAN_BEFORE.test(before) || SINCE.test(after)) continue;
    // `平成11年度～` is a beginning; `～令和7年度～` is dressed.
    if (/^\s*[~〜]\s*(?:$|[)、])/.test(after) && !/[~〜]\s*$/.test(before)) continue;
    const { era, eraYear, letter, letterYear, western, fy, bare } = match.groups ?? {};
    // `R7-R9` is a span; `事業1-R7` is none.
    if (bare === undefined && SPAN_DASH.test(before)) continue;
    const isFiscal = fy !== undefined || match[0].endsWith("年度") || FISCAL_AFTER.test(after);
    if (!isFiscal && /^[./-]\d|^\d{1,2}月/.test(after)) continue;
    const named = eraYearOf(era ?? letter, eraYear ?? letterYear);
    const said = named ?? westernYear(western ?? fy);
    // A year's budget is made the year before: 令和9年度予算編成スケジュール.
    const isBefore =
      said !== null && /^\s*の?(?:当初)?予算編成.{0,6}(?:スケジュール|日程|工程)/.test(after);
    const fiscalYear = isBefore ? said - 1 : said;
    if (fiscalYear === null && bare === undefined) continue;
    found.push({
      text: isBefore
        ? eraYears(said - 1)
            .map(eraYearText)
            .join("・")
        : match[0].trim(),
      fiscalYear,
      bare: bare === undefined ? null : yearNumber(bare),
      isFiscal,
      isAside: ASIDE.test(after) || isEnclosed(before, plain, end, found.length > 0),
    });
  }
  // `2030年目標に向けた令和8年度行動計画`: what is of a calendar's year is no plan's.
  const isOver = found.some(({ isFiscal, isAside }) => isFiscal && !isAside);
  return found.map((year) =>
    isOver && !year.isFiscal && /年$|^\d{4}$/.test(year.text) ? { ...year, isAside: true } : year
  );
}

/** `事務事業評価シート〈令和6年度実施事業〉`: a year in brackets is that of what was done; after another, 対象事業 says it too. */
function isEnclosed(before: string, text: string, end: number, isAnother: boolean): boolean {
  const [, said] = /^((?:の?(?:実施|対象|事業|取組|分)){1,3})[)〉>]/.exec(text.slice(end)) ?? [];
  return said !== undefined && /[(〈<]$/.test(before) && (isAnother || said.includes("実施"));
}

/** The fiscal year that a text names, if it is the only one. */
export function onlyYear(text: string): FiscalYear | null {
  const [year, ...others] = new Set(yearsIn(text).map(({ fiscalYear }) => fiscalYear));
  return others.length === 0 ? (year ?? null) : null;
}

/** The year that a short text names by the plan's: 前年度, 本年度の取組, 次年度計画. */
export function yearBeside(text: string, fiscalYear: FiscalYear): FiscalYear | null {
  const [, sign] = /^.{0,4}([前昨翌次来本今当])該?年度?(?!か|比|予算|決算).{0,8}$/.exec(text) ?? [];
  return sign ? fiscalYear + (/[前昨]/.test(sign) ? -1 : Number(/[翌次来]/.test(sign))) : null;
}

/** What a text says of the year that it begins with: 実績 for 令和6年度実績. */
export function afterYear(text: string): string {
  return text.replace(/^(?:.*年度|[HR]\d+)の?/, "");
}

/** The year that a text is about: of `令和6年度実績・令和7年度計画` the latter, else the first. Null where it names none. */
export function mainYear(text: string): NamedYear | null {
  const years = yearsIn(text);
  return years.find(({ isAside }) => !isAside) ?? years[0] ?? null;
}

/** The first year of a span of years, `令和7～9年度`, with the text that names the span; null for any other text. */
export function spanIn(
  text: string
): { readonly text: string; readonly fiscalYear: FiscalYear } | null {
  const match = SPAN.exec(text.normalize("NFKC"));
  if (!match?.groups) return null;
  const { era, year, western } = match.groups;
  const fiscalYear = eraYearOf(era, year) ?? westernYear(western);
  return fiscalYear === null ? null : { text: match[0], fiscalYear };
}

/** The fiscal year of a year whose era is left out: the one nearest to a year known otherwise, else the likeliest. */
export function resolveBare(year: number, near: FiscalYear | null): FiscalYear | null {
  const candidates = (["令和", "平成", "昭和"] as const).flatMap(
    (era) => fromEra({ era, year }) ?? []
  );
  if (near !== null) {
    return candidates.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
  }
  // 令和20年度 lies too far off to be planned for; 平成19年度 too far back for this kind of file.
  return fromEra({ era: year < 20 ? "令和" : "平成", year });
}

/** The fiscal year that is named, be it without its era; {@link resolveBare} tells by `near`. */
export function yearNamed(
  { fiscalYear, bare }: NamedYear,
  near: FiscalYear | null
): FiscalYear | null {
  return fiscalYear ?? (bare === null ? null : resolveBare(bare, near));
}

/** The year that an era's name or letter and its own year name: 令和, R and 7. */
export function eraYearOf(era: string | undefined, year: string | undefined): FiscalYear | null {
  const known = era === undefined ? null : eraNamed(ERA_SHORT.get(era) ?? era);
  return known === null || year === undefined
    ? null
    : fromEra({ era: known, year: yearNumber(year) });
}

/**
 * The calendar year of a year as written: `令和7`, `R7`, `H31`, `2025`, and `7` or `25` near a year; null when it never
 * was.
 */
export function calendarYear(text: string, near: FiscalYear | null = null): number | null {
  const year = Number(text);
  if (Number.isNaN(year)) {
    const [, era, ofEra] = /^(\D+)(\d{1,2}|元)$/.exec(text) ?? [];
    return eraYearOf(era, ofEra);
  }
  if (text.length > 2) return year;
  const bare = resolveBare(year, near);
  if (bare === null || near === null) return bare;
  const western = 2000 + year;
  return Math.abs(western - near) < Math.abs(bare - near) ? western : bare;
}

function westernYear(text: string | undefined): FiscalYear | null {
  if (text === undefined) return null;
  const digits = text.replace(/[〇零一二三四五六七八九]/g, (sign) =>
    String(KANJI.indexOf(sign) % 10)
  );
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function yearNumber(text: string): number {
  if (text === "元") return 1;
  return /^\d+$/.test(text) ? Number(text) : kanjiNumber(text);
}

/** A number of one or two digits in kanji: 七, 十, 十二. */
export function kanjiNumber(text: string): number {
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? Math.max(1, KANJI.indexOf(tens)) * 10 : 0;
  return ten + (ones === "" ? 0 : KANJI.indexOf(ones) % 10);
}

/** The digits in their order, 0 first; 零 is another 0. */
const KANJI = Array.from("〇一二三四五六七八九零");
const ERA_SHORT: ReadonlyMap<string, string> = new Map([
  ["令", "令和"],
  ["平", "平成"],
  ["昭", "昭和"],
]);
/** `令 和 １ ０ 年 度`, as titles are spaced. */
const LETTERS_APART = /(?<=[令平昭])\s+(?=[和成])|(?<=[和成]\s+\d)\s+(?=\d\s+年)|(?<=年)\s+(?=度)/g;
/** `令和7年4月～令和8年3月` is 令和7年度. */
export const WHOLE = /年4月(?:1日)?\s*(?:から|[~〜ー–—-])\D*\d+年3月(?:31日)?(?:まで)?/;
const QUICK = /\d|元|[０-９]|年度/;
const ASIDE =
  /^\s*[(（]?(?:の|における|分の?)?\s*(?:(?:事務)?事業|取組|業務)?の?(?:実績|報告|決算|作成|策定|実施(?:分|状況|結果|済)|執行|進捗|事後評価|評価(?:結果)?[を・及と]|.{0,8}(?:に基づ|を踏まえ)|補正(?:予算)?[・及]|振り返り|[にへ]向け|末|補正予算分|予算?(?:に|へ)?の?反映)/;
const SPAN =
  /(?:(?<era>令和|平成|[RH])\s*(?<year>元|\d{1,2}|[一二三四五六七八九十]{1,3})|(?<western>(?<!\d)20\d\d))\s*(?:年度?)?\s*(?:\([^)]*\))?\s*(?:から|[~〜～―ー–—−-])\s*(?:(?:令和|平成|[RH]\.?)?\s*(?:元|\d{1,4})\s*年度(?:まで)?|[RH]\d{1,2}(?![\d./年月-]))/;

const YEAR =
  /(?:(?<era>明治|大正|昭和|平成|令和|(?<!\p{sc=Han})[令平昭](?=\s*\d))\s*(?<eraYear>元|\d{1,2}|[十一二三四五六七八九]{1,3}(?=年))\s*(?:年度|年)?|(?<![0-9A-Za-z])(?<letter>[HR]|[MTS](?=\.?\s?\d{1,2}年))\.?\s?(?<letterYear>\d{1,2}|元)(?![\d,%])(?:年度?)?|(?<western>(?<!\d)(?:19|20)\d\d|二[〇零][〇一二三四五六七八九零]{2}(?=年度))(?:\s*年度?|(?=\s*(?:業務|事業|実施|年間|運営)計画))|FY\s*'?(?<fy>(?:20)?\d\d)(?!\d)|(?<![\d.,平成令和昭])(?<bare>(?:\d{1,2}|元)(?=\s*(?:\(20\d\d\)\s*)?年度)|\d\d(?=(?:当初予算|予算|決算)額))(?:\s*(?:\(20\d\d\)\s*)?年度)?)/giu;
/** `令和7(2025)年度`, `2025(令和7)年度`. */
const FISCAL_AFTER = /^\s*(?:\([^()]{2,6}\)|\))\s*年?度/;
const SPAN_AFTER =
  /^\s*(?:\([^)]*\))?\s*(?:から|[~〜～―ー–—−-])\s*(?:令和|平成|昭和|[RHS]\.?)?\s*[元\d一二三四五六七八九十]/i;
/** `令和6年度からの継続事業`, `令和6年度補正予算繰越分`: what began then goes on. */
const SINCE = /^\s*(?:(?:から|より)(?:の|継続|実施|開始)|以降|(?:補正(?:予算)?)?[(の]?繰り?越)/;
const SPAN_DASH =
  /(?:令和|平成|昭和|(?<![0-9A-Za-z])[RHS]\.?|20)\s*(?:元|\d{1,2})\s*(?:年度?)?\s*-\s*$/i;
const SPAN_BEFORE =
  /[元\d一二三四五六七八九十]\s*(?:年度?)?\s*(?:\([^)]*\))?\s*(?:から|[~〜～―–—−])\s*$/;

/** Whether a number may be a year of this century. */
export function isBareYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value < 2100;
}
