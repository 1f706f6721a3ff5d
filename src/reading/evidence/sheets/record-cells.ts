import { numbersFrom } from "../../../sheet/numbers";
import { readMoney } from "../texts/amount-aside";
import { isDirection } from "../texts/choice";
import { isDepartmentName } from "../texts/department";
import { isDepartmentHeading, known, meaningsOf } from "../texts/headings";
import { isBareYear } from "../texts/years";
import type { SheetView } from "./sheet-view";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell heads. */
export interface Head extends Place {
  readonly field: string | undefined;
  readonly isKnown?: boolean;
}

/**
 * Whether a value under a heading is a record's, whatever words stand beside it: 3 under No., 500 under 予算額, 市民課 under
 * 担当課.
 */
function isRecordOf(
  view: SheetView,
  row: number,
  { column, field }: Head,
  heads: readonly Head[]
): boolean {
  const text = view.folded(row, column);
  if (field === "direction") return isDirection(text);
  // `2　担当課` is the label of another form, as 担当課 is.
  if (field === DEPARTMENT)
    return isDepartmentName(text) && !isDepartmentHeading(view.text(row, column));
  const isOther = field !== "budget" && field !== "priority";
  if (isOther || isLabelled(view, row, column, heads)) return false;
  // `①順位` heads another page, `⑥方向性` is a form's label, and 1,850千円 below its 優先順位 ranks nothing.
  if (field === "priority")
    return RANK.test(text) && known(meaningsOf(view.text(row, column))) === null;
  const cost = readMoney(view.field(row, column));
  if (cost.status !== "amount") return cost.status === "none";
  // Months and days count on.
  const near = view.columnsOf(row, column - 1, column + 1).map((at) => Number(view.value(row, at)));
  const isCounted = near.some((number, at) => number - 1 === near[at - 1]);
  return !isBareYear(cost.amount) && (cost.amount > DAYS || !isCounted);
}

/**
 * Whether a value stands beside its own label, as 3 beside 優先順位 does below a form's list of costs; what stands under
 * a heading is none, but for that of kinds of cost (区分).
 */
function isLabelled(view: SheetView, row: number, column: number, heads: readonly Head[]): boolean {
  const { left } = view.extent(row, column - 1);
  const isHeaded = heads.some(
    (head) => head.column === left && head.isKnown && head.field !== "nature"
  );
  return !isHeaded && known(meaningsOf(view.text(row, left))) !== null;
}

/** The heading above that shows a row to be a record; none for a row of headings. */
export function headOfRecord(
  view: SheetView,
  row: number,
  heads: readonly Head[],
  above: readonly Head[]
): Head | undefined {
  return areHeadings(heads, above)
    ? undefined
    : above.find((head) => isRecordOf(view, row, head, above));
}

/** Where what stands left of a record ends: at the last column that is blank from the record's heading down; 0 where none is. */
export function leftOfRecord(view: SheetView, row: number, head: Place): number {
  const isGap = (column: number): boolean => isBlankColumn(view, column, head.row, row);
  return numbersFrom(1, head.column - 1).findLast(isGap) ?? 0;
}

/** Whether nothing stands in a column from one row to another, nor reaches into it. */
export function isBlankColumn(
  view: SheetView,
  column: number,
  top: number,
  bottom: number
): boolean {
  return numbersFrom(top, bottom).every(
    (row) => view.isBlank(row, column) && !view.merge(row, column)
  );
}

/** Columns of a row up to those of another table: behind a blank column, in which nothing stands above and below either. */
export function upToGap(
  view: SheetView,
  row: number,
  columns: readonly number[],
  reach = 1
): readonly number[] {
  const end = columns.findIndex(
    (column, at) => at > 0 && isBlankColumn(view, column - 1, row - reach, row + reach)
  );
  return end < 0 ? columns : columns.slice(0, end);
}

/**
 * Whether headings stand right of a list that has a record in their row: under its names, and behind its last heading or
 * a blank column.
 * @param list the last cell above them that may head names
 */
export function isBesideRecord(
  view: SheetView,
  row: number,
  [first]: readonly Pick<Head, "column">[],
  list: Place | undefined
): boolean {
  return (
    first !== undefined &&
    list !== undefined &&
    first.column > list.column &&
    (first.column > view.lastColumn(list.row) ||
      numbersFrom(list.row, row).every((at) => view.isBlank(at, first.column - 1))) &&
    !view.isBlank(row, list.column)
  );
}

/** Whether what stands left of a list's names, beside several of its records, groups these: 重点事業 over the rows of all. */
export function groupsRecords(
  view: SheetView,
  row: number,
  [first]: readonly Pick<Head, "column">[],
  list: Place | undefined
): boolean {
  if (first === undefined || list === undefined || first.column >= list.column) return false;
  const name = view.text(row, list.column);
  return (
    view.extent(row, first.column).bottom > row &&
    name !== "" &&
    name !== view.text(list.row, list.column) &&
    known(meaningsOf(name)) === null
  );
}

/**
 * Whether a row heads columns whatever stands above it: by headings of names and more that are all known, or left of those
 * above, of a table beside that one, which may have a record in their row.
 */
function areHeadings(heads: readonly Head[], above: readonly Head[]): boolean {
  const first = Math.min(...above.map(({ column }) => column));
  const sure = heads.filter(({ isKnown }) => isKnown);
  return [sure, heads.filter(({ column }) => column < first)].some((among) => {
    const fields = new Set(among.map(({ field }) => field));
    return fields.size >= HEADINGS && fields.has("name");
  });
}

/** So many headings are no words of a record. */
const HEADINGS = 3;

const RANK = /^(?:\d{1,3}(?![\d,])|[①-⑳])(?!.*円)/;
/** Months and days may stand over a schedule as numbers. */
const DAYS = 31;
/** What a heading of departments heads. */
export const DEPARTMENT = "department";
