import type { PlanReading } from "../../reading/reading";
import { ofSeverity, SEVERITIES, type Severity } from "../../settings/settings";
import type { Deed, Foreseen, OpenedWorkbook, PaneFinding, Regenerated, Written } from "./session";

export type View = "findings" | "schedule" | "totals" | "reading";
export type Job = "open" | "check" | "foresee" | "regenerate" | "write";

/** Jobs that can be begun anew as they were. */
export type Repeatable = Exclude<Job, "write">;

/** Which findings are shown. A severity that is in `hidden` was switched off. */
export interface Filter {
  readonly hidden: readonly Severity[];
  readonly by: FilterBy | null;
}

export type FilterBy =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "project"; readonly project: string };

/** Everything the pane shows; what is on screen is a function of it. */
export interface PaneState {
  readonly opened: OpenedWorkbook | null;
  /** The name of the plan that was chosen; empty before there is one. */
  readonly chosen: string;
  readonly view: View;
  readonly job: Job | null;
  /** Null until the plan was checked. */
  readonly findings: readonly PaneFinding[] | null;
  /** The plan sheet changed since it was read. */
  readonly isStale: boolean;
  /** How often the plan sheet changed while the pane was open. */
  readonly changes: number;
  /** Whether changes are checked as they come. */
  readonly follows: boolean;
  /** Whether the findings are marked in the workbook, by and by as they change. */
  readonly marks: boolean;
  readonly filter: Filter;
  readonly current: PaneFinding | null;
  /** How many of the shown findings a walk has passed, for when the current one is gone. */
  readonly passed: number;
  /** The user looks at what all safe fixes would write. */
  readonly looksAtSafe: boolean;
  /** What was written last, and before it whatever can still be taken back; newest first. */
  readonly written: readonly Written[];
  readonly foreseen: Foreseen | null;
  /** The user asked for regeneration and has to choose what becomes of the hand edits. */
  readonly isAsking: boolean;
  readonly regenerated: Regenerated | null;
  readonly failure: Failure | null;
  /** What a screen reader says; `turn` tells equal sentences apart. */
  readonly said: { readonly text: string; readonly turn: number };
}

interface Failure {
  readonly sentence: string;
  /** What to do again when the user wishes to; null where nothing would be. */
  readonly job: Repeatable | null;
}

export const INITIAL_STATE: PaneState = {
  opened: null,
  chosen: "",
  view: "findings",
  job: null,
  findings: null,
  isStale: false,
  changes: 0,
  follows: true,
  marks: false,
  filter: { hidden: [], by: null },
  current: null,
  passed: 0,
  looksAtSafe: false,
  written: [],
  foreseen: null,
  isAsking: false,
  regenerated: null,
  failure: null,
  said: { text: "", turn: 0 },
};

export type PaneEvent =
  /** What becomes of a part without a look at the others. */
  | { readonly kind: "set"; readonly to: Partial<PaneState> }
  | { readonly kind: "started"; readonly job: Job }
  | { readonly kind: "opened"; readonly opened: OpenedWorkbook }
  | {
      readonly kind: "checked";
      readonly opened: OpenedWorkbook;
      readonly findings: readonly PaneFinding[];
    }
  | { readonly kind: "wrote"; readonly deed: Deed; readonly written: Written }
  | { readonly kind: "changed-outside" }
  | { readonly kind: "chose"; readonly plan: string }
  | { readonly kind: "toggled"; readonly severity: Severity }
  | { readonly kind: "filtered"; readonly by: FilterBy | null }
  | { readonly kind: "went-to"; readonly finding: PaneFinding }
  | { readonly kind: "said"; readonly text: string };

/** The state after an event. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "set":
      return { ...state, ...event.to };
    case "started":
      return {
        ...state,
        job: event.job,
        failure: null,
        regenerated: event.job === "regenerate" ? null : state.regenerated,
      };
    case "opened":
      return { ...withWorkbook(state, event.opened), isStale: state.findings !== null };
    case "checked":
      return {
        ...withWorkbook(state, event.opened),
        findings: event.findings,
        isStale: false,
        current: sameFinding(event.findings, state.current),
        filter: { ...state.filter, by: stillThere(event.findings, state.filter.by) },
      };
    case "wrote":
      return {
        ...state,
        written: [event.written, ...state.written.filter(canUndo(event.deed))],
        looksAtSafe: false,
        foreseen: null,
      };
    case "changed-outside":
      return { ...state, isStale: true, changes: state.changes + 1, foreseen: null };
    case "chose":
      return {
        ...INITIAL_STATE,
        opened: state.opened,
        chosen: event.plan,
        view: state.view,
        follows: state.follows,
        marks: state.marks,
        written: state.written,
        said: state.said,
      };
    case "toggled":
      return {
        ...state,
        filter: { ...state.filter, hidden: toggled(state.filter.hidden, event.severity) },
      };
    case "filtered":
      return { ...state, filter: { ...state.filter, by: event.by } };
    case "went-to":
      return {
        ...state,
        current: event.finding,
        passed: shownFindings(state).indexOf(event.finding),
      };
    case "said":
      return { ...state, said: { text: event.text, turn: state.said.turn + 1 } };
  }
}

/** Whether a job is under way that can't be broken off. */
export function isWriting({ job }: PaneState): boolean {
  return job === "regenerate" || job === "write";
}

/** The plan the pane is about; null where the workbook has none. */
export function chosenPlan(state: PaneState): PlanReading | null {
  return state.opened?.plans.find(({ name }) => name === state.chosen) ?? null;
}

/** The findings that the filter lets through, errors first, each severity in the order of the sheet. */
export function shownFindings(state: PaneState): readonly PaneFinding[] {
  const shown = (state.findings ?? []).filter((finding) => isShown(finding, state.filter));
  return SEVERITIES.flatMap((severity) => ofSeverity(shown, severity));
}

/** How many findings of a severity there are, whatever is hidden. */
export function countOf(findings: readonly PaneFinding[], severity: Severity): number {
  return ofSeverity(findings, severity).length;
}

/** The finding that a walk through the shown ones comes to next; null where none is shown. */
export function nextFinding(state: PaneState): PaneFinding | null {
  const shown = shownFindings(state);
  const index = state.current ? shown.indexOf(state.current) + 1 : state.passed;
  return shown[index % shown.length] ?? null;
}

function isShown(finding: PaneFinding, { hidden, by }: Filter): boolean {
  if (hidden.includes(finding.severity)) return false;
  if (by === null) return true;
  return by.kind === "rule" ? finding.rule === by.rule : finding.project === by.project;
}

function toggled(hidden: readonly Severity[], severity: Severity): readonly Severity[] {
  return hidden.includes(severity)
    ? hidden.filter((other) => other !== severity)
    : [...hidden, severity];
}

/** Keeps the choice of plan while the workbook still has it, else takes the first. */
function withWorkbook(state: PaneState, opened: OpenedWorkbook): PaneState {
  const [first] = opened.plans;
  const keeps = opened.plans.some(({ name }) => name === state.chosen);
  if (keeps) return { ...state, opened };
  return { ...state, opened, chosen: first?.name ?? "", findings: null, current: null };
}

/** What was written before and can still be taken back, after this deed. */
function canUndo(deed: Deed): (written: Written) => boolean {
  return ({ undo }) => undo !== null && undo !== deed;
}

/** The finding of a new check that says the same of the same place, so that a walk goes on where it was. */
function sameFinding(
  findings: readonly PaneFinding[],
  current: PaneFinding | null
): PaneFinding | null {
  if (!current) return null;
  const place = JSON.stringify(current.cell);
  return (
    findings.find(
      (finding) => finding.rule === current.rule && JSON.stringify(finding.cell) === place
    ) ?? null
  );
}

function stillThere(findings: readonly PaneFinding[], by: FilterBy | null): FilterBy | null {
  const filter: Filter = { hidden: [], by };
  return findings.some((finding) => isShown(finding, filter)) ? by : null;
}
