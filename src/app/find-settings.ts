import type { SettingsRead } from "../settings/read-settings";
import {
  DEFAULT_SETTINGS,
  type ColumnSetting,
  type OwnerSetting,
  type PlaceSetting,
  type Settings,
} from "../settings/settings";
import { isSettingsSheet, settingsTitle } from "../settings/settings-sheet";
import { SETTINGS_KEY } from "../settings/sections";
import type { CellRef } from "../sheet/address";
import type { CellValue, Grid, WorkbookSurvey } from "../sheet/survey";
import type { SettingProblem } from "../text/settings";
import type { Workbook } from "../workbooks/workbook";

/** What people decided about a workbook, and where they wrote it. */
interface FoundSettings {
  readonly settings: Settings;
  /** The sheet that is obeyed; null where there is none yet. */
  readonly sheet: SettingsSheet | null;
  /** What of it isn't obeyed. */
  readonly unknown: readonly UnknownInSettings[];
  /** The workbook without sheets of settings. */
  readonly survey: WorkbookSurvey;
}

export interface SettingsSheet {
  readonly name: string;
  /** Whether it is drawn by us, or a copy that a person made and we only edit. */
  readonly isOurs: boolean;
  readonly values: Grid<CellValue>;
  /** What people wrote on it beside settings. */
  readonly besides: Pick<SettingsRead, "unknown" | "notes">;
}

/** Something in the settings that isn't obeyed, and where it stands. */
export interface UnknownInSettings {
  readonly problem: SettingProblem;
  readonly cell: CellRef;
  readonly text: string;
  /** What people decided there, of a rule its name; absent where the line isn't understood. */
  readonly decision?: PlaceSetting | ColumnSetting | OwnerSetting | string;
}

/**
 * Finds the sheet of settings and reads it: ours, else the first copy in the order of the tabs, whatever its
 * name. Others are told and not obeyed, as two could contradict each other.
 * @throws WorkbookError
 */
export async function findSettings(
  workbook: Workbook,
  survey: WorkbookSurvey
): Promise<FoundSettings> {
  const copies = survey.sheets.filter(({ values, name }) => isSettingsSheet(values, name));
  const ours = await ownSheet(workbook, survey);
  const [obeyed, ...others] = [
    ...ours,
    ...copies.map(({ name, values }) => ({ name, values, isOurs: false })),
  ];
  const sheets = survey.sheets.filter((sheet) => !copies.includes(sheet));
  const rest = copies.length > 0 ? { ...survey, sheets } : survey;
  if (!obeyed) return { settings: DEFAULT_SETTINGS, sheet: null, unknown: [], survey: rest };
  // Most workbooks have no such sheet: a first check in the pane goes without what reads it.
  const [{ readSettings }, { followSheets }] = await Promise.all([
    import(/* webpackChunkName: "settings" */ "../settings/read-settings"),
    import(/* webpackChunkName: "settings" */ "../settings/follow-sheets"),
  ]);
  const { settings, unknown, overruled, notes } = readSettings(obeyed.values);
  const told = (problem: SettingProblem, lines: SettingsRead["unknown"]) =>
    lines.map(({ cell, text }) => ({ problem, cell: { sheet: obeyed.name, ...cell }, text }));
  const names = rest.sheets.map(({ name }) => name);
  return {
    settings: followSheets(settings, names),
    sheet: { ...obeyed, besides: { unknown, notes } },
    unknown: [
      ...told("unknown-line", unknown),
      ...told("overruled-line", overruled),
      ...others.map(({ name, values }) => ({
        problem: "second-sheet" as const,
        cell: { sheet: name, ...(settingsTitle(values) ?? values.origin) },
        text: obeyed.name,
      })),
    ],
    survey: rest,
  };
}

/** The sheet that we drew, with its values, which the survey leaves out. */
async function ownSheet(workbook: Workbook, { generated }: WorkbookSurvey) {
  const known = generated.find(({ key }) => key === SETTINGS_KEY);
  if (!known?.used) return [];
  const { sheet, used } = known;
  const [detail] = await workbook.look([{ area: { sheet, ...used }, kinds: ["values"] }]);
  return detail?.values ? [{ name: sheet, values: detail.values, isOurs: true }] : [];
}
