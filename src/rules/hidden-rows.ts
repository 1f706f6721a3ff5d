import { areasOf } from "../reading/draft";
import { columnName, hasColumn, hasRow } from "../sheet/address";
import type { PlanRule } from "./rule";

export const hiddenRows: PlanRule = {
  id: "hidden-rows",
  about: "plan",
  severity: "warning",
  *check({ draft, survey }) {
    const areas = areasOf(draft);
    for (const { name: sheet, hiddenRows: rows, hiddenColumns: columns } of survey.sheets) {
      const own = areas.filter((area) => area.sheet === sheet);
      for (const [id, lines, has, nameOf] of [
        ["hidden-rows/rows", rows, hasRow, (row: number) => String(row + 1)],
        ["hidden-rows/columns", columns, hasColumn, columnName],
      ] as const) {
        const inside = lines.filter((line) => own.some((area) => has(area, line)));
        const first = Math.min(...inside);
        const area = own.find((each) => has(each, first));
        if (!area) continue;
        yield {
          cell: {
            sheet,
            ...(has === hasRow
              ? { row: first, column: area.left }
              : { row: area.top, column: first }),
          },
          message: { id, values: { lines: runs(inside, nameOf) } },
        };
      }
    }
  },
};

/** `5、7-9`. */
function runs(lines: readonly number[], nameOf: (line: number) => string): string {
  const all = new Set(lines);
  return [...all]
    .sort((a, b) => a - b)
    .filter((line) => !all.has(line - 1))
    .map((first) => {
      let last = first;
      while (all.has(last + 1)) last++;
      return first === last ? nameOf(first) : `${nameOf(first)}-${nameOf(last)}`;
    })
    .join("、");
}
