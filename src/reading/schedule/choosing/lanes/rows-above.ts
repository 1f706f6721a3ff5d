import type { FoundRecord } from "../../../found-table";
import { within, type MonthGrid } from "../../evidence/grids/month-grid";

/**
 * Records with the lanes that stand above the rows that name them: where some do over the first one and over another,
 * and none below the last, or as many below each as below the last.
 */
export function reachingUp(
  records: readonly FoundRecord[],
  { sheet, bodyTop, left, right }: MonthGrid
): readonly FoundRecord[] {
  const { view } = sheet;
  const isLane = (row: number): boolean =>
    row >= bodyTop &&
    view.areBlank(row, within(sheet).left, left - 1) &&
    view.firstColumn(row, left, right) !== null;
  const [first, ...others] = records;
  const last = others.at(-1)?.area;
  const areAbove =
    first && isLane(first.area.top - 1) && others.some(({ area }) => isLane(area.top - 1));
  if (!areAbove || !last) return records;
  const below = last.bottom - last.top;
  let over = 0;
  while (isLane(first.area.top - 1 - over)) over++;
  const tops = records.map(({ area }, at) => {
    const former = records[at - 1]?.area.top;
    return former === undefined ? area.top - over : former + below + 1;
  });
  // Where lanes stand below the last as well, all must have as many.
  if (below > 0 && records.some(({ area }, at) => area.top - (tops[at] ?? 0) !== over))
    return records;
  return records.map((record, at) => {
    const { top } = record.area;
    return { ...record, area: { ...record.area, top: tops[at] ?? top, bottom: top + below } };
  });
}
