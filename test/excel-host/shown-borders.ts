import { type BorderModel, cellKey, cellOf, type Edge, type SheetModel } from "./model";

/** The line a cell shows at an edge: its own, or its neighbour's at the same edge. */
export function shownBorder(
  sheet: SheetModel,
  row: number,
  column: number,
  edge: Edge
): BorderModel | null {
  const own = cellOf(sheet, row, column).style.borders[edge];
  if (own) return own;
  const { rows, columns, opposite } = NEIGHBOUR[edge];
  return cellOf(sheet, row + rows, column + columns).style.borders[opposite];
}

/** Draws a line at a cell's edge, which is its neighbour's edge as well. */
export function setBorder(
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  edge: Edge,
  line: BorderModel | null
): void {
  putBorder(sheet, row, column, edge, line);
  const { rows, columns, opposite } = NEIGHBOUR[edge];
  const next = sheet.cells.get(cellKey(row + rows, column + columns));
  if (next?.style.borders[opposite]) putBorder(sheet, row + rows, column + columns, opposite, null);
}

function putBorder(
  sheet: SheetModel,
  row: number,
  column: number,
  edge: Edge,
  line: BorderModel | null
): void {
  const cell = cellOf(sheet, row, column);
  const borders = { ...cell.style.borders, [edge]: line };
  sheet.cells.set(cellKey(row, column), { ...cell, style: { ...cell.style, borders } });
}

/** The cell at the other side of an edge, and which edge it is there. */
export const NEIGHBOUR: Readonly<
  Record<Edge, { readonly rows: number; readonly columns: number; readonly opposite: Edge }>
> = {
  top: { rows: -1, columns: 0, opposite: "bottom" },
  bottom: { rows: 1, columns: 0, opposite: "top" },
  left: { rows: 0, columns: -1, opposite: "right" },
  right: { rows: 0, columns: 1, opposite: "left" },
};
