import type { PlanRule } from "./rule";
import { unknownValues } from "./shared/listed";

export const directionUnknown: PlanRule = {
  id: "direction-unknown",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { place, values } of unknownValues(context, "direction")) {
      yield { ...place, message: { id: "direction-unknown", values } };
    }
  },
};
