import { areasOf } from "../reading/draft";
import { columnName, hasColumn, hasRow, type Area } from "../sheet/address";
import type { PlanRule } from "./rule";

export const hiddenRows: PlanRule = {
  id: "hidden-rows",
  about: "plan",
  severity: "warning",
  *check({ draft, survey }) {
    const areas = areasOf(draft);
    for (const { name: sheet, hiddenRows: rows, hiddenColumns: columns } of survey.sheets) {
      const own = areas.filter((area) => area.sheet === sheet);
      const inside = (lines: readonly number[], has: (area: Area, line: number) => boolean) =>
        lines.filter((line) => own.some((area) => has(area, line))).sort((a, b) => a - b);
      const lines = inside(rows, hasRow);
      const [row] = lines;
      if (row !== undefined) {
        yield {
          cell: { sheet, row, column: own.find((area) => hasRow(area, row))?.left ?? 0 },
          message: {
            id: "hidden-rows/rows",
            values: { lines: runs(lines, (index) => String(index + 1)) },
          },
        };
      }
      const beside = inside(columns, hasColumn);
      const [column] = beside;
      if (column !== undefined) {
        yield {
          cell: { sheet, row: own.find((area) => hasColumn(area, column))?.top ?? 0, column },
          message: { id: "hidden-rows/columns", values: { lines: runs(beside, columnName) } },
        };
      }
    }
  },
};

/** `5、7-9`. */
function runs(sorted: readonly number[], name: (index: number) => string): string {
  const found: { first: number; last: number }[] = [];
  for (const index of sorted) {
    const run = found.at(-1);
    if (run && index <= run.last + 1) run.last = index;
    else found.push({ first: index, last: index });
  }
  return found
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}-${name(last)}`))
    .join("、");
}
