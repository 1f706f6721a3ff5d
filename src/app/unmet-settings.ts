import type { PlanReading } from "../reading/reading";
import { laneMeant } from "../reading/schedule/choosing/decide-owners";
import type { Settings } from "../settings/settings";
import { refText } from "../sheet/address";
import type { UnknownInSettings } from "./find-settings";

/** Owners that people gave to lanes which the workbook doesn't have, or no longer says the same. */
export function unmetSettings(
  { owners }: Settings,
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
