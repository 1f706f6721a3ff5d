import type { Settings } from "../settings/settings";
import type { Workbook } from "../workbooks/workbook";
import { findSettings } from "./find-settings";
import { keepSettings } from "./keep-settings";

/** The settings before and after a decision, so that it can be taken back. */
export interface KeptDecision {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * Keeps what a person decided in the workbook's sheet 計画設定, on top of what the sheet says by now.
 * @throws WorkbookError
 */
export async function keepDecision(
  workbook: Workbook,
  decide: (settings: Settings) => Settings
): Promise<KeptDecision> {
  const { settings, sheet } = await findSettings(workbook, await workbook.survey());
  const after = decide(settings);
  const changes = keepSettings({ settingsSheet: sheet }, after);
  if (changes.length > 0) await workbook.apply(changes);
  return { before: settings, after };
}
