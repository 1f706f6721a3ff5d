import { areasOf } from "../reading/draft";
import { isCellError, sheetsByName, valueAt } from "../sheet/survey";
import type { PlanRule } from "./rule";

export const formulaError: PlanRule = {
  id: "formula-error",
  about: "plan",
  severity: "error",
  *check({ draft, survey }) {
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
