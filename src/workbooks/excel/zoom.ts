import { ONE_PAGE_WIDE } from "./layout";
import type { Task } from "./tasks";

/** Asks back what zoom a sheet has: where Excel keeps another than it was given (office-js #1860), `lost` gets its name. */
export function zoomTask(workbook: Excel.Workbook, name: string, lost: string[]): Task {
  return {
    bytes: 300,
    queue: () => {
      const { pageLayout } = workbook.worksheets.getItem(name);
      pageLayout.load("zoom");
      return () => {
        const { horizontalFitToPages } = pageLayout.zoom;
        if (horizontalFitToPages !== ONE_PAGE_WIDE.horizontalFitToPages) lost.push(name);
      };
    },
  };
}

/** Sets it once more where it didn't take; costs a sync then only. */
export async function settleZoom(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<void> {
  if (names.length === 0) return;
  for (const name of names) {
    context.workbook.worksheets.getItem(name).pageLayout.zoom = ONE_PAGE_WIDE;
  }
  await context.sync();
}
