import { numbersFrom } from "../../../../sheet/numbers";
import { headsOtherThings } from "../../../evidence/sheets/other-headings";
import { isDrawnRow } from "../../../evidence/sheets/drawn-rows";
import { LABELLED } from "../../../evidence/texts/field-kinds";
import { bareHeading, known, meaningsOf } from "../../../evidence/texts/headings";
import { canHead } from "../../../evidence/texts/naming-words";
import { isCalendarHeading } from "../../../evidence/texts/time-heading";
import { looksPrinted } from "../../../evidence/texts/printed-labels";
import { labelOf } from "../../../evidence/texts/labels";
import { isForm, type FoundTable } from "../../../found-table";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { within, type LanePlace } from "./month-grid";

/**
 * The last row that a schedule within a form takes: that of the label it stands beside, else the one above the
 * form's next label. Without end for a schedule that stands in no form. `first` is the first of its own columns.
 */
export function lastInForm(
  { sheet, top, left, right, bodyTop }: LanePlace,
  tables: readonly FoundTable[],
  first = left
): number {
  const { view } = sheet;
  const forms = tables.filter(
    (table) => table.view === view && isForm(table) && table.area.top <= top
  );
  const area = within(sheet);
  if (forms.length === 0) return Infinity;
  for (let column = first - 1; column >= area.left; column--) {
    const label = view.merge(bodyTop - 1, column);
    if (label && label.right < first && label.bottom >= bodyTop) return label.bottom;
  }
  // What the forms above call their lanes, this one may as well.
  const bottoms = forms.flatMap(({ records }) => records.map((record) => record.area.bottom));
  const begin = Math.max(area.top, ...bottoms.filter((bottom) => bottom < top).map((at) => at + 1));
  // The next form begins as this one: with its title, or a label that leads to none of a project's fields.
  const isAgain = (text: string, column: number): boolean =>
    text !== "" &&
    numbersFrom(begin, top - 1).some(
      (row) => view.text(row, column) === text && view.columnsOf(row)[0] === column
    );
  const months = new Set(numbersFrom(left, right));
  for (let row = bodyTop + 1; row <= area.bottom; row++) {
    if (headsOtherThings(view, row, months, area.bottom)) return row - 2;
    // 人件費 before an amount over all months is a next part's.
    if (view.extent(row, left).right >= right && COST.test(view.folded(row, left))) return row - 1;
    // Months may stand over the labels themselves.
    for (let column = area.left; column < Math.max(left, area.left + 1); column++) {
      const text = view.text(row, column);
      // 【D】令和7年度の実績 heads what follows, be the row below its own blank or not.
      const isLane = (): boolean =>
        isDrawnRow(view, row, left) || (/評価$/.test(text) && hasSteps(view, row, left));
      const ends = isFormLabel(text) && (text.startsWith("【") || !isLane());
      if (ends || isAgain(text, column)) return row - 1;
    }
  }
  return Infinity;
}

/** Whether a text leads to another part of a form; 着工 and 完了 say what happens. */
function isFormLabel(text: string): boolean {
  if (LABELLED.has(known(meaningsOf(text))?.field ?? null)) return true;
  return labelOf(text)?.kind === "department" || looksPrinted(text) || REST.test(bareHeading(text));
}

/** Whether several things are done in a row under months, none of which is another label, or a time is told: 募集 | 審査, 10月. */
function hasSteps(view: SheetView, row: number, firstMonth: number): boolean {
  const texts = view.columnsOf(row, firstMonth).map((column) => view.text(row, column));
  return isCalendarHeading(texts[0] ?? "") || (texts.length > 1 && !texts.some(canHead));
}

const COST = /^約?[\d,.]+[百千万億]*円/;
/** What forms say last, but for what they print as labels. */
const REST =
  /^(?:.?[要効率当急平]性|(?:事業の?)?(?:目的|趣旨|ねらい).{0,4}|特記事項|その他|.{0,6}(?:コメント|所見|意見|講評)|(?:(?:進捗|達成度?|総合|[一二]次)の?)?評価|(?:進捗|達成)(?:状況|度)|成果|.{0,8}までの(?:状況|取り?組み?|経[過緯])|.{0,8}年度の?(?:実績|成果|決算)|参考|(?:今後の)?方向性)$/;
