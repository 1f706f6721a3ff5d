import { eraYears, eraYearText } from "./era";
import type { Plan } from "./plan";

/** A plan's year by all its names, its own first: `平成31年度（令和元年度・2019年度）`. Null where it names none. */
export function yearNames({
  fiscalYear,
  fiscalYearText,
}: Pick<Plan, "fiscalYear" | "fiscalYearText">): string | null {
  if (fiscalYear === null) return null;
  const names = [...eraYears(fiscalYear).map(eraYearText), `${fiscalYear}年度`];
  const own = fiscalYearText?.normalize("NFKC").replace(/\s/g, "") ?? "";
  const first = names.find((name) => name === own) ?? names[0] ?? "";
  const others = names.filter((name) => name !== first);
  return others.length > 0 ? `${first}（${others.join("・")}）` : first;
}
