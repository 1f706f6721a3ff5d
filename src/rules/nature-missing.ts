import type { PlanRule } from "./rule";
import { missingValues } from "./shared/listed";

export const natureMissing: PlanRule = {
  id: "nature-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { place, values } of missingValues(context, "nature")) {
      yield { ...place, message: { id: "nature-missing", values } };
    }
  },
};
