import { drawPlan } from "../drawing/draw-plan";
import { standAlone } from "../drawing/stand-alone";
import type { PlanReading } from "../reading/reading";
import type { SheetDrawing } from "../sheet/drawing";
import { separateText } from "../text/separate";
import type { Book } from "./open-book";
import { provenanceOf } from "./provenance";
import type { SheetPlan } from "./regenerate";

/** Whether the sheets can't be drawn in the plan's own workbook: its structure is locked, and some would be new. */
export function isLockedOut({ survey }: Book, sheets: readonly SheetPlan[]): boolean {
  return survey.isStructureProtected && sheets.some(({ present }) => present === null);
}

/**
 * The plans' sheets for a workbook of their own. They show the plans as they are now, and say so.
 * @param day today, `2019-04-10`
 */
export function separateDrawings(
  { survey }: Book,
  plans: readonly PlanReading[],
  day: string
): readonly SheetDrawing[] {
  const note = separateText.note(survey.name, day);
  const taken: string[] = [];
  const drawings = plans.flatMap(({ plan, draft, name }) => {
    const suffix = plans.length > 1 ? name : null;
    const drawn = drawPlan(plan, provenanceOf(draft, survey), { suffix, taken, note });
    taken.push(...drawn.map((drawing) => drawing.name));
    return drawn;
  });
  return standAlone(drawings);
}
