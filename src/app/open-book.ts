import { readWorkbook } from "../reading/read-workbook";
import type { NearMiss, PlanReading } from "../reading/reading";
import type { WorkbookSurvey } from "../sheet/survey";
import type { Workbook } from "../workbooks/workbook";

/** A workbook as it was when it was opened: what stands in it, and the plans it holds. */
export interface Book {
  readonly workbook: Workbook;
  readonly survey: WorkbookSurvey;
  readonly plans: readonly PlanReading[];
  /** Where it came nearest to a plan. */
  readonly nearest: NearMiss | null;
}

/**
 * Reads a workbook's plans.
 * @throws WorkbookError
 */
export async function openBook(workbook: Workbook): Promise<Book> {
  const survey = await workbook.survey();
  const { plans, nearest } = await readWorkbook({
    survey,
    lookCloser: (looks) => workbook.look(looks),
  });
  return { workbook, survey, plans, nearest };
}

/** The plans that a name or a number (from 1) picks, all where nothing is wanted; none where nothing fits. */
export function choosePlans(
  plans: readonly PlanReading[],
  wanted: string | null
): readonly PlanReading[] {
  if (wanted === null) return plans;
  const named = plans.filter((plan) => plan.name === wanted);
  return named.length ? named : plans.filter((_, index) => String(index + 1) === wanted);
}
