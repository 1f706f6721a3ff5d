import type { PlanRule } from "./rule";
import { inUnitOf, quotedAmount } from "./shared/amounts";
import { writeNumber } from "./shared/replacing";
import { titleOf } from "./shared/rows";

export const budgetNegative: PlanRule = {
  id: "budget-negative",
  about: "plan",
  severity: "warning",
  *check(context) {
    const isSupplementary = context.plan.budgetBasis === "補正";
    for (const { project, field, table, thousandYen } of context.funded()) {
      if (thousandYen >= 0) continue;
      const values = { project: titleOf(project), text: quotedAmount(field) };
      if (typeof field.value === "string") {
        const amount = inUnitOf(table, thousandYen);
        const edit = writeNumber(context.survey, field, amount, "#,##0;▲#,##0");
        yield {
          cell: field.cell,
          project: project.id,
          message: { id: "budget-negative/text", values: { ...values, amount } },
          fixes: edit ? [{ kind: "edit", edits: [edit], ...safety(field.value) }] : [],
        };
      } else if (!isSupplementary) {
        yield {
          cell: field.cell,
          project: project.id,
          message: { id: "budget-negative", values },
        };
      }
    }
  },
};

/** An amount in brackets is as often one that is part of another. */
function safety(typed: string): { readonly isSafe?: true } {
  return /[(（]/.test(typed) ? {} : { isSafe: true };
}
