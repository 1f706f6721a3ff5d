import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { Field } from "../../draft";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import { isDirection } from "../../evidence/texts/choice";
import { extentOf } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";

/** What says whose judgment a row of an evaluation sheet tells, left of its label or over it: 二次評価. Empty where nothing does. */
export function judgedBy(view: SheetView, row: number, column: number, reach = REACH): string {
  for (let each = row; each >= Math.max(0, row - reach); each--) {
    const texts = view.columnsOf(each).flatMap((at) => (at <= column ? view.folded(each, at) : []));
    const said = texts.findLast((text) => JUDGED.test(text));
    if (said !== undefined) return said;
  }
  return "";
}

/**
 * Of the texts right of a label under the names of several judgments, or below it in rows that begin with them, that of
 * the last one; null where nothing heads them so.
 */
export function lastJudged(
  view: SheetView,
  words: SheetWords,
  { top, left, right, bottom }: Area
): Field | null {
  const across = words.columnsOf(top).flatMap((column) => {
    const isBeside =
      column > right && (isDirection(view.text(top, column)) || !words.knownAt(top, column));
    return isBeside ? { head: judgedBy(view, top, column), field: view.field(top, column) } : [];
  });
  const down = numbersFrom(bottom + 1, bottom + REACH).map((row) => ({
    head: judgedBy(view, row, left - 1, 0),
    field: view.field(row, left),
  }));
  const rated = [...across, ...down]
    .filter(({ head, field }) => head !== "" && field.text !== "")
    .map(({ head, field }) => ({ field, score: preferenceOf("direction", head) }))
    .sort((a, b) => b.score - a.score);
  const [best] = rated;
  return best && best.score > (rated.at(-1)?.score ?? 0) ? best.field : null;
}

/** Whether what stands beside a tall label heads the columns of a matrix: コスト over 削減, 維持 and 増加. */
export function headsMatrix(view: SheetView, label: Area, beside: Field): boolean {
  const { left, right, bottom } = extentOf(view, beside);
  return bottom < label.bottom && view.columnsOf(bottom + 1, left, right).length >= 2;
}

const JUDGED =
  /^[^。]{0,4}(?:[1-3一二三]次|最終|内部|外部|自己|所管.{0,2}|[部局課]長|本部|委員会)の?(?:評価|判定)(?:[()\]】〕].*)?$/;
const REACH = 5;
