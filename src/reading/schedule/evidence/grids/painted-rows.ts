import { groupedBy } from "../../../../sheet/grouping";
import { numbersFrom } from "../../../../sheet/numbers";
import type { MonthGrid } from "./month-grid";

/** The fill of a cell; null where it has none or is white. */
export type FillAt = (row: number, column: number) => string | null;

/** Rows that have no cell without a fill and share one with what stands beside them, by that fill; or every second row. */
export function bandsOf(
  grid: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  at: FillAt
): ReadonlyMap<number, string> {
  const { left } = grid;
  const bands = new Map<number, string>();
  for (const row of rows) {
    const beside = left > 0 ? at(row, left - 1) : null;
    if (beside === null) continue;
    const fills = columns.map((column) => at(row, column));
    if (!fills.includes(null) && fills.includes(beside)) bands.set(row, beside);
  }
  if (bands.size > 0) return bands;
  const second = everySecond(grid, columns, rows, at);
  return second.size > 0 ? second : paintedRows(grid, columns, rows, at);
}

/**
 * Every second row that has a fill throughout, in a colour that no other row has. Where it goes on at both sides of a
 * bar, others may be filled through the year, and one of its rows be covered so. Where each begins with its only text
 * and nothing stands between them they are bars of projects of two rows.
 */
function everySecond(
  grid: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  at: FillAt
): ReadonlyMap<number, string> {
  const fills = rows.map((row) => columns.map((column) => at(row, column)));
  for (const first of [0, 1]) {
    const isSecond = (_: unknown, index: number): boolean => index % 2 === first;
    const banded = fills.filter(isSecond);
    const others = fills.filter((each, index) => !isSecond(each, index));
    const areBars = rows.every((row, index) =>
      isSecond(row, index)
        ? saysFirstAlone(grid, row)
        : grid.sheet.view.areBlank(row, grid.left, grid.right)
    );
    if (areBars) continue;
    if (banded.length < 2 || banded.some((own) => own.includes(null))) continue;
    const shade = banded.flat().find((fill) => {
      const bare = banded.filter((own) => own.includes(fill));
      const isPlain = bare.length === banded.length && others.every((own) => own.includes(null));
      const isCrossed = bare.some(
        (own) => own[0] === fill && own.at(-1) === fill && new Set(own).size > 1
      );
      return (
        (isPlain || (isCrossed && bare.length > 1)) &&
        !others.some((own) => own.includes(fill)) &&
        banded.every((own) => bare.includes(own) || new Set(own).size === 1)
      );
    });
    if (shade) return new Map(rows.filter(isSecond).map((row) => [row, shade]));
  }
  return new Map();
}

/**
 * Rows painted from end to end in a colour that no shorter bar has, where a bar through the year can't be meant: the
 * rows have several texts or marks each or one in a different month each, or nothing at their left while others do.
 */
function paintedRows(
  { sheet: { view }, left }: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  at: FillAt
): ReadonlyMap<number, string> {
  const fills = rows.map((row) => ({
    row,
    own: new Set(columns.map((column) => at(row, column))),
  }));
  const shorter = new Set(fills.flatMap(({ own }) => (own.size > 1 ? [...own] : [])));
  const whole = fills.flatMap(({ row, own: [fill = null, ...others] }) =>
    fill === null || others.length > 0 ? [] : [{ row, fill }]
  );
  const isNamed = (row: number): boolean =>
    numbersFrom(view.used.left, left - 1).some((column) => view.field(row, column).text !== "");
  const haveNames = rows.some(isNamed);
  const painted = new Map<number, string>();
  for (const [fill, group] of groupedBy(whole, (each) => each.fill)) {
    if (shorter.has(fill)) continue;
    const own = group.map(({ row }) => row);
    const written = own.map((row) => view.columnsOf(row, left, columns.at(-1)));
    // Texts from the first month on in each lane are bars that follow each other.
    const isPaper =
      written.some(([first = left]) => first !== left) &&
      (written.some(({ length }) => length > 1) || new Set(written.flat()).size > 1);
    for (const row of own) if (isPaper || (haveNames && !isNamed(row))) painted.set(row, fill);
  }
  return painted;
}

/** Whether what a row says in a grid stands in its first month, and nothing in others. */
export function saysFirstAlone({ sheet: { view }, left, right }: MonthGrid, row: number): boolean {
  const [first, ...others] = view.columnsOf(row, left, right);
  return first === left && others.length === 0;
}
