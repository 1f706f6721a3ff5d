import { readWorkbook } from "../reading/read-workbook";
import type { NearMiss, PlanReading, WorkbookReading } from "../reading/reading";
import type { Settings } from "../settings/settings";
import type { WorkbookSurvey } from "../sheet/survey";
import type { Workbook } from "../workbooks/workbook";
import { findSettings, type SettingsSheet, type UnknownInSettings } from "./find-settings";

/** A workbook as it was when it was opened: what stands in it, and the plans it holds. Sheets of settings are not in its survey. */
export interface Book {
  readonly workbook: Workbook;
  readonly survey: WorkbookSurvey;
  readonly plans: readonly PlanReading[];
  /** Where it came nearest to a plan. */
  readonly nearest: NearMiss | null;
  /** Tables that might be a plan's and weren't taken for one, and labels of forms. */
  readonly unused: WorkbookReading["unused"];
  /** What people decided about it in the sheet 計画設定. */
  readonly settings: Settings;
  /** The sheet that says so; null where there is none yet. */
  readonly settingsSheet: SettingsSheet | null;
  /** What of the settings isn't obeyed. */
  readonly unknownSettings: readonly UnknownInSettings[];
}

/**
 * Reads what people decided about a workbook, and its plans accordingly.
 * @throws WorkbookError
 */
export async function openBook(workbook: Workbook): Promise<Book> {
  const found = await findSettings(workbook, await workbook.survey());
  const { survey, settings } = found;
  const reading = await readWorkbook({
    survey,
    lookCloser: (looks) => workbook.look(looks),
    settings,
  });
  const { sheet } = found;
  return {
    workbook,
    survey,
    plans: reading.plans,
    nearest: reading.nearest,
    unused: reading.unused,
    settings,
    settingsSheet: sheet,
    unknownSettings: sheet ? [...found.unknown, ...(await unmet(settings, reading, sheet))] : [],
  };
}

async function unmet(settings: Settings, reading: WorkbookReading, sheet: SettingsSheet) {
  const { unmetSettings } = await import(/* webpackChunkName: "settings" */ "./unmet-settings");
  return unmetSettings(settings, reading, sheet);
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
