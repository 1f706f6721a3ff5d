import type { PlanRule } from "./rule";
import { fromUnitOf, hasFraction, inUnitOf, typedNumber, quotedAmount } from "./shared/amounts";
import { writeNumber } from "./shared/replacing";
import { titleOf } from "./shared/rows";

export const budgetFraction: PlanRule = {
  id: "budget-fraction",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { project, draft, table } of context.rows()) {
      const field = draft.fields.budget;
      const typed = field ? typedNumber(field) : null;
      if (!field || typed === null || !hasFraction(field, table)) continue;
      const whole = Math.sign(typed) * Math.round(Math.abs(fromUnitOf(table, typed)));
      const edit = writeNumber(context.survey, field, inUnitOf(table, whole), "#,##0");
      yield {
        cell: field.cell,
        project: project.id,
        message: {
          id: "budget-fraction",
          values: { project: titleOf(project), text: quotedAmount(field) },
        },
        fixes: edit ? [{ kind: "edit", edits: [edit] }] : [],
      };
    }
  },
};
