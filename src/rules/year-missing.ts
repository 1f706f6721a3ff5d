import type { PlanRule } from "./rule";
import { isImpossible, yearSpansIn } from "./shared/years";

export const yearMissing: PlanRule = {
  id: "year-missing",
  about: "plan",
  severity: "error",
  *check({ plan, draft }) {
    if (plan.fiscalYear !== null) return;
    // era-impossible speaks of a title that names a year there never was.
    if (yearSpansIn(draft.title?.text ?? "").some(({ from }) => isImpossible(from, "年度"))) return;
    yield { cell: null, message: { id: "year-missing", values: null } };
  },
};
