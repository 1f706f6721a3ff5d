import type { FiscalYear, Month } from "../plan/fiscal-year";
import type { Day, ProjectId } from "../plan/plan";
import type { GridSetting, TableSetting } from "../settings/settings";
import type { AreaRef, CellRef } from "../sheet/address";
import type { CellValue } from "../sheet/survey";

/**
 * A plan as it stands on the sheets: every field with its text and its cell. The plan's projects and lanes
 * were made from the draft's and stand in the same order: `plan.projects[3]` is what `draft.projects[3]`
 * says. Of a lane's activities those alone are the plan's whose time could be told.
 */
export interface PlanDraft {
  readonly title: Field | null;
  /** Every place that names the plan's year (title, header, sheet name), the one that was taken first. */
  readonly years: readonly YearMention[];
  readonly department: AnyField | null;
  readonly policyGoal: DraftGoal | null;
  readonly measureGoal: DraftGoal | null;
  readonly approach: readonly AnyField[];
  readonly aims: readonly DraftAim[];
  readonly projects: readonly DraftProject[];
  readonly lanes: readonly DraftLane[];
  readonly notes: readonly Field[];
  /** Where the sheet says of which budget the amounts are (当初, 補正 …). */
  readonly budgetBasis: AnyField | null;
  /** The tables the projects were read from, in the order of the sheets. */
  readonly tables: readonly DraftTable[];
  /** The month grids the lanes were read from. */
  readonly schedules: readonly DraftSchedule[];
  /** What the reading wants said: what it chose between, what it couldn't read. */
  readonly remarks: readonly Remark[];
}

/** One thing that was written: its text as a person sees it, the bare value, and where it stands. */
export interface AnyField {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** The cell, or the top left of a merged one. Null where the text isn't in a cell (a sheet's name, a shape). */
  readonly cell: CellRef | null;
}

/** What stands in a cell. */
export interface Field extends AnyField {
  readonly cell: CellRef;
}

/** A year as it was written, `平成31年度`, `R7`, `FY2025`. */
export interface YearMention {
  readonly field: AnyField;
  /** The part of the field that names the year. */
  readonly text: string;
  readonly fiscalYear: FiscalYear;
}

export interface DraftGoal {
  readonly number: Field | null;
  readonly division: Field | null;
  readonly text: Field;
}

export interface DraftAim {
  readonly number: Field | null;
  readonly text: Field;
}

/** What a project's table can have a column for. `content` holds initiative and challenges in one cell. */
export type ProjectField =
  | "priority"
  | "name"
  | "aim"
  | "direction"
  | "operator"
  | "nature"
  | "budget"
  | "content"
  | "initiative"
  | "challenges"
  | "start"
  | "end";

/** What a project says: absent where its table has no such column, with empty text where the cell is blank. */
export type ProjectFields = Readonly<Partial<Record<ProjectField, Field>>>;

export interface DraftProject {
  readonly id: ProjectId;
  readonly fields: ProjectFields;
  /** All rows of the record, over the table's columns. */
  readonly area: AreaRef;
  /** Index into the draft's tables. */
  readonly table: number;
  /** The field that says the budget is counted elsewhere (再掲, 内数). */
  readonly repeated: Field | null;
  /** A record that lacks rows its table's records have. */
  readonly isIncomplete: boolean;
  /** The department that a column of its table names for it, else the row that heads it: each may count from 1. */
  readonly group?: string;
}

/** A table of projects: one run of headings with the records under it. */
export interface DraftTable {
  /** Headings and records. */
  readonly area: AreaRef;
  readonly columns: readonly DraftColumn[];
  /** How sure it is that it lists the plan's projects, 0 to 1; 1 where people said so. */
  readonly confidence: number;
  /** What people said of it. */
  readonly said?: TableSetting;
  /** What one unit of the budget column is in yen: 1, 1,000 or 1,000,000. */
  readonly budgetUnit: number;
  readonly totals: readonly DraftTotal[];
  /** Rows inside the table that belong to no record and are no total. */
  readonly strayRows: readonly Field[];
}

export interface DraftColumn {
  /** Null for columns that are kept and shown but not judged. */
  readonly field: ProjectField | null;
  readonly heading: AnyField;
  /** What settings call it where others have the same heading: `令和7年度 予算額`, `予算額（2つ目）`. */
  readonly name?: string;
  /** How sure the column's meaning is, 0 to 1. */
  readonly confidence: number;
}

/** A total printed in a table (小計, 合計). */
export interface DraftTotal {
  readonly label: Field;
  readonly amount: Field;
  /** The projects it stands for, as indexes into the draft's projects. */
  readonly projects: readonly number[];
}

/** A grid of months and the lanes' place under it. A title (スケジュール) that no grid follows is one without months. */
export interface DraftSchedule {
  readonly area: AreaRef;
  /** What its first month is headed by; null for a grid without months. */
  readonly heading: Field | null;
  /** How sure it is that its columns are these months, 0 to 1; 1 where people said so. */
  readonly confidence: number;
  /** What people said of it. */
  readonly said?: GridSetting;
  /** The twelve (or more) columns in order; `heading` is null where the label was completed. */
  readonly months: readonly {
    readonly month: Month;
    readonly heading: Field | null;
  }[];
  /** Labels that couldn't be brought into order: missing beyond completion, double, out of order. */
  readonly faults: readonly Field[];
  /** The projects whose schedule this is, as indexes; empty where lanes name their owners themselves. */
  readonly projects: readonly number[];
}

/**
 * How a lane's owner is known; `said`: people decided so in the settings, be it that the lane is of no project;
 * `common`: it is the department's own, or all projects'.
 */
export type OwnerEvidence =
  "said" | "rows" | "key" | "name" | "nearness" | "inference" | "common" | "none";

export interface DraftLane {
  /** Index into the draft's projects; null where no project owns the lane. */
  readonly project: number | null;
  readonly evidence: OwnerEvidence;
  /** 0 to 1; 1 where the sheet itself says it. */
  readonly confidence: number;
  readonly item: Field | null;
  readonly area: AreaRef;
  readonly activities: readonly DraftActivity[];
}

export interface DraftActivity {
  /** Where the name comes from; null for a bar or mark with neither text nor item. */
  readonly label: AnyField | null;
  readonly area: AreaRef;
  readonly form: "merge" | "text" | "marks" | "fill" | "border" | "shape" | "dates" | "words";
  /** Null where the cells or words lie outside any month that could be told. */
  readonly start: Month | Day | null;
  readonly end: Month | Day | null;
}

/** One thing the reading wants said; `src/text` has the sentence for each kind. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly cell: CellRef | null;
  /** What fills the sentence's blanks, in the order the sentence names them. */
  readonly values: readonly string[];
}

export type RemarkKind =
  /** heading taken, heading not taken, field */
  | "chosen-column"
  /** unit found */
  | "scaled-unit"
  /** none */
  | "assumed-yen"
  /** heading of amounts or of what stood before a change, or years of rows, that aren't the plan's */
  | "other-year"
  /** amount taken, what was left aside */
  | "left-aside"
  /** sum, what it is of */
  | "added-up"
  /** heading of the budget, which may be of several years */
  | "whole-cost"
  /** heading of the year after the plan's, field that it was taken for */
  | "next-year"
  /** first choice that its look marks, number of them */
  | "marked-choice"
  /** text */
  | "unread-text"
  /** first of the numbers that stand under months alone */
  | "number-alone"
  /** text of a bar that names another month than those it stands in */
  | "other-month"
  /** number of lanes */
  | "inferred-owners"
  /** what stands there, what it was taken to repeat */
  | "repeated-text"
  /** project's key */
  | "unknown-owner"
  /** number of bars, marks and rows */
  | "left-out-actuals"
  /** number of arrows */
  | "overflowing-arrows"
  /** text, be it a project's name */
  | "struck-out"
  /** first text, number of cells */
  | "struck-partly"
  /** number of rows */
  | "unowned-rows"
  /** number of bars */
  | "yearlong-fills"
  /** none */
  | "completed-months"
  /** first month's heading, year that it was taken to be of */
  | "calendar-year"
  /** year taken, where from */
  | "chosen-year";

/** Whether something that may be of the plan couldn't be read. */
export function leavesUnread({ remarks }: PlanDraft): boolean {
  return remarks.some(({ kind }) => UNREAD.test(kind));
}

/** `unread-text`, `unowned-rows`, `unknown-owner`. */
const UNREAD = /^un/;

/** Where a plan was read: its tables' and schedules' areas. */
export function areasOf({ tables, schedules }: PlanDraft): readonly AreaRef[] {
  return [...tables, ...schedules].map(({ area }) => area);
}
