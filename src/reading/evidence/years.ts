import { eraNamed, fromEra } from "../../plan/era";
import type { FiscalYear } from "../../plan/fiscal-year";

/** A fiscal year as a text names it. */
export interface NamedYear {
  /** The part of the text that names it, `平成31年度`. */
  readonly text: string;
  /** Null where the era is left out (`31年度`): {@link resolveBare} tells by context. */
  readonly fiscalYear: FiscalYear | null;
  /** The year as counted in an era that isn't named. */
  readonly bare: number | null;
  /** Whether it says 年度; `R7` and `令和7年` are weaker. */
  readonly isFiscal: boolean;
}

/** The single fiscal years that a text names, in order; ends of spans (`令和3～7年度`) are left out. */
export function yearsIn(text: string): readonly NamedYear[] {
  if (!/\d|元|[０-９]/.test(text)) return [];
  const plain = text.normalize("NFKC");
  const found: NamedYear[] = [];
  for (const match of plain.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    if (SPAN_AFTER.test(plain.slice(end)) || SPAN_BEFORE.test(plain.slice(0, match.index)))
      continue;
    const { era, eraYear, letter, letterYear, western, fy, bare } = match.groups ?? {};
    const isFiscal = fy !== undefined || match[0].endsWith("年度");
    if (!isFiscal && /^[./-]\d|^\d{1,2}月/.test(plain.slice(end))) continue;
    const named = eraYearOf(era ?? letter, eraYear ?? letterYear);
    const fiscalYear = named ?? westernYear(western ?? fy);
    if (fiscalYear === null && bare === undefined) continue;
    found.push({
      text: match[0].trim(),
      fiscalYear,
      bare: bare === undefined ? null : yearNumber(bare),
      isFiscal,
    });
  }
  return found;
}

/** The fiscal year of a year whose era is left out: the one nearest to a year known otherwise, else the likeliest. */
export function resolveBare(year: number, near: FiscalYear | null): FiscalYear | null {
  const candidates = (["令和", "平成", "昭和"] as const).flatMap(
    (era) => fromEra({ era, year }) ?? []
  );
  if (near !== null) {
    return candidates.reduce<number | null>(
      (best, each) =>
        best === null || Math.abs(each - near) < Math.abs(best - near) ? each : best,
      null
    );
  }
  // 令和20年度 lies too far off to be planned for; 平成19年度 too far back for this kind of file.
  return fromEra({ era: year < 20 ? "令和" : "平成", year });
}

function eraYearOf(era: string | undefined, year: string | undefined): FiscalYear | null {
  const known = era === undefined ? null : eraNamed(era);
  return known === null || year === undefined
    ? null
    : fromEra({ era: known, year: yearNumber(year) });
}

function westernYear(text: string | undefined): FiscalYear | null {
  if (text === undefined) return null;
  const year = text.length === 2 ? 2000 + Number(text) : Number(text);
  return year >= 1900 && year < 2200 ? year : null;
}

function yearNumber(text: string): number {
  return text === "元" ? 1 : Number(text);
}

const YEAR =
  /(?:(?<era>明治|大正|昭和|平成|令和)\s*(?<eraYear>元|\d{1,2})\s*(?:年度|年)?|(?<![A-Za-z0-9])(?<letter>[MTSHR])\.?\s?(?<letterYear>\d{1,2}|元)(?![\d,%])(?:年度?)?|(?<western>(?<!\d)(?:19|20)\d\d)\s*年度?|FY\s*'?(?<fy>(?:20)?\d\d)(?!\d)|(?<![\d.,平成令和昭])(?<bare>\d{1,2}|元)\s*年度)/gi;
const SPAN_AFTER =
  /^\s*(?:\([^)]*\))?\s*(?:から|[~〜～\-―ー–—−])\s*(?:令和|平成|昭和|[RHS]\.?)?\s*(?:元|\d)/i;
const SPAN_BEFORE = /(?:\d|元)\s*(?:年度?)?\s*(?:\([^)]*\))?\s*(?:から|[~〜～―–—−])\s*$/;
