import type { UnknownInSettings } from "../../app/find-settings";
import type { Undo } from "../../app/fix";
import type { KeptDecision } from "../../app/keep-decision";
import type { HandEdits } from "../../app/regenerate";
import type { ScheduleChange } from "../../app/schedule-changes";
import type { ProjectId } from "../../plan/plan";
import type { NearMiss, PlanReading, WorkbookReading } from "../../reading/reading";
import type { Fix } from "../../rules/rule";
import type { Acceptance } from "../../settings/decide";
import type {
  AcceptedFinding,
  ColumnSetting,
  GridSetting,
  ListedField,
  OwnerSetting,
  Settings,
  Severity,
  TableSetting,
} from "../../settings/settings";
import type { CellRef } from "../../sheet/address";

/**
 * What the pane needs of the workbook it stands beside. Every promise rejects with a WorkbookError
 * that a person can act on, or with the signal's reason once the signal is aborted.
 */
export interface Session {
  /** Reads the workbook anew. */
  open(signal: AbortSignal): Promise<OpenedWorkbook>;
  /** Reads the workbook anew and judges the plan of this name. */
  check(plan: string, signal: AbortSignal): Promise<CheckedPlan>;
  /**
   * What regenerating the plan's sheets would do to the workbook as it stands; writes nothing. Null where the
   * workbook has no such plan any more.
   */
  foresee(plan: string, signal: AbortSignal): Promise<Foreseen | null>;
  /**
   * Regenerates the plan's sheets and shows the schedule, or asks first; null where the workbook has no such plan
   * any more. Aborting has no effect once writing began.
   */
  regenerate(
    plan: string,
    edits: HandEdits | "ask",
    signal: AbortSignal
  ): Promise<Regenerating | null>;
  /** Writes to the workbook what the user asked for. Aborting has no effect once writing began. */
  write(deed: Deed, signal: AbortSignal): Promise<Written>;
  /** Marks the findings' cells in the workbook, in the place of all earlier marks; none takes these away. */
  mark(findings: readonly PaneFinding[]): Promise<void>;
  /** Selects the cell in the workbook. */
  reveal(cell: CellRef): Promise<void>;
  /** What went wrong and what to do, in one sentence for people. */
  explain(error: unknown): string;
  /** Calls back whenever a person changes a sheet that isn't ours; answers how to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

export type { HandEdits };

export interface OpenedWorkbook {
  readonly plans: readonly PlanReading[];
  /** Where the reading came nearest to a plan; null where there is a plan, or nothing like one. */
  readonly nearest: NearMiss | null;
  /** Tables that might be a plan's and weren't taken for one, and labels of forms. */
  readonly unused: WorkbookReading["unused"];
  /** What people decided about the workbook in its sheet 計画設定. */
  readonly settings: Settings;
  /** What of it isn't obeyed. */
  readonly unknownSettings: readonly UnknownInSettings[];
}

export interface CheckedPlan extends OpenedWorkbook {
  readonly findings: readonly PaneFinding[];
}

/** A finding, in the words the pane shows. */
export interface PaneFinding {
  readonly rule: string;
  /** What the rule is about, in people's words. */
  readonly ruleName: string;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  readonly project: ProjectId | null;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** What the user can have written beside the plan's sheets: fixes, decisions that 計画設定 keeps, and more sheets. */
export type Deed =
  /** The cell edits that the findings offer. */
  | { readonly kind: "fix"; readonly findings: readonly PaneFinding[] }
  | { readonly kind: "undo"; readonly undo: Undo }
  | { readonly kind: "accept"; readonly finding: PaneFinding; readonly acceptance: Acceptance }
  | { readonly kind: "reopen"; readonly accepted: AcceptedFinding }
  | {
      readonly kind: "allow-value" | "withdraw-value";
      readonly field: ListedField;
      readonly value: string;
    }
  /** Takes the inferred owners of the finding's lanes as said. */
  | {
      readonly kind: "confirm-owners";
      readonly finding: PaneFinding;
      readonly lanes: readonly number[];
    }
  | { readonly kind: "set-column"; readonly column: ColumnSetting }
  | { readonly kind: "set-table"; readonly table: TableSetting }
  | { readonly kind: "set-grid"; readonly grid: GridSetting }
  | { readonly kind: "set-owner"; readonly owner: OwnerSetting }
  /** Null for the rule's own severity. */
  | {
      readonly kind: "set-severity";
      readonly rule: string;
      readonly severity: Severity | "off" | null;
    }
  /** Takes a decision back. */
  | { readonly kind: "take-back"; readonly decision: KeptDecision }
  /** The plan's sheets, in a workbook of their own. */
  | { readonly kind: "separate"; readonly plan: string }
  /** 検証結果, the sheet of what is found in the workbook's plans. */
  | { readonly kind: "list-findings" };

/** What came of a deed, in the words the pane shows. */
export interface Written {
  readonly sentence: string;
  /** Why parts of it were left undone, a sentence each. */
  readonly refusals: readonly string[];
  /** Whether anything was written. */
  readonly isDone: boolean;
  /** What takes it back; null where nothing would. */
  readonly undo: Deed | null;
}

/** The plan's sheets are drawn; or there is something that the user has to know or choose before. */
export type Regenerating =
  | { readonly kind: "drawn"; readonly regenerated: Regenerated }
  | { readonly kind: "asks"; readonly foreseen: Foreseen };

export interface Foreseen {
  /** The generated sheets, in the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly isNew: boolean }[];
  /** Those of them that an earlier writing left unfinished. */
  readonly incomplete: readonly string[];
  /** Cells that people edited since we wrote them. */
  readonly edits: readonly HandEdit[];
  /** The workbook's structure is locked, and a sheet would have to be added: nothing can be drawn. */
  readonly isLockedOut: boolean;
  /** Whether what people edited can be kept on a copy. */
  readonly canKeep: boolean;
}

interface HandEdit {
  readonly cell: CellRef;
  readonly written: string;
  readonly now: string;
}

export interface Regenerated {
  /** The generated sheets' names; the schedule's first. */
  readonly sheets: readonly string[];
  /** The copies that hold what people edited. */
  readonly kept: readonly string[];
  /** What differs from the last time; null where there was no last time to compare with. */
  readonly changes: readonly ScheduleChange[] | null;
}
