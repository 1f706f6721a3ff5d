import { areaText, cellName } from "../../sheet/address";
import type { SheetDrawing } from "../../sheet/drawing";
import type { Detail, Look } from "../../sheet/survey";
import type { Workbook } from "../workbook";
import { inExcel } from "./faults";
import { lookInExcel } from "./look";
import type { Memory } from "./memory";
import { surveyExcel } from "./survey";
import { type Surroundings, surroundingsTask } from "./surroundings";

/** The workbook that is open in Excel, through Office.js; ExcelApi 1.14 will do. */
export function openExcelWorkbook(): Workbook {
  /** What the last survey learned; later calls do with less asking. */
  let memory: Memory | null = null;
  /** What stands on our own sheets, for the looks that go with the survey. */
  const ours = shortLived<readonly Detail[]>(5_000);
  /** What writing has to know, for the one writing that follows a look at our sheets. */
  const around = shortLived<Surroundings>(60_000);
  return {
    survey: async () => {
      const found = await inExcel(surveyExcel);
      memory = found.memory;
      ours.put(memory.ours);
      around.drop();
      return found.survey;
    },
    look: async (looks) => {
      const known = memory;
      const isAtOurs = looks.some(({ area }) => isOurs(known, area.sheet));
      const surveyed = isAtOurs ? answered(looks, ours.get() ?? []) : null;
      if (surveyed) return surveyed;
      return inExcel((context) => {
        const besides = surroundingsTask(context.workbook, around.put);
        return lookInExcel(context, looks, known, isAtOurs ? [besides] : []);
      });
    },
    apply: async (changes) => {
      const seen = around.get();
      around.drop();
      ours.drop();
      // Most of this adapter's weight, and needed only once something is to be written.
      const { applyInExcel } = await import("./apply");
      return applyInExcel(changes, memory, seen);
    },
    reveal: (cell) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRange(cellName(cell)).select();
        await context.sync();
      }),
  } satisfies Workbook;
}

/** Something that holds only while people can't have changed much since. */
function shortLived<T>(milliseconds: number) {
  let held: { readonly value: T; readonly since: number } | null = null;
  return {
    put: (value: T): void => {
      held = { value, since: performance.now() };
    },
    get: (): T | null =>
      held && performance.now() - held.since < milliseconds ? held.value : null,
    drop: (): void => {
      held = null;
    },
  };
}

function isOurs(memory: Memory | null, sheet: string): boolean {
  return memory?.ours.some(({ area }) => area.sheet === sheet) ?? false;
}

/** The looks' answers where the survey has them all: values and formulas of all that is used of our sheets. */
function answered(looks: readonly Look[], ours: readonly Detail[]): readonly Detail[] | null {
  const found = looks.map(({ area, kinds }) =>
    ours.find(
      (detail) =>
        kinds.every((kind) => kind === "values" || kind === "formulas") &&
        areaText(detail.area) === areaText(area)
    )
  );
  const all = found.filter((detail) => detail !== undefined);
  return looks.length > 0 && all.length === looks.length ? all : null;
}

export { watchExcelWorkbook } from "./watch";

/**
 * Opens a new workbook of these drawings in a window of its own; the one at hand stays as it is. Each drawing has a
 * name of its own.
 */
export async function createExcelWorkbook(drawings: readonly SheetDrawing[]): Promise<void> {
  const { createInExcel } = await import("./new-workbook");
  return createInExcel(drawings);
}
