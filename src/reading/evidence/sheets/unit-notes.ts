import { numbersFrom } from "../../../sheet/numbers";
import { unitNoted } from "../texts/unit";
import type { SheetView } from "./sheet-view";

/** A unit noted above the headings, the nearest first; a note further up speaks for the whole sheet. */
export function unitAbove(view: SheetView, below: number): number | null {
  for (let row = below - 1; row >= Math.max(view.used.top, below - ABOVE); row--) {
    const unit = unitInRow(view, row);
    if (unit !== null) return unit;
  }
  return null;
}

/** A unit that a remark right below the table names, or any note below the last one; a bare note elsewhere may be the next table's. */
export function unitBelow(view: SheetView, bottom: number): number | null {
  for (let row = bottom + 1; row <= bottom + BELOW; row++) {
    const isLast = (): boolean =>
      numbersFrom(row + 1, view.used.bottom).every((below) => view.columnsOf(below).length < FEW);
    const unit = unitInRow(view, row, REMARK) ?? (isLast() ? unitInRow(view, row) : null);
    if (unit !== null) return unit;
  }
  return null;
}

function unitInRow(view: SheetView, row: number, kind = /^/): number | null {
  for (let column = view.lastColumn(row); column >= view.used.left; column--) {
    const value = view.value(row, column);
    if (typeof value !== "string" || value.length > 60 || !kind.test(value)) continue;
    const unit = unitNoted(value) ?? unitNoted(IN_BRACKETS.exec(value)?.[0] ?? "");
    if (unit !== null) return unit;
  }
  return null;
}

/** `支出（単位：円）`, `計画（金額：円）`; a title that names costs may leave the word out: `計画事業費（百万円）`, `事業計画（円）`. */
const IN_BRACKETS =
  /[(（](?:単位|金額)[^)）]*[)）]|(?<=(?:事業費|予算額?|経費|計画|一覧)[^(（]{0,6})[(（][^)）]*円[)）]$/;
const REMARK = /^\s*(?:※|[*＊]|[(（]?注|備考)/;
const ABOVE = 12;
const BELOW = 3;
/** Rows of fewer cells are no table's. */
const FEW = 3;
