import { between, type GridRows } from "../../choosing/lanes/lane-rows";
import { within } from "../../evidence/grids/month-grid";
import type { LaneBars } from "./bar";

/** Lanes each with what is merged down into it from another's row: what several projects do together is each one's. */
export function withJointBars(
  { grid, beside }: GridRows,
  lanes: readonly LaneBars[]
): readonly LaneBars[] {
  const { view } = grid.sheet;
  const first = within(grid.sheet).left;
  const nameIn = (row: number): string => {
    const column = view.firstColumn(row, first, grid.left - 1);
    return column === null ? "" : `${column} ${view.text(row, column)}`;
  };
  /** Whether a row begins another project's lanes than one above it. */
  const isOfOther = (row: number, above: number): boolean => {
    if (beside.length > 0) return between(beside, row, row)[0]?.area.top === row;
    const [own, other] = [nameIn(row), nameIn(above)];
    return own !== other && parseInt(own) === parseInt(other);
  };
  const merged = lanes.flatMap(({ bars }) => bars.filter(({ row, bottom }) => bottom > row));
  if (merged.length === 0) return lanes;
  return lanes.map(({ row, bars }) => {
    const joint = merged.filter(
      (bar) => bar.row < row && row <= bar.bottom && isOfOther(row, bar.row)
    );
    const all = [...joint, ...bars];
    return joint.length > 0 ? { row, bars: all.sort((a, b) => a.left - b.left) } : { row, bars };
  });
}
