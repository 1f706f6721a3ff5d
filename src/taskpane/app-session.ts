import { checkBook } from "../app/check-book";
import { openBook, type Book } from "../app/open-book";
import type { Finding } from "../rules/rule";
import type { Language } from "../text/language";
import { ruleSentence, ruleTitles } from "../text/rules";
import type { Workbook } from "../workbooks/workbook";
import type { OpenedWorkbook, PaneFinding, Session } from "./session";

interface Host {
  readonly workbook: Workbook;
  /** Tells of changes that people make; answers what ends it. */
  readonly watch: (changed: () => void) => Promise<() => Promise<void>>;
  readonly language: Language;
}

/** The pane's session over a workbook. What draws is loaded when it is first asked for. */
export function appSession({ workbook, watch, language }: Host): Session {
  const open = async (signal: AbortSignal): Promise<Book> => {
    const book = await openBook(workbook);
    signal.throwIfAborted();
    return book;
  };
  const openFor = async (name: string, signal: AbortSignal) => {
    const book = await open(signal);
    const reading = book.plans.find((plan) => plan.name === name) ?? book.plans[0];
    return { book, reading };
  };
  const regeneration = async (name: string, signal: AbortSignal) => {
    const [{ foreseePlan, regeneratePlan }, { book, reading }] = await Promise.all([
      import("./regeneration"),
      openFor(name, signal),
    ]);
    const foreseen = reading ? await foreseePlan(book, reading) : null;
    signal.throwIfAborted();
    return { foreseen, regeneratePlan };
  };
  return {
    open: async (signal) => openedOf(await open(signal)),
    check: async (name, signal) => {
      const { book, reading } = await openFor(name, signal);
      const findings = reading ? await checkBook(book, [reading]) : [];
      signal.throwIfAborted();
      const said = findings.map((finding) => paneFinding(finding, language));
      return { ...openedOf(book), findings: said };
    },
    foresee: async (name, signal) => {
      const { foreseen } = await regeneration(name, signal);
      return foreseen?.said ?? { sheets: [], edits: [] };
    },
    regenerate: async (name, edits, signal) => {
      const { foreseen, regeneratePlan } = await regeneration(name, signal);
      if (!foreseen) return { sheets: [], kept: [], changes: null };
      return regeneratePlan(workbook, foreseen, edits);
    },
    reveal: (cell) => workbook.reveal(cell),
    watch,
  };
}

function openedOf({ plans, nearest }: Book): OpenedWorkbook {
  return { plans, nearest };
}

function paneFinding(finding: Finding, language: Language): PaneFinding {
  const { rule, severity, cell, project, message } = finding;
  const ruleName = ruleTitles[rule][language];
  return { rule, ruleName, severity, cell, project, message: ruleSentence(message, language) };
}
