import type { PlanRule } from "./rule";
import { quoted, rowsOf, titleOf } from "./shared/rows";

export const budgetContradictsDirection: PlanRule = {
  id: "budget-contradicts-direction",
  about: "plan",
  severity: "warning",
  category: "budget",
  *check(context) {
    for (const { project, draft } of rowsOf(context)) {
      const field = draft.fields.budget;
      const direction = project.direction?.normalize("NFKC").replace(/\s/g, "") ?? "";
      if (!field || project.repeated) continue;
      const { budget } = project;
      const isFunded = budget.status === "amount" && budget.thousandYen > 0;
      const isUnfunded =
        budget.status === "none" || (budget.status === "amount" && budget.thousandYen === 0);
      const values = { project: titleOf(project), text: quoted(field.text), direction };
      const place = { cell: field.cell, project: project.id };
      if (isUnfunded && GROWS.has(direction)) {
        yield { ...place, message: { id: "budget-contradicts-direction/unfunded", values } };
      } else if (isFunded && ENDS.has(direction)) {
        yield { ...place, message: { id: "budget-contradicts-direction/funded", values } };
      }
    }
  },
};

const GROWS: ReadonlySet<string> = new Set(["拡大", "拡充", "新規"]);
const ENDS: ReadonlySet<string> = new Set(["廃止", "終了", "休止", "休廃止"]);
