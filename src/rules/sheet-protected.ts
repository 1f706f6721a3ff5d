import type { BookRule } from "./rule";

export const sheetProtected: BookRule = {
  id: "sheet-protected",
  about: "book",
  severity: "info",
  *check({ plans, survey }) {
    const used = new Set(
      plans.flatMap(({ draft }) =>
        [...draft.tables, ...draft.schedules].map(({ area }) => area.sheet)
      )
    );
    for (const { name, isProtected } of survey.sheets) {
      if (!isProtected || !used.has(name)) continue;
      yield { cell: null, message: { id: "sheet-protected", values: { sheet: name } } };
    }
  },
};
