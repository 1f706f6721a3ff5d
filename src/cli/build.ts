import { checkPlans } from "../app/check-book";
import { findingsSketch, hasFindingsSheet } from "../app/findings-drawing";
import type { Book } from "../app/open-book";
import { foresee, regenerationOf } from "../app/regenerate";
import { separateDrawings } from "../app/separate";
import { standAlone } from "../drawing/stand-alone";
import type { PlanReading } from "../reading/reading";
import type { Finding } from "../rules/rule";
import { cliText } from "../text/cli";
import { newXlsx } from "../workbooks/xlsx/new-xlsx";
import type { XlsxWorkbook } from "../workbooks/xlsx/xlsx-workbook";
import type { Command } from "./arguments";
import { NODE_COMPRESSION } from "./compression";
import { writeWorkbookFile } from "./files";
import type { Stopwatch } from "./stopwatch";
import { painted, type Terminal } from "./terminal";

/** A workbook with what was read and found in it. */
export interface Read {
  readonly workbook: XlsxWorkbook;
  readonly book: Book;
  readonly plans: readonly PlanReading[];
  readonly findings: readonly Finding[];
}

type BuildCommand = Extract<Command, { readonly name: "build" }>;

/** What was drawn, still to be made a file of. */
interface Drawn {
  readonly kept: readonly { readonly sheet: string; readonly cells: number }[];
  readonly file: () => Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly string[] }>;
}

/** Writes the plans' sheets, into the workbook's copy or a workbook of their own, and says so. */
export async function build(
  command: BuildCommand,
  read: Read,
  terminal: Terminal,
  stopwatch: Stopwatch
): Promise<void> {
  const text = cliText[command.language];
  terminal.progress(text.progress.draw);
  const draw = command.separate ? drawnAlone : drawnInside;
  const { kept, file } = await draw(command, read);
  stopwatch.lap("draw");
  terminal.progress(text.progress.write);
  const { bytes, sheets } = await file();
  const backup = await writeWorkbookFile(command.output, bytes, command.file);
  terminal.progress("");
  stopwatch.lap("write");

  terminal.out("");
  for (const { sheet, cells } of kept) terminal.out(text.kept(sheet, cells));
  if (backup !== null) terminal.out(text.backup(backup));
  terminal.out(text.sheets(sheets));
  terminal.out(painted(terminal, "bold", text.wrote(command.output)));
  if (command.timings) terminal.err(JSON.stringify(stopwatch.report()));
}

async function drawnInside(
  command: BuildCommand,
  { workbook, book, plans, findings }: Read
): Promise<Drawn> {
  const withFindings = command.findings || hasFindingsSheet(book);
  // 検証結果 is one for the workbook, whichever plan is drawn.
  const isWhole = plans.length === book.plans.length;
  const found = () => (isWhole ? findings : checkPlans(book, book.plans));
  const listed = withFindings ? [findingsSketch(book, book.plans, found())] : [];
  const sheets = await foresee(book, plans, listed);
  const { changes, kept } = regenerationOf(sheets, book, "keep");
  return {
    kept,
    file: async () => {
      const applied = await workbook.apply(changes);
      const names = new Map(applied.sheets.map(({ key, name }) => [key, name]));
      return {
        bytes: workbook.toBytes(),
        sheets: sheets.map(({ drawing }) => names.get(drawing.key) ?? drawing.name),
      };
    },
  };
}

/** Today where the command runs, as `2026-04-10`: the way dates are written in Sweden. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}

async function drawnAlone(command: BuildCommand, { book, plans, findings }: Read): Promise<Drawn> {
  const sketches = command.findings ? [findingsSketch(book, plans, findings)] : [];
  const listed = await foresee(book, [], sketches);
  const drawings = [
    ...separateDrawings(book, plans, today()),
    ...standAlone(listed.map(({ drawing }) => drawing)),
  ];
  const sheets = drawings.map(({ name }) => name);
  return {
    kept: [],
    file: () => Promise.resolve({ bytes: newXlsx(drawings, NODE_COMPRESSION), sheets }),
  };
}
