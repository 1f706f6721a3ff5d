import { groupedBy } from "../../../../sheet/grouping";
import { numbersFrom } from "../../../../sheet/numbers";
import { isFoot } from "../../../evidence/sheets/feet";
import type { Detail, Look, Shape } from "../../../../sheet/survey";
import { between, loneIn, type GridRows } from "../../choosing/lanes/lane-rows";
import type { Field, Remark } from "../../../draft";
import { firstIn, remarkOn } from "../../../evidence/sheets/fields";
import type { ScheduleContext } from "../../schedule-context";
import { barFills } from "../../evidence/grids/grid-fills";
import { uprightView, within, type MonthGrid } from "../../evidence/grids/month-grid";
import { labelIn } from "../../evidence/times/placed-label";
import { isLegend, NO_LEGEND, type Legend } from "../../evidence/legends/legend";
import { labelOf } from "../../../evidence/texts/labels";
import { saysCommon, saysTotal } from "../../../evidence/texts/row-marks";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { withThirds } from "./bare-thirds";
import { isLoneWord, type Bar, type LaneBars } from "./bar";
import { commonLine, withBorders } from "./border-bars";
import { cellBars } from "./cell-bars";
import { withDoubt } from "./other-months";
import { counterOf, holdFigures } from "./counts";
import { withFills } from "./fill-bars";
import { coloursOf, legendLooks, withColours } from "./legend-looks";
import { withJointBars } from "./joint-bars";
import { mayOverflow, withOverflow } from "./overflowing-arrows";
import { mayGoAcross, withTextsAcross } from "./texts-across";
import { calloutsOver, shapeBars, withShapes } from "./shape-bars";
import { shapeLegend } from "./shape-legend";
import { lookThrough } from "./turned-looks";
import { throughYear, withYearlong } from "./yearlong-column";
import { nameByTextsAbove } from "./texts-over-bars";
import { withTimesBeside } from "./times-beside";

/** What was drawn over grids, and what it means. */
interface DrawnBars {
  /** The lanes of each grid. */
  readonly lanes: readonly (readonly LaneBars[])[];
  /** The legends with the meanings of colours. */
  readonly legends: ReadonlyMap<SheetView, Legend>;
  /** What was drawn and isn't read. */
  readonly remarks: readonly Remark[];
}

/** The lanes of every grid: what their cells say, and after one closer look what fills and shapes add. */
export async function barsOfGrids(
  grids: readonly GridRows[],
  legends: ReadonlyMap<SheetView, Legend>,
  context: ScheduleContext
): Promise<DrawnBars> {
  const written = grids.map((rows) =>
    fromCells(rows, legends.get(uprightView(rows.grid)) ?? NO_LEGEND, context)
  );
  const coloured = legendLooks(legends, grids);
  const asked = grids.map((rows, index) =>
    looksAt(rows, written[index] ?? []).map((look) => ({
      look,
      isTurned: rows.grid.sheet.upright !== undefined,
    }))
  );
  const looks = [...coloured.map(({ look }) => ({ look, isTurned: false })), ...asked.flat()];
  const details = await lookThrough(looks, context.lookCloser);
  let next = coloured.length;
  const remarks: Remark[] = [];
  const samples: (readonly [SheetView, Legend["words"]])[] = [];
  const lanes = grids.map((grid, index) => {
    const rows = written[index] ?? [];
    const seen = details.slice(next, (next += asked[index]?.length ?? 0));
    remarks.push(...calloutsOver(grid.grid, grid.beyond, shapesIn(seen)));
    const own = withJointBars(grid, withDetails(grid, rows, seen));
    const drawn = withYearlong(grid.grid, own).flatMap((lane) => throughYear(grid.grid, lane));
    // Below what is written lanes go on without a gap.
    const end = drawn.find(({ row, bars }) => row >= grid.bottom && bars.length === 0)?.row;
    const kept = drawn.filter(({ row, bars }) => bars.length > 0 && row < (end ?? Infinity));
    const filled = new Set(kept.map(({ row }) => row));
    samples.push([grid.grid.sheet.view, shapeLegend(grid.grid, shapesIn(seen), filled)]);
    return kept;
  });
  const told = new Map([
    ...legends,
    ...coloured.map((each, index) => withColours(each, details[index], coloursOf(grids, lanes))),
  ]);
  for (const [view, words] of samples) {
    const own = told.get(view) ?? NO_LEGEND;
    told.set(view, { ...own, words: new Map([...own.words, ...words]) });
  }
  return {
    remarks,
    lanes: lanes.map((rows, index) => {
      const grid = grids[index]?.grid;
      const legend = grid && told.get(grid.sheet.view);
      return legend ? rows.filter(({ row }) => !beginsIn(legend, grid, row)) : rows;
    }),
    legends: told,
  };
}

/** Every row a lane may stand in, with what its cells say. */
function fromCells(
  { grid, bottom, beyond, beside, except }: GridRows,
  legend: Legend,
  context: ScheduleContext
): readonly LaneBars[] {
  const { view, upright } = grid.sheet;
  const end = beside.length > 0 ? bottom : beyond;
  const all = numbersFrom(grid.bodyTop, end);
  // Whom to ask stands below the notes under a schedule.
  const recorded = beside.at(-1)?.area.bottom ?? 0;
  const note = all.find(
    (row) => row > recorded && view.columnsOf(row - 1).length === 0 && isRemark(grid, row)
  );
  const rows = all.filter((row) => {
    if (except?.has(row) || (row > (note ?? end) && loneIn(grid, row))) return false;
    const [record] = between(beside, row, row);
    if (record && row === record.area.top) return true;
    if (!record && beside.length > 0) return isCommon(grid, row);
    const isIn = !record && grid.lanes ? grid.lanes.has(row) : !isLegendRow(legend, grid, row);
    // 6/10 alone in a record's row is a day, and no page.
    return isIn && !isRemark(grid, row, record && /\//);
  });
  const isTaken = (row: number, column: number): boolean =>
    upright ? context.isTaken(view, column, row) : context.isTaken(view, row, column);
  const areFigures = holdFigures(grid, rows);
  const lanes: LaneBars[] = [];
  const counted = { ...grid, counter: counterOf(grid, rows) };
  for (const row of rows) {
    const above = upright ? undefined : lanes.at(-1)?.bars;
    const isFigures = areFigures || holdFigures(grid, [row]);
    const bars = (isFigures ? [] : cellBars(view, row, counted, above, legend)).filter(
      ({ left }) => grid.isTold || !isTaken(row, left)
    );
    const own = withTimesBeside(grid, bars).map((bar) => withDoubt(grid, bar));
    lanes.push({ row, bars: own });
  }
  return withThirds(grid, lanes);
}

/**
 * What rows between projects' own, or over the first, tell of months that nobody knows to be whose, but for those of other
 * years, and what begins before the first month, in a column that has no heading.
 */
export function remarksBetween(
  { grid, bottom, beside }: GridRows,
  isOther: (row: number) => boolean
): readonly Remark[] {
  const { view } = grid.sheet;
  const rows = beside.length > 0 ? numbersFrom(grid.bodyTop, bottom) : [];
  return rows.flatMap((row) => {
    if (between(beside, row, row).length > 0) {
      const { left } = view.extent(row, grid.left);
      return left < grid.left && left > within(grid.sheet).left
        ? [remarkOn("unread-text", view.field(row, left))]
        : [];
    }
    const names = namesIn(grid, row);
    const columns = view.columnsOf(row, grid.left, grid.right);
    const first = names[0] ?? (row < (beside[0]?.area.top ?? 0) && firstIn(view, row, grid));
    if (!first || names.length > 1) return [];
    const isTold = columns.some((column) => typeof view.value(row, column) === "string");
    const isHeading = columns.every((column) => labelIn(view, row, column));
    return !isTold || isHeading || isCommon(grid, row) || isOther(row) || isRemark(grid, row)
      ? []
      : [remarkOn("unread-text", first)];
  });
}

/** What stands left of the months. */
function namesIn({ sheet, left }: MonthGrid, row: number): readonly Field[] {
  const { view } = sheet;
  return view.columnsOf(row, within(sheet).left, left - 1).map((column) => view.field(row, column));
}

/** What names a row that stands for what all projects work to: 市議会. */
export function commonIn(grid: MonthGrid, row: number): Field | null {
  return namesIn(grid, row).find(({ text }) => saysCommon(text)) ?? null;
}

function isCommon(grid: MonthGrid, row: number): boolean {
  return commonIn(grid, row) !== null;
}

/** Whether a legend begins in a row. One that stands right of the months shares the rows of lanes. */
function beginsIn({ rows }: Legend, { right }: MonthGrid, row: number): boolean {
  return (rows.get(row) ?? Infinity) <= right;
}

/** Whether a row is a legend's; colours may be explained right of the lanes. */
function isLegendRow(legend: Legend, grid: MonthGrid, row: number): boolean {
  const { coloured } = legend;
  return (
    beginsIn(legend, grid, row) ||
    coloured.some((word) => word.row === row && word.left <= grid.right)
  );
}

/** Notes, legends and the feet of pages, if they are no days, are no lanes. */
function isRemark({ sheet, left, right }: GridRows["grid"], row: number, day?: RegExp): boolean {
  const column = sheet.view.firstColumn(row, within(sheet).left, right);
  if (column === null) return false;
  const text = sheet.view.text(row, column);
  const kind = labelOf(text)?.kind;
  return (
    kind === "note" ||
    kind === "unit" ||
    isLegend(text) ||
    (isFoot(sheet.view, row) && !day?.test(text)) ||
    (column < left && saysTotal(text))
  );
}

/** One area a grid: its rows that words alone don't settle, and a column beside them to tell banded rows by. */
function looksAt({ grid, beyond }: GridRows, rows: readonly LaneBars[]): readonly Look[] {
  if (rows.length === 0) return [];
  const sheet = grid.sheet.view.name;
  const { bodyTop, left, right } = grid;
  const open = rows.filter(({ bars }) => bars.length === 0 || bars.some(mayReachOn));
  // Samples of what shapes mean stand around the grid.
  const looks: Look[] = [
    {
      area: { sheet, top: 0, left: 0, bottom: beyond + AROUND, right: right + AROUND },
      kinds: ["shapes"],
    },
  ];
  const first = open[0];
  const last = open.at(-1);
  const { view } = grid.sheet;
  const long = rows.filter(({ bars }) =>
    bars.some((bar) => mayOverflow(view, bar) || mayGoAcross(view, bar, grid))
  );
  const [top, end] = [long[0]?.row, long.at(-1)?.row];
  if (top !== undefined && end !== undefined && !grid.sheet.upright) {
    looks.push({ area: { sheet, top, left, bottom: end, right }, kinds: ["room"] });
  }
  if (!first || !last || grid.isStacked) return looks;
  // Lines are drawn in rows of blank cells, or under texts that name them, beside single days (▲契約).
  const hasOthers = rows.some(({ bars }) => !bars.every(isLoneWord));
  return [
    ...looks,
    {
      // The headings and the row below tell the grid's ground from bars that fill every lane.
      area: { sheet, top: bodyTop - 1, left: Math.max(0, left - 1), bottom: last.row + 1, right },
      kinds: hasOthers ? ["fills"] : ["fills", "borders"],
    },
  ];
}

/** In rows and columns. */
const AROUND = 8;

/** Whether fills could carry a bar on, or stand beside it. */
function mayReachOn(bar: Bar): boolean {
  return bar.form === "text" || bar.form === "marks";
}

function withDetails(
  gridRows: GridRows,
  rows: readonly LaneBars[],
  details: readonly Detail[]
): readonly LaneBars[] {
  const { grid, bottom, beyond, beside } = gridRows;
  const { view } = grid.sheet;
  const fills = details.find((detail) => detail.fills)?.fills;
  const borders = details.find((detail) => detail.borders)?.borders;
  const room = details.find((detail) => detail.room)?.room;
  const drawn = shapeBars(grid, beyond, shapesIn(details));
  const byRow = groupedBy(drawn, ({ row }) => row);
  const all = rows.map(({ row }) => row);
  const own = fills ? barFills(grid, fills, all) : null;
  const common = borders ? commonLine(grid, borders, all) : null;
  const last = all.findLast((row) => row <= bottom) ?? bottom;
  const lanes = rows.map(({ row, bars: written }): LaneBars => {
    const bars = room
      ? withTextsAcross(view, withOverflow(view, written, grid, room), grid, room)
      : written;
    const filled = own ? withFills(view, row, bars, grid, own) : bars;
    const lined =
      borders && row <= last
        ? withBorders(row, filled, grid, borders, row === last, common)
        : filled;
    return { row, bars: withShapes(lined, byRow.get(row) ?? []) };
  });
  return nameByTextsAbove(
    lanes,
    (row) => isUnnamed(grid, row),
    (above, below) =>
      between(beside, above, above).some(({ area }) => area.bottom >= below) &&
      // 回数 below 開催 is a lane of its own.
      [above, below].some((row) => view.isBlank(row, grid.left - 1)),
    ({ row, left }) => Boolean(own?.at(row, left))
  );
}

function shapesIn(details: readonly Detail[]): readonly Shape[] {
  return details.find(({ shapes }) => shapes)?.shapes ?? [];
}

/** Whether nothing of a row's own stands at its left: it belongs to the one above. */
function isUnnamed({ sheet, left }: MonthGrid, row: number): boolean {
  return sheet.view.areBlank(row, within(sheet).left, left - 1);
}
