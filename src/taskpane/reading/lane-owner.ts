import type { DraftLane, DraftProject } from "../../reading/draft";
import { laneText } from "../../reading/schedule/choosing/lanes/lane-text";
import type { OwnerSetting } from "../../settings/settings";
import { firstCell } from "../../sheet/address";

/** The setting that gives a lane to a project; null for a lane of no project. */
export function ownerSetting(lane: DraftLane, project: DraftProject | null): OwnerSetting {
  const { area } = lane;
  const text = laneText(lane);
  const named = project && `${project.id} ${project.fields.name?.text ?? ""}`;
  return {
    cell: firstCell(area),
    project: named && named.replace(/\s+/g, " ").trim(),
    ...(text && { text }),
  };
}
