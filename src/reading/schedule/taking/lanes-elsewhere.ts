import type { DraftLane } from "../../draft";
import type { ScheduleContext } from "../contract";
import type { LanesRead } from "./project-times";

/**
 * The lanes of projects that have none yet. Most plans have months for each: what reads times elsewhere is loaded
 * where one has not.
 */
export async function lanesElsewhere(
  context: ScheduleContext,
  lanes: readonly DraftLane[]
): Promise<LanesRead> {
  const served = new Set(lanes.flatMap(({ project }) => project ?? []));
  if (context.projects.every((_, index) => served.has(index))) return { lanes: [], remarks: [] };
  const { lanesWithoutGrid } = await import(/* webpackChunkName: "settings" */ "./project-times");
  return lanesWithoutGrid(context, served);
}
