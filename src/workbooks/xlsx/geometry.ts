import { type Axis, axisOf } from "./axis";
import { LAST_COLUMN, LAST_ROW, type SheetContent } from "./sheet-content";
import type { Styles } from "./styles";
import { digitWidth } from "./write/lengths";

/** Where a sheet's rows and columns lie. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const EMU_PER_POINT = 12_700;
const EMU_PER_PIXEL = 9_525;

export function geometryOf(content: SheetContent, styles: Styles): Geometry {
  const digit = digitWidth(styles.font);
  const heights = new Map<number, number>();
  for (const [index, row] of content.rows) {
    if (row.isHidden) heights.set(index, 0);
    else if (row.height !== null) heights.set(index, row.height * EMU_PER_POINT);
    else if (content.hidesRows) heights.set(index, defaultHeight(content));
  }
  const widths = new Map<number, number>();
  for (const { first, last, width, isHidden } of content.columns) {
    if (width === null && !isHidden) continue;
    const size = isHidden ? 0 : columnWidth(width ?? 0, digit);
    for (let column = first; column <= last; column++) widths.set(column, size);
  }
  const height = content.hidesRows ? 0 : defaultHeight(content);
  return {
    rows: axisOf(LAST_ROW + 1, height, heights),
    columns: axisOf(LAST_COLUMN + 1, defaultWidth(content, digit), widths),
  };
}

function defaultHeight(content: SheetContent): number {
  return (content.defaultHeight ?? 15) * EMU_PER_POINT;
}

/** Eight digits, the cell's padding, and rounded up to a multiple of 8 pixels, where the sheet doesn't say. */
function defaultWidth(content: SheetContent, digit: number): number {
  if (content.defaultWidth !== null) return columnWidth(content.defaultWidth, digit);
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((8 * digit + padding) / 8) * 8 * EMU_PER_PIXEL;
}

/** A width in characters as ECMA-376 part 1, 18.3.1.13 turns it into pixels. */
function columnWidth(characters: number, digit: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * EMU_PER_PIXEL;
}
