import type { Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";

/** What says whose judgment a row of an evaluation sheet tells, left of its label or over it: 二次評価. Empty where nothing does. */
export function judgedBy(view: SheetView, row: number, column: number): string {
  for (let each = row; each >= Math.max(0, row - REACH); each--) {
    const texts = view.columnsOf(each).flatMap((at) => (at <= column ? view.folded(each, at) : []));
    const said = texts.findLast((text) => JUDGED.test(text));
    if (said !== undefined) return said;
  }
  return "";
}

/** Of a row's texts under the names of several judgments, that of the last one; null where nothing heads them so. */
export function lastJudged(view: SheetView, words: SheetWords, { top, right }: Area): Field | null {
  const rated = words
    .columnsOf(top)
    .flatMap((column) => {
      const head = column > right ? headOver(view, top, column) : null;
      const score = preferenceOf("direction", head ?? "");
      return head === null ? [] : { field: view.field(top, column), score };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = rated;
  return best && second && best.score > second.score ? best.field : null;
}

function headOver(view: SheetView, row: number, column: number): string | null {
  for (let each = row - 1; each >= Math.max(0, row - REACH); each--) {
    const text = view.folded(each, column);
    if (JUDGED.test(text)) return text;
  }
  return null;
}

/** Whether what stands beside a tall label heads the columns of a matrix: コスト over 削減, 維持 and 増加. */
export function headsMatrix(view: SheetView, label: Area, { cell }: Field): boolean {
  if (!cell) return false;
  const { left, right, bottom } = view.extent(cell.row, cell.column);
  return bottom < label.bottom && view.columnsOf(bottom + 1, left, right).length >= 2;
}

const JUDGED =
  /^[^。]{0,4}(?:[1-3一二三]次|最終|内部|外部|自己|所管.{0,2}|[部局課]長|本部|委員会)の?(?:評価|判定)(?:[()\]】〕].*)?$/;
const REACH = 5;
