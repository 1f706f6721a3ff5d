import type { PlanRule } from "./rule";
import { hasFraction } from "./shared/amounts";
import { quoted, titleOf } from "./shared/rows";

export const budgetNotANumber: PlanRule = {
  id: "budget-not-a-number",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { project, draft, table } of context.rows()) {
      const field = draft.fields.budget;
      if (!field || project.budget.status !== "unreadable" || project.repeated) continue;
      // formula-error speaks of what nobody computed, budget-fraction of decimals.
      if (field.text === "" || hasFraction(field, table)) continue;
      yield {
        cell: field.cell,
        project: project.id,
        message: {
          id: "budget-not-a-number",
          values: { project: titleOf(project), text: quoted(field.text) },
        },
      };
    }
  },
};
