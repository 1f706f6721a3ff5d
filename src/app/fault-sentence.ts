import { faultText, type FaultSentence } from "../text/faults";
import type { Language, Localized } from "../text/language";
import type { WorkbookError, WorkbookFault } from "../workbooks/workbook";

/** The one sentence that tells a person what went wrong with the workbook of this name, and what to do. */
export function faultSentence(error: WorkbookError, book: string, language: Language): string {
  const sentences: Localized<Record<WorkbookFault, FaultSentence>> = faultText;
  return sentences[language][error.fault](book, error.detail);
}
