import type { PlanRule } from "./rule";
import { hasColumn, headingOf, quoted } from "./shared/rows";

export const budgetBasisMissing: PlanRule = {
  id: "budget-basis-missing",
  about: "plan",
  severity: "info",
  category: "budget",
  *check(context) {
    if (context.plan.budgetBasis !== null || !hasColumn(context, "budget")) return;
    const heading = headingOf(context, "budget");
    yield {
      cell: heading?.cell ?? null,
      message: {
        id: "budget-basis-missing",
        values: { heading: heading ? quoted(heading.text) : "予算額" },
      },
    };
  },
};
