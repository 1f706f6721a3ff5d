import { checkPlans } from "../../app/check-book";
import { findingsSketch } from "../../app/findings-drawing";
import { openBook } from "../../app/open-book";
import { foresee, regenerationOf } from "../../app/regenerate";
import { separateDrawings } from "../../app/separate";
import type { Language } from "../../text/language";
import { deedText } from "../../text/pane-deeds";
import { scheduleText } from "../../text/pane-schedule";
import type { Workbook } from "../../workbooks/workbook";
import type { CreateWorkbook } from "./app-session";
import { writeSheets } from "./regeneration";
import type { Written } from "./session";
import { today } from "./today";
import { done } from "./written";

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
  const sentence = deedText[language].done.separated(drawings.map(({ name }) => name));
  return done([sentence], language);
}

/** Draws 検証結果 for all plans of the workbook as they are now, shows it, and says so. */
export async function writeFindings(workbook: Workbook, language: Language): Promise<Written> {
  const text = deedText[language].done;
  const book = await openBook(workbook);
  const { plans } = book;
  const sheets = await foresee(book, [], [findingsSketch(book, plans, checkPlans(book, plans))]);
  const { changes, kept } = regenerationOf(sheets, book, "keep");
  const names = await writeSheets(workbook, sheets, changes);
  const copies = kept.map(({ sheet }) => sheet);
  const sentences = [
    text.listed(names),
    ...(copies.length > 0 ? [scheduleText[language].kept(copies)] : []),
  ];
  return done(sentences, language);
}
