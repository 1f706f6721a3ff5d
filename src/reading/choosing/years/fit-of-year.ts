import type { FiscalYear } from "../../../plan/fiscal-year";
import { fold } from "../../evidence/texts/folding";
import { isOtherYears } from "../../evidence/texts/heading-preference";
import { yearNamed, yearsIn } from "../../evidence/texts/years";
import { yearOf } from "./title-year";

/** How well words that name a year fit the plan's. */
export function yearPreference(words: string, year: FiscalYear | null): number {
  if (year === null) return 0;
  // `予算額 R7→R8` names the plan's beside another.
  const said = yearsIn(withFiscal(words)).flatMap((named) => yearNamed(named, year) ?? []);
  if (said.length === 0) return 0;
  return said.includes(year) ? 0.4 : -1;
}

/** The later of two years that budgets' headings name, 見込 aside: the plan's, where nothing else says which that is. */
export function laterYear(headings: readonly string[]): FiscalYear | null {
  const own = headings.filter((words) => !isOtherYears(words) && !words.includes("見込"));
  const [first, second, ...more] = new Set(own.flatMap((words) => yearOf(withFiscal(words)) ?? []));
  return first && second && more.length === 0 ? Math.max(first, second) : null;
}

/** Names a year that ends a heading as a number: 2025 under 予算額. */
function withFiscal(words: string): string {
  return words.replace(/(?<!\d)20\d\d$/, "$&年度");
}

/** Whether the words over amounts, or beside one, say that they are no budget of the year. */
export function isOfOtherYear(words: string, year: FiscalYear | null): boolean {
  return isOtherYears(words) || yearPreference(words, year) < 0;
}

/** Whether a heading says the plan's year and nothing else. */
export function saysOwnYear(heading: string, year: FiscalYear | null): boolean {
  const folded = fold(heading);
  const named = yearPreference(folded, year) > 0 ? yearsIn(folded)[0] : null;
  return OWN_YEAR.test(named ? folded.replace(named.text, "今年") : folded);
}

const OWN_YEAR = /^(?:うち|内)?当?[今本当該]年度?(?:分|額|計画|予定)*(?:\(.*\))?$/;
