import { stageSideIn } from "../../evidence/texts/revisions";
import type { LanePlace } from "../evidence/month-grid";
import type { LeftColumns } from "./left-columns";

/** What a row is called that tells the plan as it was made first (当初計画), or as it was changed (変更計画). */
interface Stage {
  readonly isFirst: boolean;
  /** What stands before it where it is in brackets: 説明会（当初計画）. */
  readonly of: string;
}

/** The stage that a text names; null for any other. */
export function stageIn(text: string): Stage | null {
  const { of = "", stage = "" } = (text.length <= LONGEST && PARTS.exec(text)?.groups) || {};
  const side = stageSideIn(stage);
  return side && { isFirst: side === "old", of };
}

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
    [phase, item].flatMap((column) =>
      column === null ? [] : (stageIn(view.field(row, column).text) ?? [])
    )[0];
  let first: { readonly row: number; readonly of: string } | null = null;
  for (let row = rows[0] ?? 0; row <= (rows.at(-1) ?? -1); row++) {
    const stage = stageAt(row);
    if (stage?.isFirst) first = { row, of: stage.of };
    else if (stage && rows.includes(row) && first?.of === stage.of) changed.set(row, first.row);
  }
  return changed;
}

const LONGEST = 40;
const PARTS = /^(?:(?<of>[^(（[【〔]+)(?=[(（[【〔].*[)）\]】〕]$))?(?<stage>.*)$/;
