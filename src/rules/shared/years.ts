import { eraNamed, eraYears, fromEra, isSuperseded, type Era } from "../../plan/era";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Plan } from "../../plan/plan";
import type { JudgedPlan } from "../rule";
import type { Written } from "./written";

/** A year as it is written in a text: `平成33年度`, `H33`, `33年度`, `2021年度`. */
interface WrittenYear {
  /** Null where only a number is written. */
  readonly era: Era | null;
  readonly number: number;
}

/** A year or a range of years in a text. */
export interface YearSpan {
  readonly text: string;
  readonly from: WrittenYear;
  readonly to: WrittenYear | null;
  readonly unit: "年度" | "年" | "";
}

/**
 * The years a text names. A bare number counts with 年度 only: `3年` is a length of time as often as a year,
 * and so are `第3年度` and `3年度間`.
 */
export function yearSpansIn(text: string): readonly YearSpan[] {
  if (!MAY_NAME_A_YEAR.test(text)) return [];
  const spans: YearSpan[] = [];
  for (const match of text.matchAll(SPAN)) {
    const [written, era, number, unit, , toEra, toNumber, toUnit] = match;
    const from = writtenYear(era, number);
    const to = toNumber === undefined ? null : writtenYear(toEra, toNumber);
    if (!from) continue;
    const units = [unit, toUnit];
    const isFiscal = units.includes("年度");
    const isWestern = from.number >= 1900 && units.includes("年");
    const hasEra = from.era !== null || (to !== null && to.era !== null);
    if (!isFiscal && !isWestern && !hasEra) continue;
    spans.push({
      text: written.trim(),
      from,
      to,
      unit: isFiscal ? "年度" : units.includes("年") ? "年" : "",
    });
  }
  return spans;
}

/** A text of the plan with the years it names. */
export interface YearText extends Written {
  readonly spans: readonly YearSpan[];
}

/** The texts that name years, in order. */
export function yearTextsIn(texts: readonly Written[]): readonly YearText[] {
  return texts.flatMap((written) => {
    const spans = yearSpansIn(written.field.text);
    return spans.length > 0 ? [{ ...written, spans }] : [];
  });
}

/** The plan's year as a sentence names it: 令和6 in a title is 令和6年度. */
export function yearText({ fiscalYear, fiscalYearText }: Plan): string {
  const text = fiscalYearText ?? String(fiscalYear);
  return /^FY/i.test(text) ? text : text.replace(/(?:年度?)?$/, "年度");
}

/** The era that the plan counts its own year in; null where it counts in none. */
export function eraOfPlan({ plan, draft }: JudgedPlan): Era | null {
  const named = [plan.fiscalYearText, ...draft.years.map(({ text }) => text)];
  for (const text of named) {
    const era = /明治|大正|昭和|平成|令和|^[MTSHRＭＴＳＨＲ]/u.exec(text ?? "")?.[0];
    if (era !== undefined) return eraNamed(era);
  }
  return plan.fiscalYear === null ? null : (eraYears(plan.fiscalYear)[0]?.era ?? null);
}

/** The fiscal (or calendar) year meant; numbers without an era are counted in the one given. Null for none. */
export function yearMeant({ era, number }: WrittenYear, bare: Era | null): FiscalYear | null {
  if (era === null && number >= 1000) return number;
  const counted = era ?? bare;
  return counted === null ? null : fromEra({ era: counted, year: number });
}

/** Whether the era a year is counted in had ended before it. */
export function liesAfterEra({ era, number }: WrittenYear, bare: Era | null): boolean {
  const counted = era ?? bare;
  if (counted === null || number >= 1000) return false;
  return (
    isSuperseded({ era: counted, year: number }) && fromEra({ era: counted, year: number }) !== null
  );
}

/** Whether no such year ever was: `平成0年度`, `昭和99年度`. Anniversaries (`昭和100年`) are counted on in years. */
export function isImpossible({ era, number }: WrittenYear, unit: YearSpan["unit"]): boolean {
  if (era === null || unit === "") return false;
  return number === 0 || (unit === "年度" && fromEra({ era, year: number }) === null);
}

/** Both ends of a range, the second counted as the first where it names no era; null where either is unclear. */
export function rangeMeant(
  { from, to }: YearSpan,
  bare: Era | null
): { readonly start: FiscalYear; readonly end: FiscalYear } | null {
  if (!to) return null;
  const start = yearMeant(from, bare);
  if (start === null) return null;
  if (to.era === null && from.number >= 1000 && to.number < 100) {
    return { start, end: start - (start % 100) + to.number };
  }
  const end = yearMeant(to, from.era ?? bare);
  if (end === null) return null;
  // `30年度～2年度` crosses into the next era without saying so.
  const inNextEra =
    to.era === null && to.number <= 10 ? fromEra({ era: "令和", year: to.number }) : null;
  return { start, end: end < start && start < 2020 && inNextEra !== null ? inNextEra : end };
}

function writtenYear(era: string | undefined, number: string | undefined): WrittenYear | null {
  if (number === undefined) return null;
  const named = era === undefined ? null : eraNamed(era);
  return { era: named, number: number === "元" ? 1 : Number(number.normalize("NFKC")) };
}

const MAY_NAME_A_YEAR = /年|[MTSHRＭＴＳＨＲ][0-9０-９]/;
const ERA =
  "明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?<![A-Za-zＡ-Ｚａ-ｚ])[MTSHRＭＴＳＨＲ](?=[0-9０-９元])";
const PART = `(${ERA})?[ 　]*(?<![0-9０-９,，.．第])([0-9０-９]{1,4}(?![0-9０-９])|元(?=年))[ 　]*(年度|年(?!間|目|ごと|毎|以|分|生|頃)|)`;
const SPAN = new RegExp(
  `(?=[明大昭平令㍾㍽㍼㍻㋿MTSHRＭＴＳＨＲ0-9０-９元])${PART}(?:[ 　]*(から|[～〜~ー―‐\\-－–—→])[ 　]*${PART})?(?!間|目|ごと|毎)`,
  "g"
);
