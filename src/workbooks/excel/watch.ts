import { inExcel } from "./faults";

/**
 * Calls back after every change of cells that isn't this add-in's own; the caller waits for a pause. Answers
 * what ends the watching.
 */
export async function watchExcelWorkbook(changed: () => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") changed();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
