import type { PlanRule } from "./rule";
import { unitSuspects, quotedAmount } from "./shared/amounts";
import { titleOf } from "./shared/rows";

export const budgetUnitSuspect: PlanRule = {
  id: "budget-unit-suspect",
  about: "plan",
  severity: "warning",
  *check(context) {
    const { suspects, median } = unitSuspects(context);
    for (const { project, field } of suspects) {
      yield {
        cell: field.cell,
        project: project.id,
        message: {
          id: "budget-unit-suspect",
          values: { project: titleOf(project), text: quotedAmount(field), median },
        },
      };
    }
  },
};
