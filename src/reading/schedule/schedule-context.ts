import type { FiscalYear } from "../../plan/fiscal-year";
import type { GridSetting, OwnerSetting } from "../../settings/settings";
import type { Area } from "../../sheet/address";
import type { DraftLane, DraftProject, DraftSchedule, Remark } from "../draft";
import type { SheetView } from "../evidence/sheets/sheet-view";
import { fold } from "../evidence/texts/folding";
import type { FoundTable } from "../found-table";
import type { LookCloser } from "../reading";

/** A sheet, or the rows of it, that belongs to a plan. */
export interface PlanSheet {
  readonly view: SheetView;
  /** What of the sheet is the plan's: several plans may stand one under the other. */
  readonly area: Area;
  /** The sheet as people see it, where `view` shows a part of it with rows and columns exchanged. */
  readonly upright?: PlanSheet;
}

/** What is known of a plan when its schedule is read. */
export interface ScheduleContext {
  /** The sheets that may hold the schedule, those with project tables first. */
  readonly sheets: readonly PlanSheet[];
  /** In the order of the draft's tables; records in the order of its projects. */
  readonly tables: readonly FoundTable[];
  readonly projects: readonly DraftProject[];
  /** The names of other plans' projects that a schedule of several plans tells of. */
  readonly strangers?: readonly string[];
  readonly department?: string | undefined;
  readonly fiscalYear: FiscalYear | null;
  readonly lookCloser: LookCloser;
  /** Whose lanes are, where people said so. */
  readonly owners?: readonly OwnerSetting[];
  /** Which grids are the schedule and when they begin, where people said so. */
  readonly grids?: readonly GridSetting[];
  /** Tables that people said are none of the plan's; what stands beside them isn't either. */
  readonly leftOut?: readonly FoundTable[];
  /** Whether a cell was taken for something else (a title, a goal, an aim, a project's field). */
  isTaken(view: SheetView, row: number, column: number): boolean;
}

/** Whether a text is a project's name, which says nothing else: 令和9年度予算編成 is no year's title. */
export function namesProject({ projects }: ScheduleContext, text: string): boolean {
  const name = fold(text);
  return projects.some(({ fields }) => fields.name && fold(fields.name.text) === name);
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
