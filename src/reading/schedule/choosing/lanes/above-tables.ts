import { numbersFrom } from "../../../../sheet/numbers";
import { headsOtherThings } from "../../../evidence/sheets/other-headings";
import type { MonthGrid } from "../../evidence/grids/month-grid";

/**
 * The last of a schedule's rows above another table that nobody takes for a plan's (職名 | 人数), or above figures (成果 |
 * 現状値) under months without any, which a blank row sets off with their title.
 * @param recorded the last row beside which a project stands
 */
export function aboveTables(
  { sheet: { view }, bodyTop, left }: MonthGrid,
  recorded: number,
  last: number
): number {
  const bottom = Math.min(last, view.used.bottom);
  const rows = numbersFrom(bodyTop + 1, bottom);
  const columnsOf = (row: number): readonly number[] => view.columnsOf(row);
  // Beside a tall label a lane without words may be painted.
  const isBlank = (row: number): boolean =>
    columnsOf(row).length === 0 && (left === 0 || view.merge(row, left - 1) === null);
  const isSetOff = (row: number): boolean =>
    isBlank(row - 1) || (columnsOf(row - 1).length === 1 && isBlank(row - 2));
  const isNumber = (row: number) => (column: number) => typeof view.value(row, column) === "number";
  const figures = rows.find((row) => view.columnsOf(row, left).some(isNumber(row))) ?? Infinity;
  const areHeaded =
    // The first row below the months is theirs.
    figures - 1 > bodyTop + 1 &&
    isSetOff(figures - 1) &&
    String(columnsOf(figures - 1)) === String(columnsOf(figures));
  // What stands under a heading isn't the heading again, as 会計 may be beside two lanes.
  const isRepeated = (row: number): boolean =>
    columnsOf(row).some((column) => view.text(row, column) === view.text(row + 1, column));
  const headsThings = (row: number): boolean =>
    row > Math.max(bodyTop, recorded) + 1 &&
    headsOtherThings(view, row, NO_MONTHS, bottom) &&
    !isRepeated(row);
  const heads = rows.find((row) => (areHeaded && row === figures - 1) || headsThings(row));
  return heads === undefined ? last : heads - 2;
}

/** Words in the months say what is done. */
const NO_MONTHS: ReadonlySet<number> = new Set();
