import type { PlanRule } from "./rule";
import { unknownValues } from "./shared/listed";

export const natureUnknown: PlanRule = {
  id: "nature-unknown",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { place, values } of unknownValues(context, "nature")) {
      yield { ...place, message: { id: "nature-unknown", values } };
    }
  },
};
