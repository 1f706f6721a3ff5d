import type { BookRule } from "./rule";

export const generatedStale: BookRule = {
  id: "generated-stale",
  about: "book",
  severity: "warning",
  *check({ generated }) {
    for (const { sheet, isStale, isOrphaned } of generated) {
      if (isOrphaned) {
        yield { cell: null, message: { id: "generated-stale/no-plan", values: { sheet } } };
        continue;
      }
      if (!isStale) continue;
      yield {
        cell: null,
        message: { id: "generated-stale", values: { sheet } },
        fixes: [{ kind: "regenerate" }],
      };
    }
  },
};
