import { columnName } from "../sheet/address";
import type { PlanRule } from "./rule";

export const hiddenRows: PlanRule = {
  id: "hidden-rows",
  about: "plan",
  severity: "warning",
  *check({ draft }) {
    for (const { area, hiddenRows: rows, hiddenColumns: columns } of draft.tables) {
      const [row] = rows;
      if (row !== undefined) {
        yield {
          cell: { sheet: area.sheet, row, column: area.left },
          message: {
            id: "hidden-rows/rows",
            values: { lines: runs(rows, (index) => String(index + 1)) },
          },
        };
      }
      const [column] = columns;
      if (column !== undefined) {
        yield {
          cell: { sheet: area.sheet, row: area.top, column },
          message: { id: "hidden-rows/columns", values: { lines: runs(columns, columnName) } },
        };
      }
    }
  },
};

/** `5、7-9`. */
function runs(indexes: readonly number[], name: (index: number) => string): string {
  const sorted = [...indexes].sort((a, b) => a - b);
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
