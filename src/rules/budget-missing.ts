import type { PlanRule } from "./rule";
import { blanksIn, titleOf } from "./shared/rows";

export const budgetMissing: PlanRule = {
  id: "budget-missing",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { project, field } of blanksIn(context, "budget")) {
      yield {
        cell: field.cell,
        project: project.id,
        message: { id: "budget-missing", values: { project: titleOf(project) } },
      };
    }
  },
};
