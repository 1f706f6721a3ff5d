import type { Budget } from "../plan/budget";
import { saysBudgets, totalsOf } from "../plan/totals";
import { yearNames } from "../plan/year-names";
import { areasOf } from "../reading/draft";
import type { PlanReading } from "../reading/reading";
import type { PlanSummary } from "../text/cli";

/** A plan in a few figures. */
export function summaryOf({ plan, draft, name }: PlanReading): PlanSummary {
  const areas = areasOf(draft);
  const withStatus = (status: Budget["status"]) =>
    plan.projects.filter(({ budget }) => budget.status === status).length;
  return {
    name,
    department: plan.department,
    year: yearNames(plan),
    sheets: [...new Set(areas.map(({ sheet }) => sheet))],
    projects: plan.projects.length,
    thousandYen: saysBudgets(plan) ? totalsOf(plan).grand.thousandYen : null,
    withoutBudget: withStatus("none"),
    blankBudgets: withStatus("blank"),
    unreadableBudgets: withStatus("unreadable"),
    lanes: plan.lanes.length,
  };
}
