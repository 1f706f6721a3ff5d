import type { PlanRule } from "./rule";
import { quotedAmount } from "./shared/amounts";
import { titleOf } from "./shared/rows";

export const budgetOutlier: PlanRule = {
  id: "budget-outlier",
  about: "plan",
  severity: "info",
  *check(context) {
    const funded = context
      .funded()
      .filter(({ project, thousandYen }) => !project.repeated && thousandYen > 0);
    // Among one or two projects one always holds half.
    if (funded.length < 3) return;
    const total = funded.reduce((sum, { thousandYen }) => sum + thousandYen, 0);
    const largest = funded.reduce((most, row) => (row.thousandYen > most.thousandYen ? row : most));
    if (largest.thousandYen * 2 <= total) return;
    const { project, field, thousandYen } = largest;
    // Others have something too, however little.
    const percent = Math.min((thousandYen / total) * 100, 99.9).toFixed(1);
    yield {
      cell: field.cell,
      project: project.id,
      message: {
        id: "budget-outlier",
        values: { project: titleOf(project), text: quotedAmount(field), percent },
      },
    };
  },
};
