import { shareColumns } from "../../../../sheet/address";
import { countsOf } from "../../../../sheet/grouping";
import { numbersFrom } from "../../../../sheet/numbers";
import { valueAt, type CellBorders, type Grid } from "../../../../sheet/survey";
import { DASHED, SOLID } from "../../evidence/legends/legend";
import { mostOf } from "../../evidence/grids/fill-counts";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import { isHeadOf, isLoneWord, type Bar } from "./bar";

/** Columns that a heavy line runs along, and what a legend knows it by. */
type Line = Pick<Bar, "left" | "right" | "mark">;

/** The style of the lines below most of a grid's cells; null where most have none. */
export function commonLine(
  grid: MonthGrid,
  borders: Grid<CellBorders>,
  rows: readonly number[]
): string | null {
  const columns = numbersFrom(grid.left, grid.right);
  const styles = rows.flatMap((row) => columns.map((column) => lineBelow(borders, row, column)));
  return mostOf(countsOf(styles))?.[0] ?? null;
}

function lineBelow(borders: Grid<CellBorders>, row: number, column: number): string | null {
  return valueAt(borders, row, column)?.bottom ?? null;
}

/**
 * Bars drawn as heavy borders along a row, or as lighter ones that begin at a text. A text over such a line names it,
 * several share it from one to the next; a heavy line without a text is the lane's own.
 * @param common the style of the grid's own lines
 */
export function withBorders(
  row: number,
  bars: readonly Bar[],
  grid: MonthGrid,
  borders: Grid<CellBorders>,
  isLast: boolean,
  common: string | null
): readonly Bar[] {
  const texts = bars.filter(({ form }) => form === "text");
  const grown = new Map<Bar, Line>();
  const added: Bar[] = [];
  // A frame has sides as well.
  const isBoxed = markOf(valueAt(borders, row, grid.left)?.left) !== null;
  const isFrame = isLast && (isBoxed || texts.length === 0);
  const isCommon = (column: number): boolean => lineBelow(borders, row, column) === common;
  const light = runsOf(
    grid,
    (column) => (isCommon(column) ? null : markOf(lineBelow(borders, row, column), LIGHT)),
    true
  ).filter(
    ({ left, right }) =>
      right > left &&
      texts.some((bar) => bar.left === left) &&
      isCommon(left - 1) &&
      (right === grid.right || isCommon(right + 1))
  );
  for (const line of [...linesOf(row, grid, borders, isFrame), ...light]) {
    const over = texts.filter((bar) => shareColumns(bar, line));
    over.forEach((bar, index) => {
      const next = bars.find(({ left, label }) => label && left > bar.left && left <= line.right);
      grown.set(bar, {
        left: index === 0 ? line.left : bar.left,
        right: next ? next.left - 1 : line.right,
        mark: line.mark,
      });
    });
    const isMet = bars.some((bar) => shareColumns(bar, line) && !isLoneWord(bar));
    if (over.length === 0 && !isMet)
      added.push({ row, bottom: row, ...line, label: null, form: "border", day: null });
  }
  const all = bars.flatMap((bar): Bar | readonly [] => {
    const line = grown.get(bar);
    // `▶` without words on a line is a head of it.
    if (isHeadOf(bar, added)) return [];
    return line ? { ...bar, ...line, mark: bar.mark ?? line.mark, form: "border" } : bar;
  });
  return [...all, ...added].sort((a, b) => a.left - b.left);
}

/** Heavy lines in a row but for frames: along the whole of a row that has one, or beyond the grid. */
function linesOf(
  row: number,
  grid: MonthGrid,
  borders: Grid<CellBorders>,
  isFrame: boolean
): readonly Line[] {
  const markBelow = (line: number, column: number): Line["mark"] =>
    markOf(lineBelow(borders, line, column));
  // Where two rows meet, Excel tells one line of both: it is the upper's.
  const markAbove = (column: number): Line["mark"] =>
    markBelow(row - 1, column) ? null : markOf(valueAt(borders, row, column)?.top);
  const below = runsOf(grid, (column) => markBelow(row, column), isFrame);
  const above = runsOf(grid, markAbove, false);
  const isMet = (line: Line): boolean =>
    below.some((other) => other.mark === line.mark && shareColumns(other, line));
  return [...below, ...above.filter((line) => !isMet(line))].sort((a, b) => a.left - b.left);
}

function runsOf(
  grid: MonthGrid,
  markAt: (column: number) => Line["mark"],
  isFrame: boolean
): readonly Line[] {
  const lines: Line[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const mark = markAt(column);
    if (mark === null) continue;
    const left = column;
    while (column < grid.right && markAt(column + 1) === mark) column++;
    const isWhole = left === grid.left && column === grid.right;
    // A line that comes from before the months is a box's.
    const isBox = left === grid.left && left > 0 && markAt(left - 1) === mark;
    if (isBox || (isWhole && (isFrame || left === 0))) continue;
    lines.push({ left, right: column, mark });
  }
  return lines;
}

/** What a legend knows a line by; null for lines of another weight. */
function markOf(style: string | null | undefined, weight = HEAVY): Line["mark"] {
  if (!style || !weight.test(style)) return null;
  return /das|dot/i.test(style) ? DASHED : SOLID;
}

const HEAVY = /^(?:medium|thick|double)/i;
const LIGHT = /^(?!medium|thick|double)/i;
