import { areasOf } from "../reading/draft";
import type { BookRule } from "./rule";

export const sheetProtected: BookRule = {
  id: "sheet-protected",
  about: "book",
  severity: "info",
  *check({ plans, survey }) {
    const used = new Set(plans.flatMap(({ draft }) => areasOf(draft)).map(({ sheet }) => sheet));
    for (const { name, isProtected } of survey.sheets) {
      if (!isProtected || !used.has(name)) continue;
      yield { cell: null, message: { id: "sheet-protected", values: { sheet: name } } };
    }
  },
};
