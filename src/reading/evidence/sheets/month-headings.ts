import { numbersFrom } from "../../../sheet/numbers";
import { fold } from "../texts/folding";
import { meaningsOf } from "../texts/headings";
import { headsAnything, headsByMonth, isAside, isListHeading } from "../texts/naming-words";
import { isTimeHeading } from "../texts/time-heading";
import { readTime } from "../texts/time-text";
import { countMonths } from "./bare-months";
import { rowWords } from "./row-words";
import type { SheetView } from "./sheet-view";

/** The rows, one a page, that head nothing but months with what is done in them: across the sheet, or down it. */
export function monthHeadings(view: SheetView): readonly number[] {
  const rows = numbersFrom(view.used.top, view.used.bottom - 1);
  return [headsMonthsAcross, headsMonthsDown].flatMap((heads) => {
    const first = rows.find((row) => heads(view, row));
    if (first === undefined) return [];
    const words = rowWords(view, first);
    return rows.filter((row) => row >= first && rowWords(view, row) === words);
  });
}

/** Whether months stand in a row right of a blank corner or of a word for things of any kind. */
function headsMonthsAcross(view: SheetView, row: number): boolean {
  const texts = view.columnsOf(row).map((column) => view.text(row, column));
  const counted = texts.map(fold).filter((text) => /^\d+$/.test(text));
  const areMonths = countMonths(counted.map(Number));
  const isTime = (text: string): boolean =>
    isTimeHeading(text) || (areMonths && counted.includes(fold(text)));
  const before = texts.slice(0, texts.findLastIndex(isTime));
  const others = before.filter((text) => !isTime(text) && !isAside(text));
  const isOver = others.length === 0 || (others.length === 1 && others.every(headsAnything));
  return isOver && texts.filter(isTime).length >= HALF_YEAR;
}

/** Whether a row heads months and, right of them, what is done in each: 月 beside 行事. */
function headsMonthsDown(view: SheetView, row: number): boolean {
  const columns = view.columnsOf(row);
  const texts = columns.map((column) => view.text(row, column));
  // All may stand again beside the first ones.
  const again = texts.indexOf(texts[0] ?? "", 1);
  const own = again < 0 ? texts : texts.slice(0, again);
  const [first = "", next = "", ...others] = own;
  const areSame = texts.every((text, at) => text === own[at % own.length]);
  const isName = headsAnything(next) || meaningsOf(next)[0]?.field === "name";
  const [column] = columns;
  const areMore = areSame && others.every(isListHeading);
  if (column === undefined || !isName || !headsByMonth(first) || !areMore) return false;
  const times = numbersFrom(row + 1, view.used.bottom).filter(
    (at) => readTime(view.text(at, column), 0) !== null
  );
  return times.length >= FEW;
}

const HALF_YEAR = 6;
/** So many months make a list. */
const FEW = 3;
