import { addMonths, type FiscalYear, type Month } from "../../../plan/fiscal-year";
import type { GridSetting, GridStart } from "../../../settings/settings";
import { bySpecificity } from "../../choosing/decide-tables";
import { fold } from "../../evidence/folding";
import { isDay, lastDayOf, monthPart, monthsBetween, moveMonths, type Point } from "../calendar";
import type { PlanSheet, ScheduleContext } from "../contract";
import { within } from "../evidence/find-grids";
import { gridHeading, slotAt, type MonthGrid, type Slot } from "../evidence/month-grid";
import { gridsHeaded } from "./headed-grids";
import { startMonth } from "./start-month";

/** The month grids with what people said of them. */
interface DecidedGrids {
  readonly grids: readonly MonthGrid[];
  /** Those of them that are no schedule of the plan. */
  readonly leftOut: ReadonlySet<MonthGrid>;
  /** The settings that a grid was found for. */
  readonly met: readonly GridSetting[];
}

/**
 * Leaves out the grids that people said are none of the plan's, or that stand beside tables they left out, and
 * begins the others where people said. A heading that nobody took for a month begins a grid where it is said to.
 */
export function decideGrids(found: readonly MonthGrid[], context: ScheduleContext): DecidedGrids {
  const aside = new Set(found.filter((grid) => isBesideLeftOut(grid, context)));
  const said = new Map<MonthGrid, GridSetting>();
  const met: GridSetting[] = [];
  const headed: MonthGrid[] = [];
  for (const setting of bySpecificity(context.grids ?? [])) {
    const known = found.filter((grid) => !aside.has(grid) && isMeant(grid, setting, found));
    const meant = known.length > 0 ? known : gridsHeaded(setting, found, context);
    if (known.length === 0) headed.push(...meant);
    for (const grid of meant) said.set(grid, setting);
    if (meant.length > 0) met.push(setting);
  }
  const grids: MonthGrid[] = [];
  const leftOut = new Set<MonthGrid>();
  for (const grid of inOrder([...found, ...headed], context.sheets)) {
    const setting = said.get(grid);
    const decided = setting?.isUsed ? begun(grid, setting.start, context.fiscalYear) : grid;
    grids.push(decided);
    if (aside.has(grid) || setting?.isUsed === false) leftOut.add(decided);
  }
  return { grids, leftOut, met };
}

function isBesideLeftOut(grid: MonthGrid, { leftOut = [], tables }: ScheduleContext): boolean {
  const isBeside = ({ view, area }: (typeof tables)[number]): boolean =>
    view === grid.sheet.view && area.top <= grid.bodyTop && area.bottom >= grid.top;
  return leftOut.some(isBeside) && !tables.some(isBeside);
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
  return !stillThere && alike.length === 1 && isWhole(grid.sheet);
}

function isHeaded(grid: MonthGrid, { heading }: GridSetting): boolean {
  const said = gridHeading(grid);
  return said !== null && fold(said.text) === fold(heading);
}

/** Whether the sheet holds no other plan, whose grids would not be seen here. */
function isWhole(sheet: PlanSheet): boolean {
  const { used } = sheet.view;
  const area = within(sheet);
  return used === null || (area?.top === used.top && area.bottom === used.bottom);
}

function begun(grid: MonthGrid, start: GridStart | null, fiscalYear: FiscalYear | null): MonthGrid {
  if (start === null) return { ...grid, isDecided: true };
  const month = startMonth(start, fiscalYear);
  const first = slotAt(grid, gridHeading(grid)?.cell?.column ?? grid.left);
  const index = Math.max(0, first ? grid.slots.indexOf(first) : 0);
  const isInOrder = grid.faults.length === 0 && grid.slots.every(({ time }) => time !== null);
  const slots = isInOrder ? moved(grid.slots, index, month) : counted(grid.slots, index, month);
  return { ...grid, slots, faults: [], yearIsCalendar: false, isDecided: true };
}

/** The slots as far apart as their headings say. */
function moved(slots: readonly Slot[], first: number, month: Month): readonly Slot[] {
  const from = slots[first]?.time?.start ?? month;
  const count = monthsBetween(monthPart(from), month);
  const move = (point: Point): Point => {
    const isLast = isDay(point) && point === lastDayOf(monthPart(point));
    return isLast ? lastDayOf(addMonths(monthPart(point), count)) : moveMonths(point, count);
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
    return { ...slot, time: { start: own, end: own } };
  });
}

function inOrder(grids: readonly MonthGrid[], sheets: readonly PlanSheet[]): readonly MonthGrid[] {
  const place = ({ sheet }: MonthGrid): number => sheets.indexOf(sheet);
  return [...grids].sort((a, b) => place(a) - place(b) || a.bodyTop - b.bodyTop || a.left - b.left);
}
