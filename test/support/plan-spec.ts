import type { Month } from "../../src/plan/fiscal-year";
import type { Day, Plan } from "../../src/plan/plan";
import type { DraftActivity, OwnerEvidence, ProjectField } from "../../src/reading/draft";
import type { CellValue } from "../../src/sheet/survey";

/**
 * A plan as if read from a plain table on the sheet 業務計画: title in A1, notes from A2 on, headings in
 * row 5, a project a row from row 6, in the columns of {@link COLUMNS}; aims on the sheet ねらい from A2,
 * lanes on the sheet スケジュール from row 2 (項目 in A, April in B).
 */
export interface PlanSpec {
  readonly title?: string | null;
  readonly fiscalYear?: number | null;
  readonly fiscalYearText?: string | null;
  /** Further places that name a year: the text, the year meant, and the cell where it is in one. */
  readonly otherYears?: readonly (readonly [text: string, year: number, cell?: string])[];
  readonly approach?: readonly string[];
  readonly notes?: readonly string[];
  readonly basis?: Plan["budgetBasis"];
  readonly aims?: readonly (readonly [number: number | null, text: string])[];
  readonly projects?: readonly ProjectSpec[];
  readonly lanes?: readonly LaneSpec[];
  /** Pages: how many of the projects each table holds; all in one where none is named. */
  readonly pages?: readonly number[];
  /** For each schedule without lanes of its own project keys, the indexes of its projects. */
  readonly schedules?: readonly (readonly number[])[];
  readonly months?: readonly Month[];
  readonly monthFaults?: readonly string[];
  readonly totals?: readonly TotalSpec[];
  readonly stray?: readonly string[];
  readonly budgetUnit?: number;
  readonly headings?: Readonly<Partial<Record<ProjectField, string>>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
  /** Cells of the table whose formulas bear no results. */
  readonly uncomputed?: readonly string[];
  readonly isProtected?: boolean;
  readonly isStructureProtected?: boolean;
  readonly formats?: Readonly<Partial<Record<ProjectField, string>>>;
}

/** A project's cells; a column stands in the table where any project has it. */
export interface ProjectSpec {
  readonly priority?: CellValue;
  readonly name?: string;
  readonly aim?: CellValue;
  readonly direction?: string;
  readonly operator?: string;
  readonly nature?: string;
  readonly budget?: CellValue;
  readonly content?: string;
  readonly initiative?: string;
  readonly challenges?: string;
  /** The column that says 再掲 or 内数. */
  readonly repeated?: ProjectField;
  readonly isIncomplete?: boolean;
  /** The department that its row names, or the group that heads it. */
  readonly group?: string;
}

export interface TotalSpec {
  readonly label: string;
  readonly amount: CellValue;
  readonly numberFormat?: string;
  readonly projects: readonly number[];
}

export interface LaneSpec {
  /** Index of the project; null for none. */
  readonly project: number | null;
  readonly item?: string;
  readonly evidence?: OwnerEvidence;
  readonly confidence?: number;
  /** How its activities are drawn: as texts where nothing is said. */
  readonly form?: DraftActivity["form"];
  /** Whether each stands in a row of its own. */
  readonly isList?: boolean;
  readonly activities: readonly ActivitySpec[];
}

export type ActivitySpec = readonly [
  label: string | null,
  start: Month | Day | null,
  end?: Month | Day | null,
];

export const COLUMNS = [
  "priority",
  "name",
  "aim",
  "direction",
  "operator",
  "nature",
  "budget",
  "content",
  "initiative",
  "challenges",
] as const satisfies readonly ProjectField[];
