import type { Grid, Room } from "../../../../sheet/survey";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar } from "./bar";

/** Whether a bar is a text in one cell that may be centred across blank ones (選択範囲内で中央), as if these were merged. */
export function mayGoAcross(view: SheetView, bar: Bar, { right }: MonthGrid): boolean {
  const { row, form, label, mark } = bar;
  return (
    form === "text" &&
    label !== null &&
    !mark &&
    bar.right < right &&
    isFree(view, row, bar.right + 1)
  );
}

/** Lengthens such bars over the cells that Excel centres their texts across. */
export function withTextsAcross(
  view: SheetView,
  bars: readonly Bar[],
  grid: MonthGrid,
  room: Grid<Room>
): readonly Bar[] {
  return bars.map((bar) => {
    const cells = room.rows[bar.row - room.origin.row] ?? [];
    const isAcross = (column: number): boolean =>
      cells[column - room.origin.column]?.isAcross ?? false;
    if (!mayGoAcross(view, bar, grid) || !isAcross(bar.right)) return bar;
    let { right } = bar;
    while (right < grid.right && isFree(view, bar.row, right + 1) && isAcross(right + 1)) right++;
    return { ...bar, right };
  });
}

function isFree(view: SheetView, row: number, column: number): boolean {
  return view.value(row, column) === null && view.merge(row, column) === null;
}
