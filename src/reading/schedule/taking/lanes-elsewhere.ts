import type { DraftLane } from "../../draft";
import type { ProjectNames } from "../choosing/left-columns";
import type { ScheduleContext } from "../contract";
import type { DatedList } from "../evidence/dated-lists";
import type { LanesRead } from "./project-times";

const NONE: LanesRead = { lanes: [], remarks: [] };

/**
 * The lanes of projects that have none yet. Most plans have months for each: what reads times elsewhere is loaded
 * where one has not.
 */
export async function lanesElsewhere(
  context: ScheduleContext,
  lanes: readonly DraftLane[],
  lists: readonly DatedList[]
): Promise<LanesRead> {
  const served = new Set(lanes.flatMap(({ project }) => project ?? []));
  if (context.projects.every((_, index) => served.has(index))) return NONE;
  const { lanesWithoutGrid } = await import(/* webpackChunkName: "settings" */ "./project-times");
  return lanesWithoutGrid(context, served, lists);
}

/** The lanes that lists of times tell, beside those that are drawn; what reads them is loaded where there are any. */
export async function lanesListed(
  lists: readonly DatedList[],
  drawn: readonly DraftLane[],
  names: ProjectNames,
  context: ScheduleContext
): Promise<LanesRead> {
  if (lists.length === 0) return NONE;
  const { lanesOfLists } = await import(/* webpackChunkName: "settings" */ "./listed-lanes");
  return lanesOfLists(lists, drawn, names, context);
}
