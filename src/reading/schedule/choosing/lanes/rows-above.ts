import type { FoundRecord } from "../../../found-table";
import { within, type MonthGrid } from "../../evidence/grids/month-grid";

/**
 * Records with the lanes that stand above the rows that name them: where some do over the first one and over another,
 * and none below the last.
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
    first &&
    isLane(first.area.top - 1) &&
    last?.top === last?.bottom &&
    others.some(({ area }) => isLane(area.top - 1));
  if (!areAbove) return records;
  return records.map((record, at) => {
    const { top } = record.area;
    const above = records[at - 1]?.area.top ?? bodyTop - 1;
    return { ...record, area: { ...record.area, top: above + 1, bottom: top } };
  });
}
