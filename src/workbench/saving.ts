import { workbenchText } from "../text/workbench";
import type { Language } from "../text/language";
import type { SheetDrawing } from "../sheet/drawing";
import { newXlsx } from "../workbooks/xlsx/new-xlsx";
import type { XlsxWorkbook } from "../workbooks/xlsx/xlsx-workbook";

/** Saves a copy of the workbook as it is now, by a name that tells it from the one that was opened. */
export function saveCopy(name: string, workbook: XlsxWorkbook, language: Language): void {
  const base = baseOf(name);
  const { savedAs } = workbenchText[language];
  download(savedAs(base, name.slice(base.length)), new Uint8Array(workbook.toBytes()));
}

/** Saves a workbook of the drawn sheets alone. */
export function saveSeparately(
  name: string,
  drawings: readonly SheetDrawing[],
  language: Language
): void {
  download(workbenchText[language].separateAs(baseOf(name)), newXlsx(drawings));
}

/** A file's name without its extension. */
function baseOf(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
