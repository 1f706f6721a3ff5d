import type { Settings } from "../settings/settings";
import type { Workbook } from "../workbooks/workbook";
import { findSettings } from "./find-settings";
import { keepSettings } from "./keep-settings";

/**
 * Keeps what a person decided in the workbook's sheet 計画設定, on top of what the sheet says by now.
 * @throws WorkbookError
 */
export async function keepDecision(
  workbook: Workbook,
  decide: (settings: Settings) => Settings
): Promise<void> {
  const { settings, sheet } = await findSettings(workbook, await workbook.survey());
  const changes = keepSettings({ settingsSheet: sheet }, decide(settings));
  if (changes.length > 0) await workbook.apply(changes);
}
