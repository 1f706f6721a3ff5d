import { refText } from "../sheet/address";
import type { PlanRule } from "./rule";
import { quoted } from "./shared/rows";

export const yearConflict: PlanRule = {
  id: "year-conflict",
  about: "plan",
  severity: "error",
  *check({ draft }) {
    const [taken, ...others] = draft.years;
    if (!taken) return;
    const seen = new Set<string>();
    for (const { field, text, fiscalYear } of others) {
      const key = `${field.cell ? refText(field.cell) : field.text} ${fiscalYear}`;
      if (fiscalYear === taken.fiscalYear || seen.has(key)) continue;
      seen.add(key);
      const values = { text: quoted(text), year: fiscalYear, other: taken.text };
      yield field.cell
        ? {
            cell: field.cell,
            cells: taken.field.cell ? [taken.field.cell] : [],
            message: {
              id: "year-conflict",
              values: {
                ...values,
                place: taken.field.cell ? refText(taken.field.cell) : "",
              },
            },
          }
        : { cell: taken.field.cell, message: { id: "year-conflict/sheet", values } };
    }
  },
};
