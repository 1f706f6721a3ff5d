import { cellName } from "../../sheet/address";
import type { Workbook } from "../workbook";
import { inExcel } from "./faults";
import { lookInExcel } from "./look";
import { type Memory, surveyExcel } from "./survey";
import { watchChanges } from "./watch";

/** The workbook that is open in Excel, through Office.js; ExcelApi 1.14 will do. */
export function openExcelWorkbook(): Workbook {
  /** What the last survey learned; later calls do with less asking, and look again where it is stale. */
  let memory: Memory | null = null;
  return Object.freeze({
    survey: async () => {
      const found = await inExcel(surveyExcel);
      memory = found.memory;
      return found.survey;
    },
    look: (looks) => inExcel((context) => lookInExcel(context, looks, memory)),
    apply: async (changes) => {
      // Most of this adapter's weight, and needed only once something is to be written.
      const { applyInExcel } = await import("./apply");
      return applyInExcel(changes, memory);
    },
    reveal: (cell) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRange(cellName(cell)).select();
        await context.sync();
      }),
  } satisfies Workbook);
}

/** Tells of every change of cells in the workbook but our own; answers what ends it. */
export function watchExcelWorkbook(changed: () => void): Promise<() => Promise<void>> {
  return watchChanges(changed);
}
