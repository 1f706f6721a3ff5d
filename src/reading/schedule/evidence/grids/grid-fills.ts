import { countsOf } from "../../../../sheet/grouping";
import { numbersFrom } from "../../../../sheet/numbers";
import { valueAt, type Grid } from "../../../../sheet/survey";
import { isDay, weekdayOf } from "../../../evidence/texts/calendar";
import { FEW, mostOf, sumOf, totalOf, unmerged, type FillCounts } from "./fill-counts";
import { slotAt, type MonthGrid } from "./month-grid";
import { isGrey, stripesOf } from "./shaded-columns";
import { bandsOf, saysFirstAlone, type FillAt } from "./painted-rows";

/** The fills of a grid's cells that are not the grid's own; null for the rest. */
export interface BarFills {
  at(row: number, column: number): string | null;
  /** Whether a cell is shaded as a day off or this month where no bar ever is, or parts months: a bar goes on across it. */
  isBetween(row: number, column: number): boolean;
}

/** The fill of a cell; null where it has none or is white. */
export function fillIn(fills: Grid<string | null>, row: number, column: number): string | null {
  const fill = valueAt(fills, row, column)?.toUpperCase() ?? null;
  return fill === "#FFFFFF" ? null : fill;
}

/**
 * Sets aside what fills belong to the grid itself: white, the ground that most of it has, rows that are
 * shaded together with what stands beside them, columns that are shaded throughout, days off.
 */
export function barFills(
  grid: MonthGrid,
  fills: Grid<string | null>,
  rows: readonly number[]
): BarFills {
  const at: FillAt = (row, column) => fillIn(fills, row, column);
  const columns = numbersFrom(grid.left, grid.right);
  const used = rows.filter((row) => !isSpacer(grid, columns, row, at));
  const bands = bandsOf(grid, columns, used, at);
  const unbanded = used.filter((row) => !bands.has(row));
  const plain = unbanded.length > 0 ? unbanded : used;
  const counts = columns.map((column) => countsOf(plain.map((row) => at(row, column))));
  const daysOff = daysOffOf(grid, columns, counts, plain.length, at);
  const shade = bands.size > 0 ? null : groundOf(grid, columns, plain, at);
  const yearlong = shade !== null && areYearlong(grid, columns, rows, shade, at);
  const spacers = spacersIn(grid, columns, counts);
  const stripes = yearlong
    ? new Map<number, string>()
    : stripesOf(grid, columns, counts, plain, at);
  const ground = yearlong ? null : shade;
  const isWhole = (column: number): boolean =>
    plain.every((row) => at(row, column) === stripes.get(column));
  // Where a bar is drawn over a day off, a gap at others is one.
  const isCovered = plain.some((row) =>
    columns.some((column) => {
      const fill = at(row, column);
      return daysOff.has(column) && fill !== null && fill !== daysOff.get(column);
    })
  );
  return {
    at: (row, column) => {
      const fill = at(row, column);
      const isOwn =
        fill === ground ||
        fill === bands.get(row) ||
        fill === stripes.get(column) ||
        fill === daysOff.get(column);
      return isOwn ? null : fill;
    },
    isBetween: (row, column) =>
      spacers.has(column) ||
      isWhole(column) ||
      (!isCovered && daysOff.has(column) && at(row, column) === daysOff.get(column)),
  };
}

/** Whether a row has neither fills nor anything at its left: no lane could stand there. */
function isSpacer(
  { sheet: { view }, left }: MonthGrid,
  columns: readonly number[],
  row: number,
  at: FillAt
): boolean {
  const isNamed = left > 0 && view.field(row, left - 1).text !== "";
  return !isNamed && columns.every((column) => at(row, column) === null);
}

/** Columns that no heading stands over, where nothing is painted in any of them. */
function spacersIn(
  { bodyTop, sheet: { view } }: MonthGrid,
  columns: readonly number[],
  counts: readonly FillCounts[]
): ReadonlySet<number> {
  const bare = columns.flatMap((column, index) =>
    view.field(bodyTop - 1, column).text === "" ? [{ column, own: counts[index] }] : []
  );
  const areBlank = bare.every(({ own }) => own?.size === 1 && own.has(null));
  return new Set(areBlank ? bare.map(({ column }) => column) : []);
}

/**
 * Saturdays and Sundays that bear a colour in every lane that has no bar there, and holidays of the same
 * colour, by column.
 */
function daysOffOf(
  grid: MonthGrid,
  columns: readonly number[],
  counts: readonly FillCounts[],
  rows: number,
  at: FillAt
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const colours = new Set<string>();
  const days = columns.map((column) => weekdayAt(grid, column) ?? -1);
  const fillsOn = (isSo: (day: number) => boolean): FillCounts =>
    sumOf(counts.filter((_, index) => isSo(days[index] ?? -1)));
  const resting = fillsOn((day) => WEEKEND.includes(day));
  const working = fillsOn((day) => !WEEKEND.includes(day));
  for (const weekday of WEEKEND) {
    const ofDay = columns.filter((_, index) => days[index] === weekday);
    const all = fillsOn((day) => day === weekday);
    const blank = all.get(null) ?? 0;
    // A colour of bars stands on working days as often.
    const best = mostOf(
      [...all].filter(
        ([fill]) => fill !== null && (resting.get(fill) ?? 0) >= 2 * (working.get(fill) ?? 0)
      )
    );
    if (!best || best[0] === null || best[1] < 2 || best[1] < blank * 4) continue;
    const [colour] = best;
    // A single lane may well have something every weekend of a fortnight, hardly of a month or in a colour of its own.
    const isHeaded = ofDay.some((column) => at(grid.bodyTop - 1, column) === colour);
    const isFew = best[1] < 3 && [...working.keys()].every((fill) => fill === null);
    if (rows < 2 && !isHeaded && (blank > 0 || isFew)) continue;
    colours.add(colour);
    for (const column of ofDay) found.set(column, colour);
  }
  // What bars leave of one day of the weekend may bear the colour of the other.
  for (const weekday of WEEKEND) {
    const all = fillsOn((day) => day === weekday);
    const colour = [...colours].find((each) => all.has(each));
    columns.forEach((column, index) => {
      if (colour && days[index] === weekday && !found.has(column)) found.set(column, colour);
    });
  }
  columns.forEach((column, index) => {
    const own: FillCounts = counts[index] ?? new Map();
    const [colour] = [...own.keys()].filter((fill) => fill !== null && colours.has(fill));
    const isHoliday = colour !== undefined && !own.has(null) && (own.get(colour) ?? 0) > 1;
    if (isHoliday && colour !== null && !found.has(column)) found.set(column, colour);
  });
  return found;
}

/** The day of the week that a column stands for, 0 for a Sunday; null where it stands for no single day. */
function weekdayAt(grid: MonthGrid, column: number): number | null {
  const time = slotAt(grid, column)?.time;
  return time && isDay(time.start) && time.start === time.end ? weekdayOf(time.start) : null;
}

/** Saturday and Sunday. */
const WEEKEND = [6, 0];

/**
 * The fill under everything: that of most cells that aren't merged as bars are, where hardly one has none. Of two, one
 * that begins with a text wherever it stands, or is the darker, is the bars', and what is left the ground.
 */
function groundOf(
  grid: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  at: FillAt
): string | null {
  const { view } = grid.sheet;
  const all = sumOf(columns.map((column) => countsOf(rows.map((row) => at(row, column)))));
  const free = sumOf(columns.map((column) => unmerged(grid, rows, column, at)));
  const cells = totalOf(all);
  const [best = null, count = 0] = mostOf(free) ?? [];
  if ((cells < FEW * 12 && all.size > 1) || count * 2 < totalOf(free)) return null;
  if ((all.get(null) ?? 0) * 20 > cells) return null;
  const [other = null, ...others] = [...all.keys()].filter((fill) => fill && fill !== best);
  const begins = rows.flatMap((row) =>
    columns
      .filter((column) => at(row, column) === best && at(row, column - 1) !== best)
      .map((column) => !view.isBlank(row, column))
  );
  if (other === null || others.length > 0) return best;
  const areBars = begins.length > 1 && begins.every(Boolean);
  return areBars || isLighter(other, best) ? other : best;
}

/** Whether of the two colours of a grid, both unwritten, the first is more like a ground: grey, or lighter than the other. */
function isLighter(one: string, other: string | null): boolean {
  if (!other || isGrey(other)) return false;
  return isGrey(one) || lightness(one) > lightness(other);
}

const lightness = (fill: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + parseInt(fill.slice(at, at + 2), 16), 0);

/**
 * Whether one colour in every lane is each lane's bar through the year, not the ground of the grid: every
 * lane is filled from end to end or not at all and is named at its left, or in its first month alone, or from there on
 * where nothing can stand at its left, and neither the headings nor the row below bear the colour.
 */
function areYearlong(
  grid: MonthGrid,
  columns: readonly number[],
  rows: readonly number[],
  shade: string,
  at: FillAt
): boolean {
  const {
    sheet: { view },
    left,
    bodyTop,
  } = grid;
  // The words may stand some columns off, over which they go on and the headings too.
  const names = view.columnsOf(bodyTop - 1, 0, left - 1).at(-1) ?? left - 1;
  const isShaded = (row: number): boolean => columns.some((column) => at(row, column) === shade);
  const isWhole = (row: number): boolean => columns.every((column) => at(row, column) === shade);
  const isNamed = (row: number): boolean =>
    [names, left - 1].some((column) => /\p{L}/u.test(view.field(row, column).text)) ||
    (left === view.used.left ? !view.isBlank(row, left) : saysFirstAlone(grid, row));
  const below = (rows.at(-1) ?? bodyTop) + 1;
  return (
    rows.every((row) => (isWhole(row) && isNamed(row)) || !isShaded(row)) &&
    !isShaded(bodyTop - 1) &&
    !isShaded(below)
  );
}
