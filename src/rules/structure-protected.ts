import type { BookRule } from "./rule";

export const structureProtected: BookRule = {
  id: "structure-protected",
  about: "book",
  severity: "warning",
  *check({ survey }) {
    if (!survey.isStructureProtected) return;
    yield {
      cell: null,
      message: { id: "structure-protected", values: null },
      fixes: [{ kind: "separate" }],
    };
  },
};
