import { hasColumn } from "../../../../sheet/address";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { BarFills } from "../../evidence/grids/grid-fills";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import { isHeadOf, type Bar } from "./bar";
import { joinAlike } from "./growing-bar";

/**
 * Lengthens texts over blank cells of their own fill, and adds a bar for each other stretch of fill. A
 * stretch goes on under marks within it, and over days off and between months to more of its own colour.
 */
export function withFills(
  view: SheetView,
  row: number,
  bars: readonly Bar[],
  grid: MonthGrid,
  fills: BarFills
): readonly Bar[] {
  const isTaken = new Set<number>();
  const isMarked = new Set<number>();
  for (const { left, right, form, day } of bars) {
    for (let column = left; column <= right; column++) {
      isTaken.add(column);
      if (form === "marks" && left === right && day === null) isMarked.add(column);
    }
  }
  const isAside = (column: number): boolean => grid.asides?.has(column) === true;
  const isBlank = (column: number): boolean =>
    hasColumn(grid, column) &&
    !isAside(column) &&
    // How much is done by now says nothing of when.
    (view.isBlank(row, column) || view.format(row, column).endsWith("%"));
  const isFree = (column: number): boolean => isBlank(column) && !isTaken.has(column);
  /** The last column that goes on with a fill, from a column to one side. */
  const reach = (from: number, step: 1 | -1, fill: string): number => {
    let last = from;
    for (let column = from + step; ; column += step) {
      const isOpen = isFree(column);
      if ((isOpen || isMarked.has(column)) && fills.at(row, column) === fill) last = column;
      else if (!isAside(column) && !(isOpen && fills.isBetween(row, column))) return last;
    }
  };
  const take = (left: number, right: number): void => {
    for (let column = left; column <= right; column++) isTaken.add(column);
  };
  const grown = bars.map((bar): Bar => {
    if (bar.form !== "text" || bar.day !== null) return bar;
    const fill = fills.at(row, bar.left);
    if (fill === null) return bar;
    const left = reach(bar.left, -1, fill);
    const right = reach(bar.right, 1, fill);
    take(left, right);
    const form = left === bar.left && right === bar.right ? bar.form : "fill";
    return { ...bar, left, right, form, mark: bar.mark ?? fill };
  });
  const added: Bar[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const fill = fills.at(row, column);
    if (fill === null || !isFree(column)) continue;
    const { top, bottom } = view.extent(row, column);
    if (top !== row) continue;
    const left = reach(column, -1, fill);
    const right = reach(column, 1, fill);
    take(left, right);
    added.push({ row, bottom, left, right, label: null, form: "fill", mark: fill, day: null });
    column = right;
  }
  return joinAlike(
    [...grown.filter((bar) => !isHeadOf(bar, added)), ...added].sort((a, b) => a.left - b.left),
    ({ mark }, said, last) =>
      said !== "" && mark === last.mark && mark?.startsWith("#") === true && !/\p{Nd}/u.test(said)
  );
}
