import { checkBook } from "../../app/check-book";
import { faultSentence, type FaultSentences } from "../../app/fault-sentence";
import { openBook, type Book } from "../../app/open-book";
import type { Finding } from "../../rules/rule";
import type { SheetDrawing } from "../../sheet/drawing";
import type { Language } from "../../text/language";
import { paneText } from "../../text/pane";
import { ruleSentence, ruleTitles } from "../../text/rules";
import { WorkbookError, type Workbook } from "../../workbooks/workbook";
import type { OpenedWorkbook, PaneFinding, Session } from "./session";

/** Opens a new workbook of these sheets and nothing else beside the one at hand. */
export type CreateWorkbook = (drawings: readonly SheetDrawing[]) => Promise<void>;

interface Host {
  readonly workbook: Workbook;
  readonly create: CreateWorkbook;
  /** Tells of changes that people make; answers what ends it. */
  readonly watch: (changed: () => void) => Promise<() => Promise<void>>;
  /** The sentences for what can go wrong with the workbook. */
  readonly faults: FaultSentences;
  readonly language: Language;
}

/** A finding with the book as it was when it was found. */
export interface FoundIn {
  readonly book: Book;
  readonly finding: Finding;
}

/** The pane's session over a workbook. What draws is loaded when it is first asked for. */
export function appSession({ workbook, create, watch, faults, language }: Host): Session {
  /** What each finding in the pane is, and the book it was found in. */
  const found = new WeakMap<PaneFinding, FoundIn>();
  const foundIn = (finding: PaneFinding): FoundIn => {
    const known = found.get(finding);
    if (!known) throw new WorkbookError("unexpected", finding.ruleName);
    return known;
  };
  const open = async (signal: AbortSignal): Promise<Book> => {
    const book = await openBook(workbook);
    signal.throwIfAborted();
    return book;
  };
  const regeneration = async (name: string, signal: AbortSignal) => {
    const [{ foreseePlan, regeneratePlan }, book] = await Promise.all([
      import("./regeneration"),
      open(signal),
    ]);
    const [only, ...others] = book.plans;
    // The only plan may have got another name; of several another one isn't what was meant.
    const named = book.plans.find((plan) => plan.name === name);
    const reading = named ?? (others.length === 0 ? only : undefined);
    const foreseen = reading ? await foreseePlan(book, reading) : null;
    signal.throwIfAborted();
    return { foreseen, regeneratePlan };
  };
  return {
    open: async (signal) => openedOf(await open(signal)),
    check: async (name, signal) => {
      const book = await open(signal);
      const reading = book.plans.find((plan) => plan.name === name) ?? book.plans[0];
      const findings = reading ? await checkBook(book, [reading]) : [];
      signal.throwIfAborted();
      const said = findings.map((finding) => {
        const inWords = paneFinding(finding, language);
        found.set(inWords, { book, finding });
        return inWords;
      });
      return { ...openedOf(book), findings: said };
    },
    foresee: async (name, signal) => {
      const { foreseen } = await regeneration(name, signal);
      return foreseen && foreseen.said;
    },
    regenerate: async (name, edits, signal) => {
      const { foreseen, regeneratePlan } = await regeneration(name, signal);
      return foreseen && regeneratePlan(workbook, foreseen, edits);
    },
    write: async (deed, signal) => {
      const { write } = await import("./write");
      signal.throwIfAborted();
      return write({ workbook, create }, deed, foundIn, language);
    },
    mark: async (findings) => {
      const { clearMarks, markFindings } = await import("../../app/mark-findings");
      if (findings.length === 0) return clearMarks(workbook);
      return markFindings(
        workbook,
        findings.map((each) => foundIn(each).finding)
      );
    },
    reveal: (cell) => workbook.reveal(cell),
    explain: (error) => faultSentence(error, paneText[language].thisBook, language, faults),
    watch,
  };
}

function openedOf({ plans, nearest, unused, settings, unknownSettings }: Book): OpenedWorkbook {
  return { plans, nearest, unused, settings, unknownSettings };
}

function paneFinding(finding: Finding, language: Language): PaneFinding {
  const { rule, severity, cell, project, fixes } = finding;
  const ruleName = ruleTitles[rule][language];
  const message = ruleSentence(finding.message, language);
  return { rule, ruleName, severity, cell, project, message, fixes };
}
