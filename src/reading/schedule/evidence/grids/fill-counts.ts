import { countsOf } from "../../../../sheet/grouping";
import type { MonthGrid } from "./month-grid";
import type { FillAt } from "./painted-rows";

/** How many cells have a fill. */
export type FillCounts = ReadonlyMap<string | null, number>;

/** So few rows say less of what is shaded. */
export const FEW = 5;

/** How often each fill stands at a column in cells that aren't merged over several, as bars are. */
export function unmerged(
  { sheet: { view } }: MonthGrid,
  rows: readonly number[],
  column: number,
  at: FillAt
): FillCounts {
  const free = rows.filter((row) => {
    const { left, right } = view.extent(row, column);
    return left === right;
  });
  return countsOf(free.map((row) => at(row, column)));
}

export function mostOf(counts: Iterable<readonly [string | null, number]>) {
  return [...counts].sort((a, b) => b[1] - a[1])[0];
}

export function sumOf(columns: readonly FillCounts[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const column of columns) {
    for (const [fill, count] of column) counts.set(fill, (counts.get(fill) ?? 0) + count);
  }
  return counts;
}

export const totalOf = (counts: FillCounts): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
