import { eraYears, eraYearText } from "../plan/era";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";

/**
 * The plan's year in its own words with the other names beside it: `平成31年度（令和元年度）`,
 * `2025年度（令和7年度）`. Null where the plan names none.
 */
export function fiscalYearText(plan: Plan): string | null {
  if (plan.fiscalYear === null) return null;
  const names = eraYears(plan.fiscalYear).map(eraYearText);
  const western = `${plan.fiscalYear}年度`;
  const own = ownName(plan.fiscalYearText, names) ?? names.at(-1) ?? western;
  const others = names.filter((name) => name !== own);
  if (names.length === 0) return own;
  return others.length ? `${own}（${others.join("・")}）` : `${own}（${plan.fiscalYear}年度）`;
}

/** The year as the plan writes it, where that is a name one would print: `31年度` becomes 平成31年度. */
function ownName(written: string | null, names: readonly string[]): string | null {
  const plain = (written ?? "").normalize("NFKC").replaceAll(/\s/g, "");
  if (/^(?:\d{4}|(?:明治|大正|昭和|平成|令和)(?:元|\d+))年度$/.test(plain)) {
    return plain.replace(/(\D)1年度$/, "$1元年度");
  }
  return names.find((name) => name.slice(ERA_LENGTH) === plain) ?? null;
}

/** A calendar year by its eras: `平成31年・令和元年（2019年）`. */
export function calendarYearText(year: FiscalYear): string {
  const eras = eraYears(year).map((name) => `${name.era}${name.year === 1 ? "元" : name.year}年`);
  return eras.length ? `${eras.join("・")}（${year}年）` : `${year}年`;
}

/** Every era of modern times has a name of two characters. */
const ERA_LENGTH = 2;
