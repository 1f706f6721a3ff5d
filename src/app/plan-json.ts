import { amountOf } from "../plan/budget";
import type { PlanReading } from "../reading/reading";

/** A plan in its public JSON form, as `keikaku read --json` prints it. */
export function planJson({ plan, name }: PlanReading) {
  return {
    name,
    title: plan.title,
    fiscalYear: plan.fiscalYear,
    fiscalYearText: plan.fiscalYearText,
    department: plan.department,
    policyGoal: plan.policyGoal,
    measureGoal: plan.measureGoal,
    approach: plan.approach,
    aims: plan.aims,
    projects: plan.projects.map(({ budget, ...project }) => ({
      ...project,
      budget: amountOf(budget),
      budgetStatus: budget.status,
    })),
    lanes: plan.lanes,
    notes: plan.notes,
    budgetBasis: plan.budgetBasis,
  };
}
