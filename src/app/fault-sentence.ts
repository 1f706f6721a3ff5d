import { faultText } from "../text/faults";
import type { Language, Localized } from "../text/language";
import type { WorkbookError, WorkbookFault } from "../workbooks/workbook";

/** The one sentence that tells a person what went wrong, where, and what to do. */
export function faultSentence(error: WorkbookError, language: Language): string {
  const sentences: Localized<Record<WorkbookFault, (detail: string) => string>> = faultText;
  return sentences[language][error.fault](error.detail);
}
