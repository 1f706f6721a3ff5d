import { monthNumber, type FiscalYear } from "../../../../plan/fiscal-year";
import { hasRow, shareColumns, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { Field } from "../../../draft";
import { countsColumns } from "../../../evidence/sheets/band-rows";
import { monthIn } from "../../../evidence/texts/calendar";
import { known, meaningsOf } from "../../../evidence/texts/headings";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { namesProject, type PlanSheet, type ScheduleContext } from "../../schedule-context";
import { asidesOf, joinedRuns } from "./asides";
import { axisOf, saysSchedule } from "../times/axis";
import { bodyUnder, type ColumnBody } from "../times/column-body";
import { areParted, asMonths, labelRuns, type LabelRun } from "../times/heading-labels";
import { withLaterYears } from "../times/later-years";
import { slotAt, within, type MonthAxis, type MonthGrid, type Slot } from "./month-grid";
import { toldColumns } from "../times/told-columns";
import { splitRun } from "../times/split-runs";
import { yearAxis } from "../times/year-axis";
import { stackedGrids } from "./stacked-grids";
import { daysOfMonth, splitMonth } from "../times/sub-slots";
import type { PlacedLabel } from "../times/placed-label";
import { columnFor, isForm, recordRows, type FoundTable } from "../../../found-table";

/** Every month grid of the plan's sheets, in the order of the sheets and down each. */
export function findGrids(context: ScheduleContext): readonly MonthGrid[] {
  const fiscalYear = context.fiscalYear ?? 0;
  return context.sheets.flatMap((sheet) => gridsOn(sheet, context, fiscalYear));
}

/** So many rows above months their year may stand. */
const TITLE_ROWS = 3;

function gridsOn(
  sheet: PlanSheet,
  context: ScheduleContext,
  fiscalYear: FiscalYear
): readonly MonthGrid[] {
  const { view } = sheet;
  const area = within(sheet);
  const tables = context.tables.filter((table) => table.view === view);
  const records = recordRows(tables);
  const names = new Set(tables.flatMap(({ columns }) => columnFor(columns, "name")?.left ?? []));
  const isName = (row: number): boolean => {
    const [column] = view.columnsOf(row, area.left, area.right);
    return column !== undefined && namesProject(context, view.text(row, column));
  };
  const topBelowName = (row: number): number =>
    (numbersFrom(Math.max(area.top, row - TITLE_ROWS), row - 1).findLast(isName) ?? area.top - 1) +
    1;
  const grids: MonthGrid[] = [];
  const single: LabelRun[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const runs = joinedRuns(
      labelRuns(view, row, area).flatMap((run) => splitRun(view, run, fiscalYear)),
      // Of three terms, the first and the last are no halves.
      (column) => names.has(column) || view.folded(row, column) === "中期"
    );
    for (const labels of runs) {
      const told = toldColumns(view, labels, fiscalYear);
      const run = told ?? labels;
      const isShort = records.has(row) && run.length < 6 && !areParted(view, run);
      const formRows = isShort ? rightUnder(view, run, area, tables) : null;
      if (isShort && (!formRows || bodyUnder(view, run, formRows, tables) !== "told")) continue;
      if (context.isTaken(view, row, run[0].left)) continue;
      if (run.length === 1 && !records.has(row)) single.push(run);
      if (
        grids.slice(-NEAR).some((grid) => row < grid.bodyTop && shareColumns(grid, columnsOf(run)))
      )
        continue;
      if (
        isOverMonths(view, run, area, fiscalYear) ||
        grids.some((grid) => isWithinLane(view, run, grid))
      )
        continue;
      const body = (under: LabelRun): ColumnBody =>
        told ? "told" : bodyUnder(view, under, formRows ?? area, tables);
      const below = { ...area, top: topBelowName(row) };
      const axis =
        axisOf(view, run, below, fiscalYear, () => body(run)) ??
        daysOfMonth(view, run, below, fiscalYear);
      if (!axis) continue;
      const whole = withLaterYears(view, axis, run, fiscalYear, (later) => body(later) !== "other");
      grids.push({ ...gridOf(sheet, run, whole, area, tables), isTold: told !== null });
    }
  }
  const stacked = stackedGrids(sheet, single, fiscalYear);
  return [...grids, ...stacked].sort((a, b) => a.bodyTop - b.bodyTop || a.left - b.left);
}

/** Grids side by side whose headings a row can lie within; earlier ones stand above it. */
const NEAR = 8;

/**
 * The rows of a form's years, quarters (4～6月), halves or, right of or under スケジュール, months and what is written right under
 * them; null for any other labels.
 */
function rightUnder(
  view: SheetView,
  run: LabelRun,
  area: Area,
  tables: readonly FoundTable[]
): Area | null {
  const [first] = run;
  const isInForm = tables.some((table) => isForm(table) && hasRow(table.area, first.row));
  const over = view.extent(first.row - 1, first.left);
  const isTold =
    saysSchedule(view.folded(first.row, first.left - 1)) ||
    saysSchedule(view.folded(over.top, over.left));
  const isCoarse = ({ label }: PlacedLabel): boolean =>
    label.kind === "months" ? label.count > 1 || isTold : COARSE.has(label.kind);
  if (!isInForm || !run.every(isCoarse)) return null;
  return { ...area, top: first.row, bottom: Math.max(...run.map(({ bottom }) => bottom)) + 1 };
}

function columnsOf(run: LabelRun): Pick<Area, "left" | "right"> {
  return { left: run[0].left, right: run.at(-1)?.right ?? 0 };
}

/** Whether years, halves, quarters or seasons stand over a row of something finer, which then is the one that counts. */
function isOverMonths(view: SheetView, run: LabelRun, area: Area, fiscalYear: FiscalYear): boolean {
  const { label } = run[0];
  if (!COARSE.has(label.kind) && (label.kind !== "months" || label.count < 2)) return false;
  // 前期 over H19～H22 is half of a plan of years.
  if (run.some(({ bottom, left }) => YEARS.test(view.folded(bottom + 1, left)))) return true;
  const across = { ...area, ...columnsOf(run) };
  // One of them may reach down beside the months of another: 令和8年度以降 beside those of 令和7年度.
  const bottoms = new Set(run.flatMap(({ bottom }) => [bottom + 1, bottom + 2]));
  return [...bottoms].some((row) =>
    labelRuns(view, row, across).some(
      (below) => below.length >= 2 && isFiner(view, below, run, fiscalYear)
    )
  );
}

/**
 * Whether parts of a year stand among the months above them: 第1期 and 第2期 of a project that has terms. From the
 * first month on they may head another schedule, unless neither they nor what stands before them heads this one.
 */
function isWithinLane(view: SheetView, run: LabelRun, grid: MonthGrid): boolean {
  const { left, right } = columnsOf(run);
  const [{ label, row }] = run;
  if (label.kind !== "part" || left < grid.left || right > grid.right) return false;
  const columns = numbersFrom(view.used.left, left).filter(
    (column) => view.field(row, column).text !== ""
  );
  // Headings are known, or repeated.
  return (
    left > grid.left ||
    (columns.length > 1 &&
      !columns.some((column) => {
        const { text } = view.field(row, column);
        return known(meaningsOf(text)) ?? text === view.field(grid.bodyTop - 1, column).text;
      }))
  );
}

const YEARS = /^\(?(?:[HR]|令和|平成|20)\d+年?度?[~〜～-]/;
const COARSE: ReadonlySet<string> = new Set(["part", "year", "bare-year", "nth-year", "digits"]);

function isFiner(view: SheetView, below: LabelRun, run: LabelRun, fiscalYear: FiscalYear): boolean {
  const { kind } = below[0].label;
  // Halves over one year after the other are parts of a plan.
  if (run[0].label.kind === "part" && kind !== "part" && COARSE.has(kind))
    return below.length > run.length && yearAxis(view, below, fiscalYear) !== null;
  if (kind === "part") return run[0].label.kind !== "part" || below.length > run.length;
  // `4～6月` may stand over what is done then in each of two parts.
  if (run[0].label.kind === "months") return below.length > run.length && asMonths(below) !== null;
  return kind === "months" || kind === "number";
}

/** The grid of an axis: with the months split by what stands under them, and where its lanes begin. */
export function gridOf(
  sheet: PlanSheet,
  run: readonly Pick<PlacedLabel, "row" | "left" | "right" | "bottom">[],
  axis: MonthAxis,
  area: Area,
  tables: readonly FoundTable[]
): MonthGrid {
  const { view } = sheet;
  const left = axis.slots[0]?.left ?? 0;
  const right = axis.slots.at(-1)?.right ?? left;
  // Quarters that are but signs head their columns from below the years.
  const rows = axis.slots.map(({ heading }) => heading?.cell.row ?? 0);
  const labelBottom = Math.max(...run.map(({ bottom }) => bottom), ...rows);
  const sub = subLabels(
    view,
    axis,
    { ...area, left, right: Math.min(right, area.right) },
    labelBottom + 1
  );
  const slots = sub ? axis.slots.flatMap((slot) => splitMonth(view, slot, sub)) : axis.slots;
  let bodyTop = (sub ? Math.max(...sub.map(({ bottom }) => bottom)) : labelBottom) + 1;
  if (isWeekdays(view, bodyTop, left, right) || countsColumns(view, bodyTop, left - 1)) bodyTop++;
  const top = run[0]?.row ?? 0;
  // Headings of the table beside the grid may go deeper than the months do.
  for (const { headings } of tables) {
    if (headings.top <= labelBottom && headings.bottom >= top) {
      bodyTop = Math.max(bodyTop, headings.bottom + 1);
    }
  }
  const others = otherMonths(view, axis, { ...area, left, right }, labelBottom);
  if (others.length > 0) bodyTop = Math.max(bodyTop, labelBottom + 2);
  const faults = [...axis.faults, ...others];
  const asides = asidesOf(view, run);
  return { ...axis, slots, faults, sheet, top, bodyTop, left, right, asides };
}

/** Months right under the grid's that are others (10月 under 4月): whose a bar is, its column alone doesn't tell. */
function otherMonths(
  view: SheetView,
  axis: MonthAxis,
  area: Area,
  bottom: number
): readonly Field[] {
  const months = labelRuns(view, bottom + 1, area).flatMap((run) => asMonths(run) ?? []);
  const isOther = ({ left, label }: (typeof months)[number]): boolean => {
    const time = slotAt(axis, left)?.time;
    return time != null && monthNumber(monthIn(time.start)) !== label.first;
  };
  return months.length >= 3 && months.every(isOther)
    ? months.map(({ row, left }) => view.field(row, left))
    : [];
}

/** The row under the months that splits them: most of them hold several labels, and ones alone count nothing. */
function subLabels(
  view: SheetView,
  axis: MonthAxis,
  area: Area,
  row: number
): readonly PlacedLabel[] | null {
  const runs = labelRuns(view, row, area).flat();
  const isSplit = (slot: Slot): boolean => {
    const inside = runs.filter(({ left, right }) => left >= slot.left && right <= slot.right);
    return new Set(inside.map(({ left }) => view.text(row, left))).size > 1;
  };
  const kinds = new Set(runs.map(({ label }) => label.kind));
  kinds.delete("day");
  kinds.delete("date");
  // `10 20 末`.
  kinds.delete("days");
  if (axis.slots.filter(isSplit).length * 2 < axis.slots.length) return null;
  return kinds.size > 1 || kinds.has("months") ? null : runs;
}

function isWeekdays(view: SheetView, row: number, left: number, right: number): boolean {
  const columns = view.columnsOf(row, left, right);
  const isWeekday = (column: number): boolean =>
    /^\(?[月日火水木金土]\)?$/.test(view.folded(row, column));
  return columns.length >= 5 && columns.every(isWeekday);
}
