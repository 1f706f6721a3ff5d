import { drawPlan } from "../../src/drawing/draw-plan";
import type { Activity, Plan } from "../../src/plan/plan";
import type { DrawnCell, SheetDrawing } from "../../src/sheet/drawing";
import { planBook, type ProjectSpec } from "./plan-book";

export const activity = (label: string, start: string, end = start): Activity => ({
  label,
  start: `${start.slice(0, 4)}-${start.slice(5)}`,
  end: `${end.slice(0, 4)}-${end.slice(5)}`,
});

export function scheduleOf(
  projects: readonly ProjectSpec[],
  lanes: Parameters<typeof planBook>[1] = [],
  more: Partial<Plan> = {}
): SheetDrawing {
  const { plan, provenance } = planBook(projects, lanes, more);
  const [schedule] = drawPlan(plan, provenance, { suffix: null });
  if (!schedule) throw new Error("no schedule");
  return schedule;
}

/** The texts of every row, blanks left out. */
export function texts(drawing: SheetDrawing): string[][] {
  return drawing.rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell?.value == null ? [] : String(cell.value)))
  );
}

/** The month's cells of the row that holds this text, April first. */
export function monthsWith(drawing: SheetDrawing, text: string): readonly (DrawnCell | null)[] {
  const row = drawing.rows.find(({ cells }) => cells.some((cell) => cell?.value === text));
  return row?.cells.slice(-12) ?? [];
}

export const fillOf = (drawing: SheetDrawing, cell: DrawnCell | null | undefined) =>
  drawing.styles[cell?.style ?? 0]?.fill ?? null;
