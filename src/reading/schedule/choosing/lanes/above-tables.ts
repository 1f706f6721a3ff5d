import { numbersFrom } from "../../../../sheet/numbers";
import { headsOtherThings } from "../../../evidence/sheets/other-headings";
import type { MonthGrid } from "../../evidence/grids/month-grid";

/** The last row of some under a grid's months above a table of other things, which a blank row sets off. */
export function aboveTables(grid: MonthGrid, recorded: number, last: number): number {
  const figures = aboveFigures(grid, last);
  const {
    sheet: { view },
    bodyTop,
  } = grid;
  const bottom = Math.min(figures, view.used.bottom);
  const isBlank = (row: number): boolean => view.columnsOf(row).length === 0;
  // What stands under a heading isn't the heading again, as 会計 may be beside two lanes.
  const isRepeated = (row: number): boolean =>
    view.columnsOf(row).some((column) => view.text(row, column) === view.text(row + 1, column));
  // 改訂履歴 | 日付 | 内容, with its title over it or without.
  const heads = numbersFrom(Math.max(bodyTop, recorded) + 2, bottom).find(
    (row) =>
      (isBlank(row - 1) || isBlank(row - 2)) &&
      headsOtherThings(view, row, new Set(), bottom) &&
      !isRepeated(row)
  );
  return heads === undefined ? figures : heads - 2;
}

/** The last row above figures (成果指標, 現状値) that a blank row sets off, under months without any. */
function aboveFigures({ sheet: { view }, bodyTop, left }: MonthGrid, last: number): number {
  const row =
    numbersFrom(bodyTop + 1, Math.min(last, view.used.bottom)).find((at) =>
      view.columnsOf(at, left).some((column) => typeof view.value(at, column) === "number")
    ) ?? Infinity;
  const [above, heads, own] = [row - 2, row - 1, row].map((at) => String(view.columnsOf(at)));
  return above === "" && heads === own ? Math.min(last, row - 2) : last;
}
