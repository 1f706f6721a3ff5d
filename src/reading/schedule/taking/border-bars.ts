import type { CellBorders, Grid } from "../../../sheet/survey";
import type { MonthGrid } from "../evidence/month-grid";
import type { Bar } from "./bar";

/**
 * Bars drawn as heavy borders along a row: a run of thick edges that neither crosses the whole grid
 * (that is a frame) nor stands in every row.
 */
export function borderBars(
  row: number,
  grid: MonthGrid,
  borders: Grid<CellBorders>
): readonly Bar[] {
  const isHeavy = (column: number): boolean => {
    const cell = borders.rows[row - borders.origin.row]?.[column - borders.origin.column];
    return cell !== undefined && (HEAVY.test(cell.bottom ?? "") || HEAVY.test(cell.top ?? ""));
  };
  const bars: Bar[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (!isHeavy(column)) continue;
    const left = column;
    while (column < grid.right && isHeavy(column + 1)) column++;
    if (left === grid.left && column === grid.right) continue;
    bars.push({ row, bottom: row, left, right: column, label: null, form: "border", day: null });
  }
  return bars;
}

const HEAVY = /^(?:medium|thick|double)/i;
