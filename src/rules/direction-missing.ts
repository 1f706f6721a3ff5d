import type { PlanRule } from "./rule";
import { missingValues } from "./shared/listed";

export const directionMissing: PlanRule = {
  id: "direction-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { place, values } of missingValues(context, "direction")) {
      yield { ...place, message: { id: "direction-missing", values } };
    }
  },
};
