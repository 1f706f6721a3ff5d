import { eraYears, eraYearText } from "./era";
import type { FiscalYear } from "./fiscal-year";
import type { Plan } from "./plan";

/** What a plan says of its year. */
type PlanYear = Pick<Plan, "fiscalYear" | "fiscalYearText">;

/** A plan's year by all its names, its own first: `平成31年度（令和元年度・2019年度）`. Null where it names none. */
export function yearNames({ fiscalYear, fiscalYearText }: PlanYear): string | null {
  if (fiscalYear === null) return null;
  const { own, eras, western } = namesOf(fiscalYear, fiscalYearText);
  return withOthers(own, [...eras, western]);
}

/** The same in short: `平成31年度（令和元年度）`, `令和7年度（2025年度）`. */
export function yearName({ fiscalYear, fiscalYearText }: PlanYear): string | null {
  if (fiscalYear === null) return null;
  const { own, eras, western } = namesOf(fiscalYear, fiscalYearText);
  return withOthers(own, eras.some((name) => name !== own) ? eras : [...eras, western]);
}

/** A calendar year by its eras: `平成31年・令和元年（2019年）`. */
export function calendarYearName(year: number): string {
  const eras = eraYears(year).map((era) => eraYearText(era).replace("年度", "年"));
  return eras.length > 0 ? `${eras.join("・")}（${year}年）` : `${year}年`;
}

function withOthers(own: string, names: readonly string[]): string {
  const others = names.filter((name) => name !== own);
  return others.length > 0 ? `${own}（${others.join("・")}）` : own;
}

function namesOf(year: FiscalYear, written: string | null) {
  const eras = eraYears(year).map(eraYearText);
  const western = `${year}年度`;
  return { own: ownName(written, eras) ?? eras.at(-1) ?? western, eras, western };
}

/** The year as the plan writes it, where that is a name one would print: `31年度` becomes 平成31年度. */
function ownName(written: string | null, eras: readonly string[]): string | null {
  const plain = (written ?? "").normalize("NFKC").replaceAll(/\s/g, "");
  if (/^(?:\d{4}|(?:明治|大正|昭和|平成|令和)(?:元|\d+))年度$/.test(plain)) {
    return plain.replace(/(\D)1年度$/, "$1元年度");
  }
  return eras.find((name) => name.slice(ERA_LENGTH) === plain) ?? null;
}

/** Every era of modern times has a name of two characters. */
const ERA_LENGTH = 2;
