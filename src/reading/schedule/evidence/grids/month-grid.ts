import { addMonths, type Month } from "../../../../plan/fiscal-year";
import type { GridSetting } from "../../../../settings/settings";
import type { Field } from "../../../draft";
import type { PlanSheet } from "../../schedule-context";
import { monthIn, type Stretch } from "../../../evidence/texts/calendar";
import { firstIn } from "../../../evidence/sheets/fields";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { turnedArea } from "../../../evidence/sheets/turned-view";
import type { Area, AreaRef } from "../../../../sheet/address";
import { firstNot } from "../../../../sheet/sorted";

/** A column, or several, of a month grid: a stretch of time. */
export interface Slot {
  readonly left: number;
  readonly right: number;
  /** Null where the label can't be told a time. */
  readonly time: Stretch | null;
  /** Null where the label was completed. */
  readonly heading: Field | null;
}

/** The time above the lanes: slots from left to right. */
export interface MonthAxis {
  readonly slots: readonly Slot[];
  readonly faults: readonly Field[];
  readonly isCompleted?: boolean;
  /** Why the year is what it is, where the months alone wouldn't say: a row that starts in January. */
  readonly yearIsCalendar?: boolean;
}

/** Where on a sheet lanes stand: the headings that speak of time, and the columns under them. */
export interface LanePlace {
  readonly sheet: PlanSheet;
  /** The heading rows, from the uppermost that speaks of time to the last. */
  readonly top: number;
  readonly bodyTop: number;
  readonly left: number;
  readonly right: number;
}

/** A month grid on a sheet. */
export interface MonthGrid extends MonthAxis, LanePlace {
  /** Columns among the months that hold something else (評価). */
  readonly asides?: ReadonlySet<number>;
  /** Whether the labels stood in rows above the lanes, one under the other, as pasting leaves them. */
  readonly isStacked?: boolean;
  /** What people said of it, if it is the schedule. */
  readonly said?: GridSetting;
  /** The rows that hold lanes, where not all under the labels may. */
  readonly lanes?: ReadonlySet<number>;
  /** Whether its columns are those of what projects say that they do in each year. */
  readonly isTold?: boolean;
  /** Whether words over it alone tell that it is a schedule. */
  readonly isGuessed?: boolean;
}

/** What of the sheet is both the plan's and in use. */
export function within({ view, area }: PlanSheet): Area {
  const { used } = view;
  return {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}

/** An area of a grid's sheet as it stands there. */
export function areaOn({ view, upright }: PlanSheet, area: Area): AreaRef {
  return { ...(upright ? turnedArea(area) : area), sheet: view.name };
}

/** The view of a grid's sheet as people see it. */
export function uprightView({ sheet }: MonthGrid): SheetView {
  return (sheet.upright ?? sheet).view;
}

/** Where a grid stands on its sheet as people see it; its lanes begin below or beside the labels. */
export function placeOf(grid: LanePlace): Area & { readonly sheet: PlanSheet } {
  const { sheet, top, left, right } = grid;
  if (!sheet.upright) return { sheet, top, left, bottom: grid.bodyTop, right };
  return { ...turnedArea(sheet.area), left: top, sheet: sheet.upright };
}

/** The slot over a column; null beyond the grid. */
export function slotAt({ slots }: MonthAxis, column: number): Slot | null {
  const slot = slots[firstNot(slots.length, (index) => (slots[index]?.right ?? column) < column)];
  return slot && slot.left <= column ? slot : null;
}

/** Whether columns are parts of months: too narrow for anybody to draw a part of one. */
export function isFine(grid: MonthAxis): boolean {
  const timed = grid.slots.filter(({ time }) => time);
  return timed.length > monthsOfGrid(grid).length || timed.some(({ left, right }) => right > left);
}

/** The heading of the grid's first month: what the settings know it by. */
export function gridHeading(grid: MonthGrid): Field | null {
  return firstIn(grid.sheet.view, grid.top, grid);
}

/** The months that the slots stand for in order, each where it begins, for the draft. */
export function monthsOfGrid(
  grid: MonthAxis
): readonly { readonly month: Month; readonly heading: Field | null }[] {
  const months: { month: Month; heading: Field | null }[] = [];
  for (const { time, heading } of grid.slots) {
    if (!time) continue;
    const last = monthIn(time.end);
    for (let month = monthIn(time.start); month <= last; month = addMonths(month, 1)) {
      if (month !== months.at(-1)?.month) months.push({ month, heading });
    }
  }
  return months;
}

/** Labels that don't fit, or a year that the months don't say, leave a doubt; so do months mostly filled in. */
export function confidenceIn({
  said,
  faults,
  slots,
  yearIsCalendar,
  isGuessed,
}: MonthGrid): number {
  if (said) return 1;
  if (faults.length > 0) return 0.4;
  if (isGuessed) return 0.6;
  const named = slots.filter(({ heading }) => heading !== null).length;
  if (yearIsCalendar || named * 2 < slots.length) return 0.7;
  return named < slots.length ? 0.9 : 1;
}
