import type { FaultSentence } from "../text/faults";
import type { Language, Localized } from "../text/language";
import { WorkbookError, type ExcelFault, type WorkbookFault } from "../workbooks/workbook";

/** The sentences for what can go wrong where a workbook is: in Excel, or in a file. */
export type FaultSentences = Localized<
  Readonly<Record<ExcelFault, FaultSentence> & Partial<Record<WorkbookFault, FaultSentence>>>
>;

/** The one sentence that tells a person what went wrong with the workbook of this name, and what to do. */
export function faultSentence(
  error: unknown,
  book: string,
  language: Language,
  sentences: FaultSentences
): string {
  const own = sentences[language];
  if (error instanceof WorkbookError) {
    return own[error.fault]?.(book, error.detail) ?? own.unexpected(book, error.fault);
  }
  return own.unexpected(book, error instanceof Error ? error.message : String(error));
}
