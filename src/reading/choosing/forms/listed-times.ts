import { dateIn } from "../../evidence/texts/date-format";
import { YEARLONG } from "../../evidence/texts/naming-words";
import { isCalendarHeading } from "../../evidence/texts/time-heading";
import type { SheetView } from "../../evidence/sheets/sheet-view";

/** Whether a cell says what is done at the time beside it, which begins its row or stands beside another such: 4月 | 募集 | 10月 | 講座. */
export function isListed(view: SheetView, row: number, column: number): boolean {
  if (column === 0) return false;
  const before = column - (view.field(row, column - 1).text === "" ? 2 : 1);
  const { top, left } = view.extent(row, Math.max(0, before));
  const isDate = dateIn(view.value(top, left), view.format(top, left)) !== null;
  const text = view.folded(top, left);
  // 実施時期 | 6月 | 方向性: what asks for a time is none itself.
  const isTime =
    isDate || (isCalendarHeading(text) && !text.endsWith("時期")) || YEARLONG.test(text);
  return (
    isTime &&
    (startsRow(view, row, left - 1) || isListed(view, row, left) || isListed(view, row, left - 1))
  );
}

/** Whether nothing stands up to a column but what stands beside other rows as well. */
function startsRow(view: SheetView, row: number, column: number): boolean {
  const { top, bottom } = view.extent(row, column);
  return bottom > top || view.isBlank(row, column);
}
