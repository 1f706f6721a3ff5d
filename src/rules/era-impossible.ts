import type { PlanRule } from "./rule";
import { isImpossible } from "./shared/years";

export const eraImpossible: PlanRule = {
  id: "era-impossible",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { field, project, spans } of context.yearTexts()) {
      const impossible = spans.filter(
        ({ from, to, unit }) => isImpossible(from, unit) || (to !== null && isImpossible(to, unit))
      );
      if (impossible.length === 0) continue;
      yield {
        cell: field.cell,
        project,
        message: {
          id: "era-impossible",
          values: { text: impossible.map(({ text }) => text).join("、") },
        },
      };
    }
  },
};
