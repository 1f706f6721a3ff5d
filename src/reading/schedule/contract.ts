import type { FiscalYear } from "../../plan/fiscal-year";
import type { GridSetting, OwnerSetting } from "../../settings/settings";
import type { Area } from "../../sheet/address";
import type { DraftLane, DraftProject, DraftSchedule, ProjectField, Field, Remark } from "../draft";
import type { CandidateTable } from "../choosing/find-tables";
import type { TickOption } from "../evidence/ticks";
import type { SheetView } from "../evidence/sheet-view";
import type { LookCloser } from "../reading";

/** A sheet, or the rows of it, that belongs to a plan. */
export interface PlanSheet {
  readonly view: SheetView;
  /** What of the sheet is the plan's: several plans may stand one under the other. */
  readonly area: Area;
}

/** A column of a project table. */
export interface FoundColumn {
  readonly field: ProjectField | null;
  readonly left: number;
  readonly right: number;
  readonly heading: Field;
  /**
   * Where the field stands in records of several rows whose columns hold two fields, one under the
   * other (方向性 over 予算額): 0 for the upper, 1 for the lower; 0 where a column holds one field.
   */
  readonly level: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** The values that are ticked under the heading, where each has a column of its own. */
  readonly options?: readonly TickOption[];
}

/** A project's rows in its table. */
export interface FoundRecord {
  /** Index into the draft's projects. */
  readonly project: number;
  /** All rows of the record over the table's columns. Rows may be for lanes only. */
  readonly area: Area;
}

/** One run of headings with the records under it. A page break that repeats headings begins another. */
export interface FoundTable {
  readonly view: SheetView;
  /** The heading rows over the table's columns (the project's columns, not the months beside them). */
  readonly headings: Area;
  /** Headings and records. */
  readonly area: Area;
  readonly columns: readonly FoundColumn[];
  readonly records: readonly FoundRecord[];
}

/** What is known of a plan when its schedule is read. */
export interface ScheduleContext {
  /** The sheets that may hold the schedule, those with project tables first. */
  readonly sheets: readonly PlanSheet[];
  /** In the order of the draft's tables; records in the order of its projects. */
  readonly tables: readonly FoundTable[];
  readonly projects: readonly DraftProject[];
  readonly fiscalYear: FiscalYear | null;
  readonly lookCloser: LookCloser;
  /** Whose lanes are, where people said so. */
  readonly owners?: readonly OwnerSetting[];
  /** Which grids are the schedule and when they begin, where people said so. */
  readonly grids?: readonly GridSetting[];
  /** Tables that people said are none of the plan's; what stands beside them isn't either. */
  readonly leftOut?: readonly CandidateTable[];
  /** Whether a cell was taken for something else (a title, a goal, an aim, a project's field). */
  isTaken(view: SheetView, row: number, column: number): boolean;
}

export interface SchedulesRead {
  readonly lanes: readonly DraftLane[];
  readonly schedules: readonly DraftSchedule[];
  readonly remarks: readonly Remark[];
  /** What was said of grids and could be obeyed. */
  readonly met: readonly GridSetting[];
}

/** Exported as `readSchedules` by `read-schedules.ts`. */
export type ReadSchedules = (context: ScheduleContext) => Promise<SchedulesRead>;
