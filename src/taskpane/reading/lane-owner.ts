import type { DraftLane } from "../../reading/draft";
import { laneText } from "../../reading/schedule/choosing/decide-owners";
import type { OwnerSetting } from "../../settings/settings";
import { topLeft } from "../../sheet/address";

/** The setting that gives a lane to a project, by its key; null for a lane of no project. */
export function ownerSetting(lane: DraftLane, project: string | null): OwnerSetting {
  const { area } = lane;
  const text = laneText(lane);
  return { cell: { sheet: area.sheet, ...topLeft(area) }, project, ...(text && { text }) };
}
