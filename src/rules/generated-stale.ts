import type { BookRule } from "./rule";

export const generatedStale: BookRule = {
  id: "generated-stale",
  about: "book",
  severity: "warning",
  *check({ generated }) {
    for (const { sheet, isStale } of generated) {
      if (!isStale) continue;
      yield {
        cell: null,
        message: { id: "generated-stale", values: { sheet } },
        fixes: [{ kind: "regenerate" }],
      };
    }
  },
};
