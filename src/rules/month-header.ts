import type { PlanRule } from "./rule";
import { quoted } from "./shared/rows";

export const monthHeader: PlanRule = {
  id: "month-header",
  about: "plan",
  severity: "error",
  *check({ draft }) {
    for (const { faults } of draft.schedules) {
      for (const { cell, text } of faults) {
        yield { cell, message: { id: "month-header", values: { text: quoted(text) } } };
      }
    }
  },
};
