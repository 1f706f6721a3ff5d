import type { Plan } from "../plan/plan";
import type { ColumnSetting, PlaceSetting, Settings } from "../settings/settings";
import type { AreaRef } from "../sheet/address";
import type { Detail, Look, WorkbookSurvey } from "../sheet/survey";
import type { DraftTable, PlanDraft } from "./draft";

/** A plan that was found in a workbook. */
export interface PlanReading {
  readonly plan: Plan;
  readonly draft: PlanDraft;
  /** What tells it from the workbook's other plans: its department, else its sheet; unique within the workbook. */
  readonly name: string;
}

/** What reading a workbook came to. */
export interface WorkbookReading {
  readonly plans: readonly PlanReading[];
  /** Where it came nearest to a plan, for the sentence when there is none. */
  readonly nearest: NearMiss | null;
  /** Tables that might be a plan's and weren't taken for one, and labels of forms. */
  readonly unused: readonly (UnusedTable | UnreadLabels)[];
  /** What people said of columns, tables and month grids that couldn't be obeyed. */
  readonly unmet: readonly UnmetPlace[];
}

/** A table that wasn't taken: a copy of another's projects, one on a sheet that shows how to fill it in, or one that is little like a plan's. */
export interface UnusedTable extends Pick<DraftTable, "area" | "columns" | "said"> {
  readonly why: "copy" | "example" | "unlike";
}

/** Labels of forms that aren't taken for anything, as columns without a field. */
export interface UnreadLabels extends Pick<DraftTable, "area" | "columns" | "said"> {
  readonly why: "label";
}

/** A decision on a column, a table or a month grid that isn't there, or that can't be what people say. */
export type UnmetPlace =
  | { readonly setting: ColumnSetting; readonly problem: "unmet-column" | "unfit-column" }
  | {
      readonly setting: PlaceSetting;
      readonly problem: "unmet-table" | "unusable-table" | "unmet-grid";
    };

/** A place that looked like a plan's table but wasn't enough of one. */
export interface NearMiss {
  readonly area: AreaRef;
  /** Headings that were recognised, as written. */
  readonly found: readonly string[];
  /** What a plan needs and wasn't there, in the field's words (事業名, 予算額 …). */
  readonly missing: readonly string[];
}

/** Gives closer looks at areas, in the order asked. */
export type LookCloser = (looks: readonly Look[]) => Promise<readonly Detail[]>;

/** Everything reading needs of a workbook. */
export interface ReadingInput {
  readonly survey: WorkbookSurvey;
  readonly lookCloser: LookCloser;
  /** What people decided about the workbook; it wins over all evidence. */
  readonly settings?: Partial<Pick<Settings, "columns" | "tables" | "grids" | "owners">>;
}
