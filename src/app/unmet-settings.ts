import type { PlanReading, UnmetPlace, WorkbookReading } from "../reading/reading";
import { laneMeant } from "../reading/schedule/choosing/owners/decide-owners";
import { isYearLater } from "../settings/follow-sheets";
import type { Settings } from "../settings/settings";
import { FIELD_WORDS, LEFT_ALONE } from "../settings/words";
import { cellName, refText, type CellRef } from "../sheet/address";
import { fold } from "../sheet/fold";
import { valueText } from "../sheet/survey";
import { isRule } from "../text/rules";
import type { SettingsSheet, UnknownInSettings } from "./find-settings";

/**
 * What people decided about rules that there are none of, and about columns, lanes, tables and month grids which the
 * workbook doesn't have, or no longer says the same.
 */
export function unmetSettings(
  settings: Settings,
  { plans, unmet }: WorkbookReading,
  sheet: SettingsSheet
): readonly UnknownInSettings[] {
  return [
    ...unknownRules(settings, sheet),
    ...unmet.map((each) => unmetPlace(each, sheet)),
    ...unmetOwners(settings.owners, plans, sheet),
  ];
}

function unknownRules(
  { severities, accepted }: Settings,
  sheet: SettingsSheet
): readonly UnknownInSettings[] {
  const named = new Set([...severities.keys(), ...accepted.map(({ rule }) => rule)]);
  return [...named]
    .filter((rule) => !isRule(rule))
    .map((rule) => ({
      problem: "unknown-rule",
      cell: lineOf([rule], sheet),
      text: rule,
      decision: rule,
    }));
}

function unmetOwners(
  owners: Settings["owners"],
  plans: readonly PlanReading[],
  sheet: SettingsSheet
): readonly UnknownInSettings[] {
  if (owners.length === 0 || plans.length === 0) return [];
  const lanes = plans.map(({ draft }) => draft.lanes);
  return owners
    .filter((owner) => lanes.every((each) => laneMeant(owner, each, owners) === null))
    .map((owner) => ({
      problem: "unmet-owner",
      cell: lineOf([owner.cell.sheet, cellName(owner.cell)], sheet),
      text: owner.text ?? refText(owner.cell),
      decision: owner,
    }));
}

function unmetPlace({ setting, problem }: UnmetPlace, sheet: SettingsSheet): UnknownInSettings {
  const { sheet: where, heading } = setting;
  const said =
    "field" in setting
      ? [where, heading, setting.field === null ? LEFT_ALONE : FIELD_WORDS[setting.field]]
      : [where, setting.cell ? cellName(setting.cell) : "", heading];
  return { problem, cell: lineOf(said, sheet), text: heading || where, decision: setting };
}

/** The line of the settings sheet that says so, be its sheet of the year before: the place itself may be gone. */
function lineOf(said: readonly string[], { name, values }: SettingsSheet): CellRef {
  const wanted = said.map(fold);
  const lines = values.rows.map((cells) => cells.map(valueText));
  const at = (cells: readonly string[]): number =>
    cells.findIndex((first, column) =>
      wanted.every((word, index) => {
        const isFollowed = index === 0 && isYearLater(word, first);
        return isFollowed || fold(cells[column + index] ?? "") === word;
      })
    );
  const row = Math.max(
    0,
    lines.findIndex((cells) => at(cells) >= 0)
  );
  const column = Math.max(0, at(lines[row] ?? []));
  return { sheet: name, row: values.origin.row + row, column: values.origin.column + column };
}
