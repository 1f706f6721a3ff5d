import type { Field } from "../../../draft";
import { withText } from "../../../evidence/sheets/fields";
import type { SheetView } from "../../../evidence/sheets/sheet-view";

/** A column headed 月, with the one of days beside it where there is one. */
export interface MonthColumn {
  /** The row of its heading. */
  readonly heading: number;
  readonly left: number;
  /** The column of days, or the months' own. */
  readonly right: number;
}

/** The column of months that a cell heads (`月`, `月 | 日`); null for any other cell. */
export function monthColumn(view: SheetView, row: number, column: number): MonthColumn | null {
  if (view.folded(row, column) !== "月") return null;
  const { left, right } = view.extent(row, column);
  const hasDays = /^期?日付?$/.test(view.folded(row, right + 1));
  return { heading: row, left, right: hasDays ? right + 1 : right };
}

/**
 * Whether a cell heads each row's own month, and no calendar that only stands beside the rows: 4月, 5月, 6月 and on.
 * Right before the names it is their own all the same.
 */
export function headsMonths(
  view: SheetView,
  row: number,
  column: number,
  names: number | null
): boolean {
  const months = monthColumn(view, row, column);
  if (!months) return false;
  if (months.right + 1 === names) return true;
  let last = 0;
  let following = 0;
  for (let at = row + 1; following < CALENDAR && !view.isBlank(at, column); at++) {
    const month = parseInt(view.folded(at, column));
    following = month === (last % 12) + 1 ? following + 1 : 1;
    last = month;
  }
  return following < CALENDAR;
}

/** So many months that follow each other from row to row are a calendar. */
const CALENDAR = 6;

/** What a row says under it, as one text: `4 | 10` as `4月10日`. A blank month is the one above. */
export function monthAndDay(view: SheetView, row: number, months: MonthColumn): Field | null {
  const { heading, left, right } = months;
  const day = view.field(row, right);
  if (/\d\s*[./／月]/.test(day.text.normalize("NFKC"))) return day;
  let above = row;
  while (view.isBlank(above, left) && !view.areBlank(above, left, right + 1)) above--;
  const month = view.text(above, left).replace(/(?<=\p{Nd})$/u, "月");
  if (above === heading || month === "") return null;
  const own = right > left && day.text !== "" ? day : view.field(row, left);
  const days = right > left ? day.text.replace(/(?<=[\d０-９])$/, "日") : "";
  return withText(own, month + days);
}
