import { saysBudgets, totalsOf } from "../plan/totals";
import { yearNames } from "../plan/year-names";
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
    year: yearNames(plan),
    sheets: [...new Set(areas.map(({ sheet }) => sheet))],
    projects: plan.projects.length,
    thousandYen: saysBudgets(plan) ? totalsOf(plan).grand.thousandYen : null,
    withoutBudget: withStatus("none", "blank"),
    unreadableBudgets: withStatus("unreadable"),
    lanes: plan.lanes.length,
  };
}
