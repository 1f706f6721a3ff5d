import { numbersFrom } from "../../../sheet/numbers";
import type { HeadingBand } from "./heading-bands";
import { fold } from "../texts/folding";
import { canHead } from "../texts/naming-words";
import { rowWords } from "./row-words";
import type { SheetView } from "./sheet-view";

/** The last of some rows below a table's headings that may be the table's: above what other things begin with. */
export function aboveOthers(view: SheetView, band: HeadingBand, to: number): number {
  return aboveTitle(view, band, aboveHeadings(view, band, to));
}

/** The last row above the only title with a sign, ■連絡先, that parts rows as full as a project's from others. */
function aboveTitle(view: SheetView, { bottom }: HeadingBand, to: number): number {
  const [title = to + 1, ...more] = numbersFrom(bottom + 1, to).filter((row) =>
    isSigned(view, row)
  );
  const isFull = (row: number): boolean => view.columnsOf(row).length >= ROW;
  const areApart =
    numbersFrom(bottom + 1, title - 1).some(isFull) && !numbersFrom(title + 1, to).some(isFull);
  const isAlone = more.length === 0 && view.columnsOf(title).length === 1;
  return isAlone && areApart ? title - 1 : to;
}

/** Whether a row begins with words that have the sign of a title: ■連絡先. */
function isSigned(view: SheetView, row: number): boolean {
  const [at] = view.columnsOf(row);
  return at !== undefined && /^[■□◆◇]./.test(view.text(row, at));
}

/** The last row above another table's headings, which nobody takes for a plan's, and its title: 職名 | 人数 | 分担. */
function aboveHeadings(view: SheetView, band: HeadingBand, to: number): number {
  const own = rowWords(view, band.bottom);
  const months = new Set(band.leaves.flatMap(({ isCalendar, left }) => (isCalendar ? left : [])));
  const heads = numbersFrom(band.bottom + 2, to).find(
    (row) => headsOtherThings(view, row, months, to) && rowWords(view, row) !== own
  );
  return heads === undefined ? to : heads - 2;
}

/** Whether a row that nothing but a title stands right above heads a table of other things, down to a row at most. */
export function headsOtherThings(
  view: SheetView,
  row: number,
  months: ReadonlySet<number>,
  to: number
): boolean {
  return isSetOff(view, row) && (headsThings(view, row, to) || isTableOfItsOwn(view, row, months));
}

/** Whether a row of two cells or more, over another one, has nothing right above it or but a title. */
function isSetOff(view: SheetView, row: number): boolean {
  const columns = view.columnsOf(row);
  return (
    columns.length >= 2 &&
    view.columnsOf(row - 1).length <= 1 &&
    columns.filter((column) => !view.isBlank(row + 1, column)).length >= 2
  );
}

/** Whether a heading heads things of any kind. */
export function namesThings(text: string): boolean {
  return THINGS.test(fold(text));
}

/** Whether a row of texts begins, but for a number's heading, with a word that heads things of any kind, and no label of each project's. */
function headsThings(view: SheetView, row: number, to: number): boolean {
  const columns = view.columnsOf(row);
  const at = columns.slice(0, 2).find((column) => THINGS.test(view.folded(row, column)));
  if (at === undefined) return false;
  const text = view.folded(row, at);
  const isAgain = (other: number): boolean => view.folded(other, at) === text;
  const isText = (column: number): boolean => /\p{L}/u.test(view.text(row, column));
  return (text === "月" || columns.every(isText)) && !numbersFrom(row + 1, to).some(isAgain);
}

/**
 * Whether words alone stand side by side below a blank row, over rows that fill the same columns, down to the next one:
 * in the months, or where at least half of them, the first aside, head columns elsewhere (相手先 | 金額).
 */
function isTableOfItsOwn(view: SheetView, row: number, months: ReadonlySet<number>): boolean {
  const columns = view.columnsOf(row);
  const isAlike = (at: number): boolean => String(view.columnsOf(at)) === String(columns);
  const isWord = (column: number): boolean =>
    WORD.test(view.folded(row, column)) && view.extent(row, column).right === column;
  const next = numbersFrom(row + 1, row + LEAST);
  const others = columns.slice(1);
  const heads = others.filter((column) => canHead(view.folded(row, column)));
  return (
    [1, 2].some((up) => view.columnsOf(row - up).length === 0) &&
    (columns.some((column) => months.has(column)) || heads.length * 2 >= others.length) &&
    columns.every((column, at) => column === (columns[0] ?? 0) + at && isWord(column)) &&
    next.every((at) => isAlike(at) || view.columnsOf(at).length === 0)
  );
}

const WORD = /^(?:\p{L}|[ー・/／()（）～、]){1,12}$/u;
/** 職名, 研修名, 施設名称, 区分 and what else heads the first column of a table. */
const THINGS =
  /^(?!.*\d)(?:.{0,4}[^命署]名|.{0,6}名称|役職|職種|記号|区分|.{0,5}の区分|種[別類]|項目|費目|.{0,2}科目|会計|[款節]|(?:成果|活動)?指標|懸案事項|リスク|関連計画|(?:改[訂定]|変更|更新)履歴|年度|月)$/;
/** So many rows below its headings a table fills alike, if it has as many. */
const LEAST = 2;
/** So many cells a row of projects fills at least. */
const ROW = 3;
