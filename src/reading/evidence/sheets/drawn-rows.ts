import { isCalendarHeading } from "../texts/time-heading";
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
    const months = view.columnsOf(above, right + 1).filter((at) => isMonth(view.text(above, at)));
    const [first] = months;
    if (first !== undefined && months.length >= MONTHS) return isDrawnRow(view, row, first);
  }
  return false;
}

/** `4月`, and 4 where a row holds several. */
const isMonth = (text: string): boolean =>
  isCalendarHeading(text) || /^(?:1[0-2]|[1-9])$/.test(text);

const WORD = /(?!ー)[\p{L}\p{Nd}]/u;
/** So many months in a row are a schedule's. */
const MONTHS = 4;
/** Forms have no more lanes than this under their months. */
const LANES = 20;
