import type { PlanRule } from "./rule";
import { quotedAmount } from "./shared/amounts";
import { ends, grows, isUnfunded } from "./shared/directions";
import { headingOf, quoted, titleOf } from "./shared/rows";

export const budgetContradictsDirection: PlanRule = {
  id: "budget-contradicts-direction",
  about: "plan",
  severity: "warning",
  *check(context) {
    // What is meant for the next year says nothing of this year's budget.
    if (/次年度|来年度|翌年度/.test(headingOf(context, "direction")?.text ?? "")) return;
    for (const { project, draft } of context.rows()) {
      const field = draft.fields.budget;
      if (!field || project.repeated) continue;
      const { budget, direction } = project;
      const values = {
        project: titleOf(project),
        text: quotedAmount(field),
        direction: quoted(direction ?? ""),
      };
      const place = { cell: field.cell, project: project.id };
      if (isUnfunded(project) && grows(direction)) {
        yield { ...place, message: { id: "budget-contradicts-direction/unfunded", values } };
      } else if (budget.status === "amount" && budget.thousandYen > 0 && ends(direction)) {
        yield { ...place, message: { id: "budget-contradicts-direction/funded", values } };
      }
    }
  },
};
