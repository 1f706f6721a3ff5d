import { SEVERITIES, type Severity } from "../../settings/settings";
import type { CellRef } from "../../sheet/address";
import type { Language } from "../../text/language";
import { paneText } from "../../text/pane";
import { WorkbookError } from "../../workbooks/workbook";
import type { Deed, HandEdits, PaneFinding, Session } from "./session";
import {
  countOf,
  isWriting,
  nextFinding,
  type FilterBy,
  type Job,
  type PaneEvent,
  type PaneState,
  type Repeatable,
  type View,
} from "./state";

/** What the user can do in the pane. */
export interface PaneActions {
  readonly open: () => void;
  /** Reads again, and checks again what was checked, without changing what is looked at. */
  readonly refresh: () => void;
  /** Nothing while writing goes on, which can't be broken off. */
  readonly check: () => void;
  readonly foresee: () => void;
  /** As with checking. Asks first where that would draw over what people edited. */
  readonly regenerate: () => void;
  readonly regenerateWith: (edits: HandEdits) => void;
  readonly decline: () => void;
  /** Writes the plan's sheets to a workbook of their own. */
  readonly separate: () => void;
  /** Writes, and then reads and checks anew. */
  readonly write: (deed: Deed) => void;
  readonly closeWritten: () => void;
  readonly lookAtSafe: (looks: boolean) => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly closeFailure: () => void;
  readonly choose: (plan: string) => void;
  readonly show: (view: View) => void;
  readonly toggle: (severity: Severity) => void;
  readonly filterBy: (by: FilterBy | null) => void;
  readonly goTo: (finding: PaneFinding) => void;
  readonly goToNext: () => void;
  readonly reveal: (cell: CellRef) => void;
  readonly follow: (follows: boolean) => void;
  readonly mark: (marks: boolean) => void;
  /** People changed the plan's sheets: what is shown is of before. */
  readonly changed: () => void;
  /** Says why something outside of the pane's own jobs didn't work. */
  readonly fail: (error: unknown) => void;
}

/**
 * What can be done over a session. One job runs at a time; a new one ends the last.
 * @param latest the state as it is by then
 */
export function paneActions(
  session: Session,
  language: Language,
  latest: () => PaneState,
  dispatch: (event: PaneEvent) => void
): PaneActions {
  const text = paneText[language];
  let running: AbortController | null = null;
  const set = (to: Partial<PaneState>): void => {
    dispatch({ kind: "set", to });
  };
  const say = (sentence: string): void => {
    dispatch({ kind: "said", text: sentence });
  };
  const failed = (error: unknown, job: Repeatable | null = null): void => {
    set({ failure: { job, sentence: session.explain(error) } });
  };
  const run = async (
    job: Job,
    work: (signal: AbortSignal) => Promise<void>,
    isQuiet = false
  ): Promise<boolean> => {
    running?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running = controller;
    dispatch({ kind: "started", job });
    try {
      await work(signal);
      return true;
    } catch (error) {
      if (running !== controller) return false;
      if (signal.aborted) say(text.progress.cancelled);
      else if (isQuiet && isEditingCell(error)) dispatch({ kind: "changed-outside" });
      else failed(error, job === "write" ? null : job);
      return false;
    } finally {
      if (running === controller) {
        running = null;
        set({ job: null });
      }
    }
  };
  const read = async (signal: AbortSignal) => {
    const opened = await session.open(signal);
    signal.throwIfAborted();
    dispatch({ kind: "opened", opened });
    return opened.plans;
  };
  /** The chosen plan's name; reads the workbook first where nobody has. Null where it has no plan. */
  const planName = async (signal: AbortSignal): Promise<string | null> => {
    if (latest().chosen !== "") return latest().chosen;
    const [first] = await read(signal);
    if (!first) say(text.noPlan);
    return first?.name ?? null;
  };
  const readAndSay = async (signal: AbortSignal) => {
    const [first] = await read(signal);
    const { projects = [], lanes = [] } = first?.plan ?? {};
    say(first ? text.said.opened(projects.length, lanes.length) : text.noPlan);
  };
  const open = (isQuiet = false) =>
    run(
      "open",
      async (signal) => {
        await (isQuiet ? read : readAndSay)(signal);
      },
      isQuiet
    );
  const check = (isQuiet = false, isSaid = true) =>
    run(
      "check",
      async (signal) => {
        const name = await planName(signal);
        if (name === null) return;
        const { findings, ...opened } = await session.check(name, signal);
        signal.throwIfAborted();
        dispatch({ kind: "checked", opened, findings });
        if (!isSaid) return;
        if (opened.plans.length === 0) {
          say(text.noPlan);
          return;
        }
        const [errors, warnings, infos] = SEVERITIES.map((severity) => countOf(findings, severity));
        say(text.said.checked(errors ?? 0, warnings ?? 0, infos ?? 0));
      },
      isQuiet
    );
  const foresee = () =>
    run("foresee", async (signal) => {
      const foreseen = await session.foresee(latest().chosen, signal);
      signal.throwIfAborted();
      if (foreseen) set({ foreseen, isAsking: false });
      else await readAndSay(signal);
    });
  const draw = async (plan: string, edits: HandEdits | "ask", signal: AbortSignal) => {
    const answer = await session.regenerate(plan, edits, signal);
    if (answer?.kind === "drawn") {
      const { regenerated } = answer;
      set({ regenerated, foreseen: null, isAsking: false });
      say(text.said.regenerated(regenerated.sheets));
    } else if (answer) {
      const { foreseen } = answer;
      set({ foreseen, isAsking: true });
      say(foreseen.isLockedOut ? text.said.lockedOut : text.said.edited(foreseen.edits.length));
    } else await readAndSay(signal);
  };
  const regenerate = () => {
    set({ view: "schedule" });
    return run("regenerate", async (signal) => {
      const name = await planName(signal);
      if (name !== null) await draw(name, "ask", signal);
    });
  };
  const refresh = (isSaid = true) => (latest().findings ? check(true, isSaid) : open(true));
  const write = async (deed: Deed) => {
    const isWritten = await run("write", async (signal) => {
      const written = await session.write(deed, signal);
      dispatch({ kind: "wrote", deed, written });
      say([written.sentence, ...written.refusals].join(" "));
    });
    // What was written has just been said; a count would talk over it.
    if (isWritten) await refresh(false);
  };
  const reveal = (cell: CellRef) => {
    session.reveal(cell).catch(failed);
  };
  const goTo = (finding: PaneFinding) => {
    dispatch({ kind: "went-to", finding });
    if (finding.cell) reveal(finding.cell);
  };
  const again: Record<Repeatable, () => Promise<boolean>> = { open, check, foresee, regenerate };
  return {
    open: () => void open(),
    refresh: () => void refresh(),
    check: () => {
      if (isWriting(latest())) return;
      set({ view: "findings" });
      void check();
    },
    foresee: () => void foresee(),
    regenerate: () => {
      if (!isWriting(latest())) void regenerate();
    },
    regenerateWith: (edits) =>
      void run("regenerate", (signal) => draw(latest().chosen, edits, signal)),
    decline: () => {
      set({ isAsking: false });
    },
    write: (deed) => {
      if (!isWriting(latest())) void write(deed);
    },
    separate: () => {
      if (isWriting(latest())) return;
      void write({ kind: "separate", plan: latest().chosen });
    },
    closeWritten: () => {
      set({ written: [] });
    },
    lookAtSafe: (looksAtSafe) => {
      set({ looksAtSafe });
    },
    cancel: () => {
      running?.abort();
      // Writing can't be broken off: whether it had begun, the session tells.
      if (isWriting(latest())) return;
      running = null;
      set({ job: null });
      say(text.progress.cancelled);
    },
    retry: () => {
      const job = latest().failure?.job;
      if (job) void again[job]();
    },
    closeFailure: () => {
      set({ failure: null });
    },
    choose: (plan) => {
      running?.abort();
      dispatch({ kind: "chose", plan });
    },
    show: (view) => {
      set({ view });
    },
    toggle: (severity) => {
      dispatch({ kind: "toggled", severity });
    },
    filterBy: (by) => {
      dispatch({ kind: "filtered", by });
    },
    goTo,
    goToNext: () => {
      const finding = nextFinding(latest());
      if (finding) goTo(finding);
    },
    reveal,
    follow: (follows) => {
      set({ follows });
    },
    mark: (marks) => {
      set({ marks });
    },
    changed: () => {
      const { findings, isStale } = latest();
      if (findings && !isStale) say(text.said.stale);
      dispatch({ kind: "changed-outside" });
    },
    fail: failed,
  };
}

function isEditingCell(error: unknown): boolean {
  return error instanceof WorkbookError && error.fault === "editing-cell";
}
