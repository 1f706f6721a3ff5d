import type { PlanRule } from "./rule";
import { unknownValues } from "./shared/listed";

export const operatorUnknown: PlanRule = {
  id: "operator-unknown",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { place, values } of unknownValues(context, "operator")) {
      yield { ...place, message: { id: "operator-unknown", values } };
    }
  },
};
