import type { Budget } from "./budget";
import type { FiscalYear, Month } from "./fiscal-year";

/** A department's annual plan (業務計画), as typed values. Where it was read from is the draft's to say. */
export interface Plan {
  /** The heading the plan goes by on its sheet, as written; null where there is none. */
  readonly title: string | null;
  /** Null where the workbook names no year; its months are then counted from year 0000. */
  readonly fiscalYear: FiscalYear | null;
  /** The year in the plan's own words (`平成31年度`), null where it names none. */
  readonly fiscalYearText: string | null;
  readonly department: string | null;
  readonly policyGoal: Goal | null;
  readonly measureGoal: Goal | null;
  /** 取り組み方針, one entry a paragraph. */
  readonly approach: readonly string[];
  readonly aims: readonly Aim[];
  /** In the order of the sheet. */
  readonly projects: readonly Project[];
  /** In the order of the sheet. */
  readonly lanes: readonly Lane[];
  /** Remarks around the tables (`※…`). */
  readonly notes: readonly string[];
  /** Which budget the amounts are of; null where the sheet doesn't say. */
  readonly budgetBasis: BudgetBasis | null;
}

type BudgetBasis = "当初" | "補正" | "現計" | "最終";

/** 政策目標 or 施策目標. */
export interface Goal {
  readonly number: number | null;
  readonly division: string | null;
  readonly text: string;
}

/** 施策のねらい. */
export interface Aim {
  readonly number: number | null;
  readonly text: string;
}

/** A project's key as the sheet has it, in half width; made unique with `#2` where it is used twice. */
export type ProjectId = string;

/** 事業. */
export interface Project {
  readonly id: ProjectId;
  readonly priority: number | null;
  readonly name: string;
  readonly aim: number | null;
  /** Further aims where a cell names more than one. */
  readonly otherAims: readonly number[];
  readonly direction: string | null;
  readonly operator: string | null;
  readonly nature: string | null;
  readonly budget: Budget;
  /** A 再掲 or 内数 row, whose budget is counted elsewhere and left out of totals. */
  readonly repeated: boolean;
  /** 取組, without its marker. */
  readonly initiative: string;
  /** 課題事項, one entry a challenge, without bullets. */
  readonly challenges: readonly string[];
}

/** One row of the schedule. */
export interface Lane {
  readonly project: ProjectId | null;
  /** Whether the owner was found by evidence rather than by the sheet's own structure. */
  readonly inferred: boolean;
  /** How sure the owner is, 0 to 1; 1 where the sheet says it. */
  readonly confidence: number;
  /** What the sheet calls the row, where it has a column for that. */
  readonly item: string | null;
  readonly activities: readonly Activity[];
}

/** A calendar day, `'2019-04-10'`. */
export type Day = `${string}-${string}-${string}`;

/** One bar or mark. Both ends are included; days stand where the sheet knows them. */
export interface Activity {
  readonly label: string;
  readonly start: Month | Day;
  readonly end: Month | Day;
}
