import { faultSentence } from "../../src/app/fault-sentence";
import type { PlanReading } from "../../src/reading/reading";
import type { CellRef } from "../../src/sheet/address";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import type {
  CheckedPlan,
  Deed,
  Foreseen,
  HandEdits,
  OpenedWorkbook,
  PaneFinding,
  Regenerated,
  Session,
  Written,
} from "../../src/taskpane/session/session";
import { excelFaults } from "../../src/text/faults";
import { cell, reading } from "./scripted-reading";

/** What a scripted workbook says; anything may be replaced while the pane is open. */
export interface Script {
  opened: () => Promise<OpenedWorkbook>;
  findings: () => Promise<readonly PaneFinding[]>;
  foreseen: () => Promise<Foreseen>;
  regenerated: () => Promise<Regenerated>;
  written: (deed: Deed) => Promise<Written>;
  marking: () => Promise<void>;
}

/** A session that follows a script, and what was asked of it. */
export interface ScriptedSession extends Session {
  readonly script: Script;
  readonly revealed: CellRef[];
  readonly checked: string[];
  readonly drawn: (HandEdits | "ask")[];
  readonly deeds: Deed[];
  /** Every marking, in order. */
  readonly marked: (readonly PaneFinding[])[];
  /** As if a person had changed the plan sheet. */
  readonly change: () => void;
}

export function scriptedSession(script: Partial<Script> = {}): ScriptedSession {
  const listeners = new Set<() => void>();
  const session: ScriptedSession = {
    script: {
      opened: () => Promise.resolve(opened([reading()])),
      findings: () => Promise.resolve(FINDINGS),
      foreseen: () => Promise.resolve(foreseen(NEW_SHEETS)),
      regenerated: () =>
        Promise.resolve({ sheets: NEW_SHEETS.map(({ name }) => name), kept: [], changes: null }),
      written: () => Promise.resolve(WRITTEN),
      marking: () => Promise.resolve(),
      ...script,
    },
    revealed: [],
    checked: [],
    drawn: [],
    deeds: [],
    marked: [],
    change: () => {
      for (const listener of listeners) listener();
    },
    open: () => session.script.opened(),
    check: async (plan): Promise<CheckedPlan> => {
      session.checked.push(plan);
      const findings = await session.script.findings();
      return { ...(await session.script.opened()), findings };
    },
    foresee: () => session.script.foreseen(),
    regenerate: async (_plan, edits) => {
      const foreseen = await session.script.foreseen();
      const isToAsk = foreseen.isLockedOut || foreseen.edits.length > 0;
      if (edits === "ask" && isToAsk) return { kind: "asks", foreseen };
      session.drawn.push(edits);
      return { kind: "drawn", regenerated: await session.script.regenerated() };
    },
    write: (deed) => {
      session.deeds.push(deed);
      return session.script.written(deed);
    },
    mark: (findings) => {
      session.marked.push(findings);
      return session.script.marking();
    },
    reveal: (place) => {
      session.revealed.push(place);
      return Promise.resolve();
    },
    explain: (error) => faultSentence(error, "このブック", "ja", excelFaults),
    watch: (changed) => {
      listeners.add(changed);
      return Promise.resolve(() => {
        listeners.delete(changed);
        return Promise.resolve();
      });
    },
  };
  return session;
}

/** A workbook with these plans, in which nobody decided anything. */
export function opened(
  plans: readonly PlanReading[],
  more: Partial<OpenedWorkbook> = {}
): OpenedWorkbook {
  return {
    plans,
    nearest: null,
    unused: [],
    settings: DEFAULT_SETTINGS,
    unknownSettings: [],
    ...more,
  };
}

export function foreseen(sheets: Foreseen["sheets"], edits: Foreseen["edits"] = []): Foreseen {
  return { sheets, incomplete: [], edits, isLockedOut: false, canKeep: true };
}

export const WRITTEN: Written = {
  sentence: "D29 を「１，１４０」から「1140」に直しました。",
  refusals: [],
  isDone: true,
  undo: { kind: "undo", undo: { steps: [] } },
};

export const NEW_SHEETS = ["スケジュール表", "集計", "事業一覧"].map((name) => ({
  name,
  isNew: true,
}));

export const FINDINGS: readonly PaneFinding[] = [
  {
    rule: "budget-not-a-number",
    ruleName: "金額として読めない予算額",
    severity: "error",
    cell: cell(32, 3),
    project: "5",
    message:
      "予算額「163,7O6」は金額として読めません。合計に入っていません。数字だけで入力してください。",
    fixes: [],
  },
  {
    rule: "budget-text-number",
    ruleName: "文字として入力された予算額",
    severity: "warning",
    cell: cell(28, 3),
    project: "4",
    message: "予算額「１，１４０」は文字として入力されています。SUM関数の合計に含まれません。",
    fixes: [
      {
        kind: "edit",
        edits: [{ cell: cell(28, 3), value: 1140, before: "１，１４０", after: "1140" }],
        isSafe: true,
      },
    ],
  },
  {
    rule: "schedule-missing",
    ruleName: "スケジュールのない事業",
    severity: "warning",
    cell: cell(14, 6),
    project: "1",
    message: "「地域コミュニティ事業」のスケジュールがありません。予定を記入してください。",
    fixes: [],
  },
  {
    rule: "aim-unfunded",
    ruleName: "予算のない施策のねらい",
    severity: "info",
    cell: null,
    project: null,
    message: "施策のねらい 1 の事業には予算がありません。意図したとおりか確かめてください。",
    fixes: [],
  },
];
