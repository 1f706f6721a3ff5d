import type { Plan, ProjectId } from "../plan/plan";
import type { PlanDraft } from "../reading/draft";
import type { ListedField, Settings, Severity } from "../settings/settings";
import type { CellRef } from "../sheet/address";
import type { CellEdit, WorkbookSurvey } from "../sheet/survey";
import type { NumberedRow } from "./shared/renumbering";
import type { Row } from "./shared/rows";
import type { Written } from "./shared/written";
import type { Funded } from "./shared/amounts";
import type { YearText } from "./shared/years";
import type { Message, RuleId } from "../text/rules";

/** One check. Rules about the plan see one plan at a time, rules about the book all of it, once. */
export type Rule = PlanRule | BookRule;

interface RuleBase {
  readonly id: RuleId;
  /** What holds while the settings say nothing else; a report may name another. */
  readonly severity: Severity;
}

export interface PlanRule extends RuleBase {
  readonly about: "plan";
  readonly check: (context: PlanContext) => Iterable<Report>;
}

export interface BookRule extends RuleBase {
  readonly about: "book";
  readonly check: (book: JudgedBook) => Iterable<Report>;
}

/** A plan with its draft; `plan.projects[i]` is what `draft.projects[i]` says, and so with lanes. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly draft: PlanDraft;
  readonly name: string;
}

/** Everything that is judged at once. */
export interface JudgedBook {
  readonly plans: readonly JudgedPlan[];
  readonly survey: WorkbookSurvey;
  readonly generated: readonly GeneratedState[];
}

/** How a sheet of ours stands beside what was written last and what would be written now. */
export interface GeneratedState {
  readonly sheet: string;
  /** Cells that people changed since. */
  readonly edited: readonly CellRef[];
  /** Whether the plan has changed so that the sheet no longer shows it. */
  readonly isStale: boolean;
  /** Whether no plan of the workbook is the one it was drawn of. */
  readonly isOrphaned?: boolean;
}

export interface PlanContext extends JudgedPlan {
  readonly settings: Settings;
  readonly survey: WorkbookSurvey;
  /** Projects and their drafts side by side. */
  readonly rows: () => readonly Row[];
  /** Every text of the plan, each cell once; gathered when first asked for, as several rules read them all. */
  readonly texts: () => readonly Written[];
  /** The projects with an amount; 再掲 rows too. */
  readonly funded: () => readonly Funded[];
  /** The numbered projects by what they are numbered within. */
  readonly numbered: () => readonly (readonly NumberedRow[])[];
  /** The texts that name years. */
  readonly yearTexts: () => readonly YearText[];
}

/** What a rule says of one place. */
export interface Report {
  readonly message: Message;
  /** Null where no cell is to blame. */
  readonly cell: CellRef | null;
  /** None where the finding is of no project, or of one that nobody knows. */
  readonly project?: ProjectId | null | undefined;
  /** Further cells that the finding is about. */
  readonly cells?: readonly CellRef[];
  readonly severity?: Severity;
  /** What is offered; none where nothing is safe. */
  readonly fixes?: readonly Fix[];
}

/** Something that can be done about a finding. */
export type Fix =
  | {
      readonly kind: "edit";
      readonly edits: readonly FixEdit[];
      /** The plan reads the same afterwards: it may be written without a look at each cell. */
      readonly isSafe?: true;
    }
  /** Takes the value into the workbook's list of allowed values. */
  | { readonly kind: "allow-value"; readonly field: ListedField; readonly value: string }
  /** Takes the inferred owners of these lanes (indexes into the plan's) as said. */
  | { readonly kind: "confirm-owners"; readonly lanes: readonly number[] }
  | { readonly kind: "regenerate" }
  /** Writes the plan's sheets to a workbook of their own. */
  | { readonly kind: "separate" };

/** A cell edit with what a person sees before and after it. */
export interface FixEdit extends CellEdit {
  readonly before: string;
  readonly after: string;
  /**
   * Named where a number goes over a number, which a formula may have come to: the cells that it is the sum of, none
   * for any other number.
   */
  readonly sums?: readonly CellRef[];
}

/** A report that holds under the workbook's settings, as plain data. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Index and name of the plan; null for what concerns the book. */
  readonly plan: { readonly index: number; readonly name: string } | null;
  readonly project: ProjectId | null;
  readonly cell: CellRef | null;
  readonly cells: readonly CellRef[];
  readonly message: Message;
  /** What an acceptance remembers: the cell's text, or whose the finding is where there is no cell. */
  readonly text: string;
  readonly fixes: readonly Fix[];
}
