import type { PlanReading, UnmetPlace, WorkbookReading } from "../reading/reading";
import { laneMeant } from "../reading/schedule/choosing/decide-owners";
import type { PlaceSetting, Settings } from "../settings/settings";
import { plain } from "../settings/words";
import { cellName, refText, type CellRef } from "../sheet/address";
import { valueText } from "../sheet/survey";
import type { SettingsSheet, UnknownInSettings } from "./find-settings";

/** What people decided about lanes, tables and month grids which the workbook doesn't have, or no longer says the same. */
export function unmetSettings(
  { owners }: Settings,
  { plans, unmet }: WorkbookReading,
  sheet: SettingsSheet
): readonly UnknownInSettings[] {
  return [...unmet.map((each) => unmetPlace(each, sheet)), ...unmetOwners(owners, plans)];
}

function unmetOwners(
  owners: Settings["owners"],
  plans: readonly PlanReading[]
): readonly UnknownInSettings[] {
  if (owners.length === 0 || plans.length === 0) return [];
  const lanes = plans.map(({ draft }) => draft.lanes);
  return owners
    .filter((owner) => lanes.every((each) => laneMeant(owner, each) === null))
    .map(({ cell, text }) => ({
      problem: "unmet-owner",
      cell,
      text: text ?? refText(cell),
    }));
}

function unmetPlace({ setting, problem }: UnmetPlace, sheet: SettingsSheet): UnknownInSettings {
  return { problem, cell: lineOf(setting, sheet), text: setting.heading || setting.sheet };
}

/** The line of the settings sheet that says so: the place itself may be gone. */
function lineOf(setting: PlaceSetting, { name, values }: SettingsSheet): CellRef {
  const said = [setting.sheet, setting.cell ? cellName(setting.cell) : "", setting.heading];
  const wanted = said.map(plain).join("\n");
  const lines = values.rows.map((cells) => cells.map((value) => plain(valueText(value))));
  const at = (cells: readonly string[]): number =>
    cells.findIndex((_, column) => cells.slice(column, column + said.length).join("\n") === wanted);
  const row = Math.max(
    0,
    lines.findIndex((cells) => at(cells) >= 0)
  );
  const column = Math.max(0, at(lines[row] ?? []));
  return { sheet: name, row: values.origin.row + row, column: values.origin.column + column };
}
