import type { PlanRule } from "./rule";
import { missingValues } from "./shared/listed";
import { headingOf } from "./shared/rows";

export const directionMissing: PlanRule = {
  id: "direction-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    if (MARKED.test(headingOf(context, "direction")?.text ?? "")) return;
    for (const { place, values } of missingValues(context, "direction")) {
      yield { ...place, message: { id: "direction-missing", values } };
    }
  },
};

/** What heads a column that marks some projects: under 新規・拡充 the others go on as they are. */
const MARKED = /^(?:新規?|拡[充大]|重点|[\s・･/／])+$/;
