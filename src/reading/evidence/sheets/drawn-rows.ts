import { monthColumns } from "./bare-months";
import { isFormsRow, isLabel } from "./form-rows";
import type { SheetView } from "./sheet-view";

/**
 * Whether a row under months is drawn as a lane is, or not at all, where a form's label has its value: its first month
 * is a cell of its own that no word begins in, nor in the row below where nothing else does.
 */
export function isDrawnRow(view: SheetView, row: number, firstMonth: number): boolean {
  const isBeside = view.areBlank(row + 1, 0, firstMonth - 1);
  return (
    !view.merge(row, firstMonth) &&
    [row, row + Number(isBeside)].every((each) => !WORD.test(view.text(each, firstMonth)))
  );
}

/** Whether what reads like a label in a form names such a row: 予算要求 or 評価 under 項目, with months over what is right of it. */
export function namesDrawnRow(view: SheetView, row: number, column: number): boolean {
  const { right } = view.extent(row, column);
  for (let above = row - 1; above >= row - LANES && !view.areBlank(above, column, right); above--) {
    const [first] = monthColumns(view, above, view.columnsOf(above, right + 1));
    if (first !== undefined) return !isFormsRow(view, above) && isDrawnRow(view, row, first);
  }
  return false;
}

/** Whether a cell stands under a month, in a row that neither begins with a label nor has one between it and the months: 予算要求 in a lane. */
export function isInLane(view: SheetView, row: number, column: number): boolean {
  const [own = column] = view.columnsOf(row);
  for (let above = row; above >= Math.max(0, row - LANES); above--) {
    const columns = view.columnsOf(above);
    const [head = column] = columns;
    const months = above < row ? monthColumns(view, above, columns) : [];
    // Where months begin a sheet's row, and no tall label stands beside it, labels stand under the first.
    const isFirst = months.includes(head) && (head === 0 || !view.merge(above, head - 1));
    if (months.length > 0)
      return months.includes(column) && (column > own || !isFirst) && !isFormsRow(view, above);
    if (head < column && isLabel(view.text(above, head))) return false;
  }
  return false;
}

const WORD = /(?!ー)[\p{L}\p{Nd}]/u;
/** Forms have no more lanes than this under their months. */
const LANES = 20;
