import type { Grid, Room } from "../../../../sheet/survey";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar } from "./bar";
import { LONG_ARROW } from "./marks";

/** Whether a bar's cells may be too narrow for an arrow written as text in them: `━━━━━→` beside a blank cell. */
export function mayOverflow(view: SheetView, { row, left, right }: Bar): boolean {
  return isLong(view, row, left) || isLong(view, row, right);
}

/** Lengthens such bars over the blank cells that Excel shows their arrows across. */
export function withOverflow(
  view: SheetView,
  bars: readonly Bar[],
  grid: MonthGrid,
  room: Grid<Room>
): readonly Bar[] {
  return bars.map((bar): Bar => {
    const { row } = bar;
    const cells = room.rows[row - room.origin.row] ?? [];
    const last = (column: number, step: 1 | -1): number => {
      const own = cells[column - room.origin.column];
      if (own?.toRight == null || !isLong(view, row, column)) return column;
      const over = widthOf(view.text(row, column)) * own.size - own.width + PADDING;
      let rest = over * (step > 0 ? own.toRight : 1 - own.toRight);
      let next = column + step;
      for (; next >= grid.left && next <= grid.right; next += step) {
        const { width = 0 } = cells[next - room.origin.column] ?? {};
        if (rest <= width * TOUCH || view.value(row, next) !== null || view.merge(row, next)) break;
        rest -= width;
      }
      return next - step;
    };
    const [left, right] = [last(bar.left, -1), last(bar.right, 1)];
    return right - left > bar.right - bar.left ? { ...bar, left, right, isOverflowing: true } : bar;
  });
}

function isLong(view: SheetView, row: number, column: number): boolean {
  return view.merge(row, column) === null && LONG_ARROW.test(view.text(row, column));
}

/** What of a cell's width stays free at the side that its text begins at. */
const PADDING = 2;
/** What a text barely touches doesn't count. */
const TOUCH = 0.3;

/** In letters as wide as high: Latin ones take half of that. */
function widthOf(text: string): number {
  return text.length - (text.match(/[ -~｡-ﾟ]/g)?.length ?? 0) / 2;
}
