import type { PlanRule } from "./rule";
import { missingValues } from "./shared/listed";

export const operatorMissing: PlanRule = {
  id: "operator-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { place, values } of missingValues(context, "operator")) {
      yield { ...place, message: { id: "operator-missing", values } };
    }
  },
};
