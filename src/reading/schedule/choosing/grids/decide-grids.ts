import { hasRow } from "../../../../sheet/address";
import { addMonths, type FiscalYear, type Month } from "../../../../plan/fiscal-year";
import type { GridSetting } from "../../../../settings/settings";
import { bySpecificity } from "../../../choosing/tables/decide-tables";
import { fold } from "../../../evidence/texts/folding";
import {
  isDay,
  just,
  lastDayOf,
  monthIn,
  monthsBetween,
  moveMonths,
  type Point,
} from "../../../evidence/texts/calendar";
import type { PlanSheet, ScheduleContext } from "../../schedule-context";
import {
  gridHeading,
  placeOf,
  slotAt,
  within,
  type MonthGrid,
  type Slot,
} from "../../evidence/grids/month-grid";
import { gridsHeaded } from "./headed-grids";
import { laneRows, type GridRows } from "../lanes/lane-rows";
import { startMonth } from "./start-month";
import type { FoundTable } from "../../../found-table";

/** The month grids that people want, with their lanes' rows. */
interface DecidedGrids {
  readonly grids: readonly GridRows[];
  /** The settings that a grid was found for. */
  readonly met: readonly GridSetting[];
}

/**
 * Leaves out the grids that people said are none of the plan's, or that stand beside tables they left out, and
 * begins the others where people said. A heading that nobody took for a month begins a grid where it is said to.
 */
export function decideGrids(found: readonly MonthGrid[], context: ScheduleContext): DecidedGrids {
  const { tables, sheets, fiscalYear } = context;
  const { leftOut: aside = [] } = context;
  const leftOut = new Set(found.filter((grid) => stand(aside, grid) && !stand(tables, grid)));
  const said = new Map<MonthGrid, GridSetting>();
  const met: GridSetting[] = [];
  const all = [...found];
  for (const setting of bySpecificity(context.grids ?? [])) {
    const known = found.filter((grid) => isMeant(grid, setting, found));
    const headed = known.length > 0 ? [] : gridsHeaded(setting, found, context);
    all.push(...headed);
    for (const grid of [...known, ...headed]) said.set(grid, setting);
    if (known.length + headed.length > 0) met.push(setting);
  }
  const decided = inOrder(all, sheets).map((grid) => {
    const setting = said.get(grid);
    const isOut = leftOut.has(grid) || (setting ? !setting.isUsed : areOfOthers(tables, grid));
    return { isOut, grid: setting && !isOut ? begun(grid, setting, fiscalYear) : grid };
  });
  const out = new Set(decided.filter(({ isOut }) => isOut).map(({ grid }) => grid));
  // What is left out still ends what stands above it.
  const rows = laneRows(
    decided.map(({ grid }) => grid),
    { ...context, tables: [...tables, ...aside] }
  );
  return { grids: rows.filter(({ grid }) => !out.has(grid)), met };
}

/** Whether one of the tables stands beside the grid. */
function stand(tables: readonly FoundTable[], grid: MonthGrid): boolean {
  return tables.some(
    ({ view, area }) =>
      view === grid.sheet.view && area.top <= grid.bodyTop && area.bottom >= grid.top
  );
}

/** Whether the months are those of what stands beside a table and is no plan's (会議名), in its rows. */
function areOfOthers(tables: readonly FoundTable[], grid: MonthGrid): boolean {
  return tables.some(
    ({ view, headings, monthsOfOthers }) =>
      view === grid.sheet.view && monthsOfOthers === grid.left && hasRow(headings, grid.top)
  );
}

/**
 * Whether a setting means the grid: by its heading, and where a cell is named, by that; where the cell says
 * something else by now, rows have moved, and the only grid of the sheet that says so is meant.
 */
function isMeant(grid: MonthGrid, setting: GridSetting, grids: readonly MonthGrid[]): boolean {
  const { view } = grid.sheet;
  if ((setting.sheet !== "" && setting.sheet !== view.name) || !isHeaded(grid, setting)) {
    return false;
  }
  const { cell } = setting;
  if (!cell) return true;
  const at = gridHeading(grid)?.cell;
  if (at?.row === cell.row && at.column === cell.column) return true;
  const alike = grids.filter((other) => other.sheet.view === view && isHeaded(other, setting));
  const stillThere = view.folded(cell.row, cell.column) === fold(setting.heading);
  return !stillThere && alike.length === 1 && isWhole(placeOf(grid).sheet);
}

function isHeaded(grid: MonthGrid, { heading }: GridSetting): boolean {
  const said = gridHeading(grid);
  return said !== null && fold(said.text) === fold(heading);
}

/** Whether the sheet holds no other plan, whose grids would not be seen here. */
function isWhole(sheet: PlanSheet): boolean {
  const { used } = sheet.view;
  const area = within(sheet);
  return area.top === used.top && area.bottom === used.bottom;
}

function begun(grid: MonthGrid, said: GridSetting, fiscalYear: FiscalYear | null): MonthGrid {
  if (said.start === null) return { ...grid, said };
  const month = startMonth(said.start, fiscalYear);
  const heading = gridHeading(grid)?.cell;
  const { upright } = grid.sheet;
  const first = slotAt(grid, (upright ? heading?.row : heading?.column) ?? grid.left);
  const index = Math.max(0, first ? grid.slots.indexOf(first) : 0);
  // Of months that go down each stands for itself, be there one that can't be told.
  const isInOrder =
    upright !== undefined ||
    (grid.faults.length === 0 && grid.slots.every(({ time }) => time !== null));
  const slots = isInOrder ? moved(grid.slots, index, month) : counted(grid.slots, index, month);
  return { ...grid, slots, faults: [], yearIsCalendar: false, said };
}

/** The slots as far apart as their headings say. */
function moved(slots: readonly Slot[], first: number, month: Month): readonly Slot[] {
  const from = slots[first]?.time?.start ?? month;
  const count = monthsBetween(monthIn(from), month);
  const move = (point: Point): Point => {
    const isLast = isDay(point) && point === lastDayOf(monthIn(point));
    return isLast ? lastDayOf(addMonths(monthIn(point), count)) : moveMonths(point, count);
  };
  return slots.map((slot) => ({
    ...slot,
    time: slot.time && { start: move(slot.time.start), end: move(slot.time.end) },
  }));
}

/** A month a slot, where the headings don't say what each is. */
function counted(slots: readonly Slot[], first: number, month: Month): readonly Slot[] {
  return slots.map((slot, index) => {
    const own = addMonths(month, index - first);
    return { ...slot, time: just(own) };
  });
}

function inOrder(grids: readonly MonthGrid[], sheets: readonly PlanSheet[]): readonly MonthGrid[] {
  // What goes down comes last, as it was found.
  const place = ({ sheet }: MonthGrid): number =>
    sheet.upright ? sheets.length : sheets.indexOf(sheet);
  return [...grids].sort((a, b) => place(a) - place(b) || a.bodyTop - b.bodyTop || a.left - b.left);
}
