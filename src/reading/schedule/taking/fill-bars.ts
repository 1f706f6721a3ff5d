import type { Grid } from "../../../sheet/survey";
import type { SheetView } from "../../evidence/sheet-view";
import type { MonthGrid } from "../evidence/month-grid";
import type { Bar } from "./bar";

/** The fills of a grid's cells that are not the grid's own; null for the rest. */
export type FillAt = (row: number, column: number) => string | null;

/**
 * Sets aside what fills belong to the grid itself: white, the ground that most of it has, columns and
 * rows that are shaded throughout.
 */
export function barFills(
  grid: MonthGrid,
  fills: Grid<string | null>,
  rows: readonly number[]
): FillAt {
  const at = (row: number, column: number): string | null => {
    const fill =
      fills.rows[row - fills.origin.row]?.[column - fills.origin.column]?.toUpperCase() ?? null;
    return fill === "#FFFFFF" ? null : fill;
  };
  const columns = Array.from(
    { length: grid.right - grid.left + 1 },
    (_, index) => grid.left + index
  );
  const banded = new Set(
    rows.filter((row) => {
      const beside = grid.left > 0 ? at(row, grid.left - 1) : null;
      return beside !== null && columns.every((column) => at(row, column) === beside);
    })
  );
  const plain = rows.filter((row) => !banded.has(row));
  const counts = columns.map((column) => countsOf(column, plain, at));
  const shades = stripesOf(columns, counts, plain.length);
  const shade = groundOf(counts, plain.length * columns.length);
  const yearlong = shade !== null && areYearlong(grid, columns, rows, shade, at);
  const stripes = yearlong ? new Map<number, string>() : shades;
  const ground = yearlong ? null : shade;
  return (row, column) => {
    const fill = at(row, column);
    if (fill === null || banded.has(row)) return null;
    return fill === ground || fill === stripes.get(column) ? null : fill;
  };
}

/** Columns shaded from top to bottom, in a colour that no other column has: bars would share theirs. */
function stripesOf(
  columns: readonly number[],
  counts: readonly FillCounts[],
  rows: number
): ReadonlyMap<number, string> {
  const stripes = new Map<number, string>();
  const others = new Set<string>();
  columns.forEach((column, index) => {
    const own: FillCounts = counts[index] ?? new Map();
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    const isStripe = best && rows >= FEW && best[1] * 5 >= rows * 4;
    const shade = isStripe ? best[0] : null;
    if (shade !== null) stripes.set(column, shade);
    for (const fill of own.keys()) if (fill !== null && fill !== shade) others.add(fill);
  });
  return new Map([...stripes].filter(([, fill]) => !others.has(fill)));
}

/** The fill under everything: that of most cells, where hardly one has none. */
function groundOf(columns: readonly FillCounts[], cells: number): string | null {
  const counts = new Map<string | null, number>();
  for (const column of columns) {
    for (const [fill, count] of column) counts.set(fill, (counts.get(fill) ?? 0) + count);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || cells < FEW * 12 || best[1] * 2 < cells) return null;
  return (counts.get(null) ?? 0) * 20 <= cells ? best[0] : null;
}

/**
 * Whether one colour in every lane is each lane's bar through the year, not the ground of the grid: every
 * lane is filled from end to end or not at all and is named at its left, and neither the headings nor the
 * row below bear the colour.
 */
function areYearlong(
  { sheet, left, bodyTop }: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  shade: string,
  at: FillAt
): boolean {
  const isShaded = (row: number): boolean => columns.some((column) => at(row, column) === shade);
  const isWhole = (row: number): boolean => columns.every((column) => at(row, column) === shade);
  const isNamed = (row: number): boolean =>
    left > 0 && /[\p{L}]{2}/u.test(sheet.view.folded(row, left - 1));
  const below = (rows.at(-1) ?? bodyTop) + 1;
  return (
    rows.every((row) => (isWhole(row) && isNamed(row)) || !isShaded(row)) &&
    !isShaded(bodyTop - 1) &&
    !isShaded(below)
  );
}

/** How many cells have a fill. */
type FillCounts = ReadonlyMap<string | null, number>;

function countsOf(column: number, rows: readonly number[], at: FillAt): FillCounts {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const fill = at(row, column);
    counts.set(fill, (counts.get(fill) ?? 0) + 1);
  }
  return counts;
}

const FEW = 5;

/** Lengthens texts over blank cells of their own fill, and adds a bar for each other stretch of fill. */
export function withFills(
  view: SheetView,
  row: number,
  bars: readonly Bar[],
  grid: MonthGrid,
  fillAt: FillAt
): readonly Bar[] {
  const isTaken = new Set<number>();
  for (const { left, right } of bars) {
    for (let column = left; column <= right; column++) isTaken.add(column);
  }
  const isFree = (column: number): boolean =>
    column >= grid.left &&
    column <= grid.right &&
    !isTaken.has(column) &&
    view.isBlank(row, column);
  const grown = bars.map((bar): Bar => {
    if (bar.form !== "text" || bar.day !== null) return bar;
    const fill = fillAt(row, bar.left);
    if (fill === null) return bar;
    let { left, right } = bar;
    while (isFree(right + 1) && fillAt(row, right + 1) === fill) isTaken.add(++right);
    while (isFree(left - 1) && fillAt(row, left - 1) === fill) isTaken.add(--left);
    return left === bar.left && right === bar.right ? bar : { ...bar, left, right, form: "fill" };
  });
  const added: Bar[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const fill = fillAt(row, column);
    if (fill === null || !isFree(column)) continue;
    const { top, bottom } = view.extent(row, column);
    if (top !== row) continue;
    let right = column;
    while (isFree(right + 1) && fillAt(row, right + 1) === fill) right++;
    added.push({ row, bottom, left: column, right, label: null, form: "fill", day: null });
    column = right;
  }
  return added.length === 0 ? grown : [...grown, ...added].sort((a, b) => a.left - b.left);
}
