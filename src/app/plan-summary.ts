import { eraYears, eraYearText } from "../plan/era";
import type { FiscalYear } from "../plan/fiscal-year";
import { totalsOf } from "../plan/totals";
import type { PlanReading } from "../reading/reading";
import type { PlanSummary } from "../text/cli";

/** A plan in a few figures. */
export function summaryOf({ plan, draft, name }: PlanReading): PlanSummary {
  const areas = [...draft.tables, ...draft.schedules].map(({ area }) => area);
  const withStatus = (...statuses: readonly string[]) =>
    plan.projects.filter(({ budget }) => statuses.includes(budget.status)).length;
  return {
    name,
    department: plan.department,
    year: plan.fiscalYear === null ? null : yearNames(plan.fiscalYear, plan.fiscalYearText),
    sheets: [...new Set(areas.map(({ sheet }) => sheet))],
    projects: plan.projects.length,
    thousandYen: totalsOf(plan).grand.thousandYen,
    withoutBudget: withStatus("none", "blank"),
    unreadableBudgets: withStatus("unreadable"),
    lanes: plan.lanes.length,
  };
}

/** A fiscal year by all its names, the plan's own first. */
function yearNames(year: FiscalYear, written: string | null): string {
  const names = [...eraYears(year).map(eraYearText), `${year}年度`];
  const own = written?.normalize("NFKC").replace(/\s/g, "") ?? "";
  const first = names.find((name) => name === own) ?? names[0] ?? "";
  return `${first}（${names.filter((name) => name !== first).join("・")}）`;
}
