import { basename } from "node:path";
import { checkBook } from "../app/check-book";
import { faultSentence } from "../app/fault-sentence";
import { fileFaults } from "../text/file-faults";
import { choosePlans, openBook } from "../app/open-book";
import { planJson } from "../app/plan-json";
import { summaryOf } from "../app/plan-summary";
import { leavesUnread } from "../reading/draft";
import type { NearMiss, PlanReading, WorkbookReading } from "../reading/reading";
import { areaText, refText } from "../sheet/address";
import { cliText } from "../text/cli";
import type { Language } from "../text/language";
import { remarkSentence } from "../text/remarks";
import { settingSentence } from "../text/settings";
import { WorkbookError, type WorkbookFault } from "../workbooks/workbook";
import { openXlsx } from "../workbooks/xlsx/xlsx-workbook";
import { NODE_COMPRESSION } from "./compression";
import { parseCommand, UsageError, type Command } from "./arguments";
import { build } from "./build";
import { isSameFile, OutputError, readWorkbookFile } from "./files";
import { csvText } from "./formats/csv";
import type { Checked, Format } from "./formats/format";
import { jsonText } from "./formats/json";
import { printPlan } from "./formats/plan-text";
import { sarifText } from "./formats/sarif";
import { printFindings, printSummary } from "./formats/text";
import { startStopwatch } from "./stopwatch";
import { painted, type Terminal } from "./terminal";
import packageJson from "../../package.json";

/** How a call ended: all well, errors (or too many warnings) among the findings, couldn't be done, a wrong call. */
type ExitCode = 0 | 1 | 2 | 3;

/** Carries out one call of the command line. */
export async function main(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal
): Promise<ExitCode> {
  let command: Command;
  try {
    command = parseCommand(words, env);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const text = cliText[error.language];
    terminal.err(text.usage[error.problem](error.word));
    terminal.err(text.seeHelp);
    return 3;
  }
  if (command.name === "help") {
    terminal.out(cliText[command.language].help.trimEnd());
    return 0;
  }
  if (command.name === "version") {
    terminal.out(packageJson.version);
    return 0;
  }
  try {
    return await carryOut(command, terminal);
  } catch (error) {
    terminal.progress("");
    if (error instanceof WorkbookError) {
      const path =
        error instanceof OutputError && command.name === "build" ? command.output : command.file;
      terminal.err(faultSentence(error, path, command.language, fileFaults));
      if (NO_ROOM.has(error.fault)) terminal.err(cliText[command.language].separately);
    } else {
      const message = error instanceof Error ? error.message : String(error);
      terminal.err(cliText[command.language].unexpected(message));
    }
    return 2;
  }
}

/** Why a workbook takes no more sheets; they can stand in a workbook of their own. */
const NO_ROOM: ReadonlySet<WorkbookFault> = new Set(["structure-locked", "too-many-styles"]);

type FileCommand = Extract<Command, { readonly file: string }>;

async function carryOut(command: FileCommand, terminal: Terminal): Promise<ExitCode> {
  const { language, file } = command;
  const text = cliText[language];
  const stopwatch = startStopwatch();

  if (command.name === "build" && command.separate && (await isSameFile(command.output, file))) {
    terminal.err(text.usage["separate-over-plan"](command.output));
    return 3;
  }
  terminal.progress(text.progress.read);
  const workbook = openXlsx(await readWorkbookFile(file), basename(file), NODE_COMPRESSION);
  const book = await openBook(workbook);
  terminal.progress("");
  stopwatch.lap("read");
  for (const { problem, cell, text: said } of book.unknownSettings) {
    terminal.err(`${refText(cell)}: ${settingSentence(problem, said, language)}`);
  }

  if (!book.plans.length) {
    terminal.err([text.noPlan(file), ...nearest(book.nearest, language)].join(""));
    terminal.err(text.sayTable);
    return 2;
  }
  tellUnused(terminal, book.unused, language);
  const plans = choosePlans(book.plans, command.plan);
  if (!plans.length) {
    terminal.err(
      text.noSuchPlan(
        command.plan ?? "",
        book.plans.map(({ name }) => name)
      )
    );
    return 2;
  }
  if (command.name === "read") {
    if (command.json) terminal.out(JSON.stringify({ plans: plans.map(planJson) }, null, 1));
    else printPlans(terminal, plans, language);
    return 0;
  }

  terminal.progress(text.progress.check);
  const findings = await checkBook(book, plans);
  terminal.progress("");
  stopwatch.lap("check");
  if (command.name === "check" && command.format !== "text") {
    terminal.write(WRITTEN[command.format]({ file, plans, findings, language }));
  } else {
    printSummaries(terminal, plans, language);
    const isAllRead = !plans.some(({ draft }) => leavesUnread(draft));
    printFindings(terminal, findings, isAllRead, language);
  }

  if (command.name === "build") {
    await build(command, { workbook, book, plans, findings }, terminal, stopwatch);
  }
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const most = command.name === "check" ? command.maxWarnings : null;
  const isTooMuch = most !== null && warnings.length > most;
  if (isTooMuch) terminal.err(text.tooManyWarnings(warnings.length, most));
  return errors.length > 0 || isTooMuch ? 1 : 0;
}

/** The formats that other programs read. */
const WRITTEN: Readonly<Record<Exclude<Format, "text">, (checked: Checked) => string>> = {
  json: jsonText,
  sarif: sarifText,
  csv: csvText,
};

function printPlans(terminal: Terminal, plans: readonly PlanReading[], language: Language): void {
  for (const reading of plans) {
    printSummaries(terminal, [reading], language);
    printPlan(terminal, reading.plan, language);
    terminal.out("");
  }
}

/** Prints what plans are in a few figures, and what is to be said of how they were read. */
function printSummaries(
  terminal: Terminal,
  plans: readonly PlanReading[],
  language: Language
): void {
  for (const plan of plans) {
    printSummary(terminal, summaryOf(plan), language);
    for (const { kind, cell, values } of plan.draft.remarks) {
      const place = cell ? `${refText(cell)}: ` : "";
      terminal.out(painted(terminal, "dim", `  ${place}${remarkSentence(kind, values, language)}`));
    }
    terminal.out("");
  }
}

/** Says which tables could have been a plan's and weren't read, but for those that people left out themselves. */
function tellUnused(
  terminal: Terminal,
  tables: WorkbookReading["unused"],
  language: Language
): void {
  const aside = tables.filter(({ why, said }) => (why === "copy" || why === "example") && !said);
  if (aside.length === 0) return;
  const named = aside.slice(0, MOST_NAMED).map(({ area }) => areaText(area));
  terminal.err(cliText[language].unused(named, aside.length - named.length));
}

const MOST_NAMED = 5;

function nearest(near: NearMiss | null, language: Language): readonly string[] {
  if (!near) return [];
  return [cliText[language].nearest(areaText(near.area), near.found, near.missing)];
}
