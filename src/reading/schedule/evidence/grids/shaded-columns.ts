import { mostOf, sumOf, totalOf, unmerged, FEW, type FillCounts } from "./fill-counts";
import type { MonthGrid } from "./month-grid";
import type { FillAt } from "./painted-rows";

/**
 * Columns shaded from top to bottom but for merged bars, in a colour that no other column has: bars would share
 * theirs. In few rows that counts for a column alone, where the heading is shaded alike, where the whole grid is
 * painted by columns, or where the shade is grey and bars have a colour. What bars of other colours cover of a column
 * counts for none that stands apart and leaves no cell without a fill.
 */
export function stripesOf(
  grid: MonthGrid,
  columns: readonly number[],
  counts: readonly FillCounts[],
  plain: readonly number[],
  at: FillAt
): ReadonlyMap<number, string> {
  const { bodyTop, sheet } = grid;
  const headings = new Set(columns.map((column) => at(bodyTop - 1, column)));
  const rows = plain.length;
  const isPainted = rows > 1 && counts.every((own) => own.size === 1 && !own.has(null));
  const bands = alternating(grid, columns, plain, at);
  if (bands) return bands;
  const hasColour = counts.some((own) => [...own.keys()].some((fill) => fill && !isGrey(fill)));
  const all = sumOf(counts);
  const others = new Set<string | null>([null]);
  // A bar of one month in each lane is hardly in the same one, and hardly ever far from others.
  const lone = new Set(
    plain.flatMap((row) =>
      columns.flatMap((column) =>
        [-1, 1].every((step) => at(row, column + step) === null) ? at(row, column) : []
      )
    )
  );
  const isCovered = (fill: string, column: number, index: number): boolean =>
    lone.has(fill) &&
    (all.get(fill) ?? 0) > 2 &&
    counts.some((own) => own.has(fill) && own.size > 1) &&
    ![-1, 1].some((step) => counts[index + step]?.has(fill)) &&
    plain.every((row) => at(row, column) !== fill || sheet.view.isBlank(row, column));
  const candidates = columns.map((column, index): readonly (string | null)[] => {
    const own: FillCounts = counts[index] ?? new Map();
    const free = unmerged(grid, plain, column, at);
    const [best = null, count = 0] = mostOf(isPainted ? own : free) ?? [];
    const cells = totalOf(free);
    const heading = at(bodyTop - 1, column);
    const isHeaded = headings.size > 1 && own.has(heading) && !own.has(null);
    // Where bars are merged, what the rest of a month bears and nothing is written on is no bar.
    const isRest = (): boolean =>
      cells + 1 < rows &&
      count === cells &&
      (all.get(best) ?? 0) > 1 &&
      plain.every((row) => at(row, column) !== best || sheet.view.isBlank(row, column));
    const isStripe =
      rows < FEW
        ? rows > 2 && own.size === 1 && counts.filter((each) => each.has(best)).length === 1
        : count * 5 >= cells * 4 && (count > 3 || isRest());
    const isFull = rows > 2 && !own.has(null);
    const isApart = (fill: string | null): boolean =>
      fill !== null && ((hasColour && isGrey(fill)) || isCovered(fill, column, index));
    const shades = [
      isHeaded ? heading : null,
      isStripe || isPainted ? best : null,
      ...(isFull ? [...own.keys()].filter(isApart) : []),
    ];
    for (const fill of own.keys()) if (!shades.includes(fill)) others.add(fill);
    return shades;
  });
  const stripes = new Map<number, string>();
  columns.forEach((column, index) => {
    const shade = candidates[index]?.find((fill) => !others.has(fill));
    if (shade) stripes.set(column, shade);
  });
  // Painted throughout in one colour it is not by columns.
  return stripes.size === columns.length && new Set(stripes.values()).size === 1
    ? new Map()
    : stripes;
}

/**
 * Columns shaded by quarters, or so many at a time, in turn with as many that aren't: in few rows as well, since bars
 * hardly ever do the same in all of them.
 */
function alternating(
  grid: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  at: FillAt
): ReadonlyMap<number, string> | null {
  const counts = columns.map((column) => unmerged(grid, rows, column, at));
  for (const fill of sumOf(counts).keys()) {
    if (!fill || rows.length < (isGrey(fill) ? 2 : 3)) continue;
    for (let width = 1; width * 3 < columns.length; width++) {
      const bandOf = (index: number): number => Math.floor(index / width);
      const seen = new Set(counts.flatMap((own, index) => (own.has(fill) ? bandOf(index) : [])));
      const first = Math.min(...seen);
      const isShaded = (index: number): boolean => bandOf(index) % 2 === first;
      // What bars cover of a band has their colour, and no cell of it none.
      const areEven =
        seen.size === Math.ceil((bandOf(columns.length - 1) + 1 - first) / 2) &&
        counts.every((own, index) => !own.has(isShaded(index) ? null : fill));
      if (areEven)
        return new Map(
          columns.filter((_, index) => isShaded(index)).map((column) => [column, fill])
        );
    }
  }
  return null;
}

export function isGrey(fill: string): boolean {
  return /^#(..)\1\1$/.test(fill);
}
