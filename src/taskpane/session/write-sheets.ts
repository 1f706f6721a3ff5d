import { scheduleText } from "../../text/pane-schedule";
import { checkPlans } from "../../app/check-book";
import { findingsSketch } from "../../app/findings-drawing";
import { openBook } from "../../app/open-book";
import { foresee, regenerationOf } from "../../app/regenerate";
import { separateDrawings } from "../../app/separate";
import type { Language } from "../../text/language";
import { deedText } from "../../text/pane-deeds";
import type { Workbook } from "../../workbooks/workbook";
import type { CreateWorkbook } from "./app-session";
import type { Written } from "./session";
import { today } from "./today";

/** Writes the plan of this name to a workbook of its own, and says so. The workbook at hand stays as it is. */
export async function writeSeparate(
  workbook: Workbook,
  create: CreateWorkbook,
  plan: string,
  language: Language
): Promise<Written> {
  const book = await openBook(workbook);
  const plans = book.plans.filter(({ name }) => name === plan);
  const drawings = separateDrawings(book, plans, today());
  await create(drawings);
  return done(deedText[language].done.separated(drawings.map(({ name }) => name)));
}

/** Draws 検証結果 for all plans of the workbook as they are now, shows it, and says so. */
export async function writeFindings(workbook: Workbook, language: Language): Promise<Written> {
  const text = deedText[language].done;
  const book = await openBook(workbook);
  const { plans } = book;
  const sheets = await foresee(book, [], [findingsSketch(book, plans, checkPlans(book, plans))]);
  const { changes, kept } = regenerationOf(sheets, book, "keep");
  const applied = changes.length > 0 ? await workbook.apply(changes) : { sheets: [] };
  const names = sheets.map(
    ({ drawing, present }, index) => applied.sheets[index]?.name ?? present?.sheet ?? drawing.name
  );
  const [first] = names;
  if (first !== undefined) await workbook.reveal({ sheet: first, row: 0, column: 0 });
  const copies = kept.map(({ sheet }) => sheet);
  const sentences = [
    text.listed(names),
    ...(copies.length > 0 ? [scheduleText[language].kept(copies)] : []),
  ];
  return done(sentences.join(language === "ja" ? "" : " "));
}

function done(sentence: string): Written {
  return { sentence, refusals: [], isDone: true, undo: null };
}
