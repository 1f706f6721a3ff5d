import { stageIn } from "../../../evidence/texts/revisions";
import type { LanePlace } from "../../evidence/grids/month-grid";
import type { LeftColumns } from "./left-columns";

/**
 * Rows of a plan as it was changed, each with the row above it that tells the same as it was planned first. A change
 * in which nothing is drawn changed nothing.
 * @param rows the rows in which something is drawn
 */
export function changedRows(
  { sheet: { view } }: LanePlace,
  rows: readonly number[],
  { phase, item }: LeftColumns
): ReadonlyMap<number, number> {
  const changed = new Map<number, number>();
  const stageAt = (row: number) =>
    [phase, item].flatMap((column) => {
      const text = column === null ? "" : view.field(row, column).text;
      return stageIn(PLANNED.test(text) ? "当初" : text) ?? [];
    })[0];
  let first: { readonly row: number; readonly of: string } | null = null;
  for (let row = rows[0] ?? 0; row <= (rows.at(-1) ?? -1); row++) {
    const stage = stageAt(row);
    if (stage?.isFirst) first = { row, of: stage.of };
    else if (stage && rows.includes(row) && first?.of === stage.of) changed.set(row, first.row);
  }
  return changed;
}

/** What a plan that is changed below may be called alone. */
const PLANNED = /^[計予][画定]$/;
