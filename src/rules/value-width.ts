import type { PlanRule } from "./rule";
import { LISTED_FIELDS } from "../settings/settings";
import { misspeltValues } from "./shared/listed";

export const valueWidth: PlanRule = {
  id: "value-width",
  about: "plan",
  severity: "info",
  *check(context) {
    for (const field of LISTED_FIELDS) {
      for (const { place, values } of misspeltValues(context, field)) {
        yield { ...place, message: { id: "value-width", values } };
      }
    }
  },
};
