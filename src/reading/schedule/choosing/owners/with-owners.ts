import type { ScheduleContext } from "../../schedule-context";
import type { DraftLane } from "../../../draft";
import type { DecidedOwners } from "./decide-owners";

/** Gives lanes the owners that people said, which they did in few workbooks: what finds these is loaded then. */
export async function withOwners(
  lanes: readonly DraftLane[],
  { owners = [], projects }: Pick<ScheduleContext, "owners" | "projects">
): Promise<DecidedOwners> {
  if (owners.length === 0) return { lanes, remarks: [] };
  const { decideOwners } = await import(/* webpackChunkName: "settings" */ "./decide-owners");
  return decideOwners(lanes, owners, projects);
}
