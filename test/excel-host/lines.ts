import type { Anchor } from "../../src/sheet/survey";
import { type SheetModel, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./model";

/** Where an anchor lies over the sheet, in points. */
export function pointOf(sheet: SheetModel, { row, column, intoRow, intoColumn }: Anchor) {
  const [left, top] = [leftOf(sheet, column), topOf(sheet, row)];
  return {
    left: left + intoColumn * (leftOf(sheet, column + 1) - left),
    top: top + intoRow * (topOf(sheet, row + 1) - top),
  };
}

/** How far a row's upper edge lies below the sheet's, in points. */
export function topOf(sheet: SheetModel, row: number): number {
  return distance(row, sheet.rowHeights, sheet.hiddenRows, STANDARD_ROW_HEIGHT);
}

/** How far a column's left edge lies right of the sheet's, in points. */
export function leftOf(sheet: SheetModel, column: number): number {
  return distance(column, sheet.columnWidths, sheet.hiddenColumns, STANDARD_COLUMN_WIDTH);
}

function distance(
  line: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number
): number {
  let points = line * standard;
  for (const [index, size] of sizes)
    if (index < line && !hidden.has(index)) points += size - standard;
  for (const index of hidden) if (index < line) points -= standard;
  return points;
}
