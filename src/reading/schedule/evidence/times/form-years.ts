import type { Area } from "../../../../sheet/address";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { saysWhen } from "../../../evidence/sheets/year-cells";
import { isTimeHeading } from "../../../evidence/texts/time-heading";
import { onlyYear, yearsIn } from "../../../evidence/texts/years";

/**
 * Whether a cell over months is of a form or list above them: 令和2年度 beside 事業開始年度 or below another year,
 * 平成30年度～ beside 事業期間, or a label itself, as 前年度の実績 is beside what that was, and 前年度予算額.
 */
export function isOfForm(
  view: SheetView,
  { top, left, right, bottom }: Area,
  row: number
): boolean {
  const column = view.columnsOf(top).findLast((at) => at < left);
  const reaches = column !== undefined && view.extent(top, column).bottom >= row;
  if (reaches || bottom >= row) return false;
  const [over, text] = [top > 0 ? view.folded(top - 1, left) : "", view.folded(top, left)];
  const isOver = LIFE.test(over) || (onlyYear(over) ?? onlyYear(text)) !== onlyYear(text);
  const isValue = isOver || (column !== undefined && LIFE.test(view.folded(top, column)));
  const beside = left === right ? view.text(top, right + 1) : "";
  const isLabel = beside !== "" && !isTimeHeading(beside) && !/[本前今昨当翌次来]年/.test(beside);
  return isValue || isLabel || /[額費算]$/.test(text) || saysWhen(view, top, left);
}

const LIFE = /[^\d元本前今昨当翌次来](?:年度|期間|期限|[制改策]定|見直し)$/;

/** Whether a text beside a label over months is what a form tells above them, so that no year above it heads them. */
export function isTextOfForm(text: string): boolean {
  return text.length > LONGEST && yearsIn(text).length === 0;
}

const LONGEST = 12;
