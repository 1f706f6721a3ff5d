import { areasOf } from "../reading/draft";
import { isCellError, sheetsByName, uncomputedIn, valueAt } from "../sheet/survey";
import type { PlanRule } from "./rule";
import { cellsOf, isAmong } from "./shared/rows";

export const formulaError: PlanRule = {
  id: "formula-error",
  about: "plan",
  severity: "error",
  *check({ draft, survey }) {
    const uncomputed = uncomputedIn(survey);
    const fields = draft.projects.flatMap((project) => Object.values(project.fields));
    const [first, ...others] = cellsOf(fields.filter((field) => isAmong(uncomputed, field)));
    if (first) {
      const count = 1 + others.length;
      yield {
        cell: first,
        cells: others,
        message: { id: "formula-error/uncomputed", values: { count } },
      };
    }
    const seen = new Set<string>();
    const sheets = sheetsByName(survey);
    for (const area of areasOf(draft)) {
      const sheet = sheets.get(area.sheet);
      if (!sheet) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const value = valueAt(sheet.values, row, column);
          if (!isCellError(value)) continue;
          const key = `${row} ${column} ${area.sheet}`;
          if (seen.has(key)) continue;
          seen.add(key);
          yield {
            cell: { sheet: area.sheet, row, column },
            message: { id: "formula-error", values: { text: value.error } },
          };
        }
      }
    }
  },
};
