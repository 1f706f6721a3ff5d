import { shareColumns } from "../../../sheet/address";
import { valueAt, type CellBorders, type Grid } from "../../../sheet/survey";
import type { MonthGrid } from "../evidence/month-grid";
import { isLoneWord, type Bar } from "./bar";

/** Columns that a heavy line runs along. */
interface Line {
  readonly left: number;
  readonly right: number;
}

/**
 * Bars drawn as heavy borders along a row. A text over such a line names it, several share it from one to
 * the next; a line without a text is the lane's own.
 */
export function withBorders(
  row: number,
  bars: readonly Bar[],
  grid: MonthGrid,
  borders: Grid<CellBorders>,
  isLast: boolean
): readonly Bar[] {
  const texts = bars.filter(({ form }) => form === "text");
  const grown = new Map<Bar, Line>();
  const added: Bar[] = [];
  // A frame has sides as well.
  const isBoxed = HEAVY.test(valueAt(borders, row, grid.left)?.left ?? "");
  const isFrame = isLast && (isBoxed || texts.length === 0);
  for (const line of linesOf(row, grid, borders, isFrame)) {
    const over = texts.filter((bar) => shareColumns(bar, line));
    over.forEach((bar, index) => {
      const next = over[index + 1];
      grown.set(bar, {
        left: index === 0 ? line.left : bar.left,
        right: next ? next.left - 1 : line.right,
      });
    });
    const isMet = bars.some((bar) => shareColumns(bar, line) && !isLoneWord(bar));
    if (over.length === 0 && !isMet)
      added.push({ row, bottom: row, ...line, label: null, form: "border", mark: null, day: null });
  }
  const all = bars.map((bar): Bar => {
    const line = grown.get(bar);
    return line ? { ...bar, ...line, form: "border" } : bar;
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
  const isBelow = (line: number, column: number): boolean =>
    HEAVY.test(valueAt(borders, line, column)?.bottom ?? "");
  // Where two rows meet, Excel tells one line of both: it is the upper's.
  const isAbove = (column: number): boolean =>
    HEAVY.test(valueAt(borders, row, column)?.top ?? "") && !isBelow(row - 1, column);
  const below = runsOf(grid, (column) => isBelow(row, column), isFrame);
  const above = runsOf(grid, isAbove, false);
  const isMet = (line: Line): boolean => below.some((other) => shareColumns(other, line));
  return [...below, ...above.filter((line) => !isMet(line))].sort((a, b) => a.left - b.left);
}

function runsOf(
  grid: MonthGrid,
  isHeavy: (column: number) => boolean,
  isFrame: boolean
): readonly Line[] {
  const lines: Line[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (!isHeavy(column)) continue;
    const left = column;
    while (column < grid.right && isHeavy(column + 1)) column++;
    const isWhole = left === grid.left && column === grid.right;
    if (isWhole && (isFrame || left === 0 || isHeavy(left - 1))) continue;
    lines.push({ left, right: column });
  }
  return lines;
}

const HEAVY = /^(?:medium|thick|double)/i;
