import type { DraftLane } from "../../draft";
import type { ProjectNames } from "../choosing/left-columns";
import type { ScheduleContext } from "../contract";
import type { DatedList } from "../evidence/dated-lists";
import { lanesWithoutGrid, type LanesRead } from "./project-times";

const NONE: LanesRead = { lanes: [], remarks: [] };

/** The lanes of projects that have none yet, told by times elsewhere. */
export function lanesElsewhere(
  context: ScheduleContext,
  lanes: readonly DraftLane[],
  lists: readonly DatedList[]
): LanesRead {
  const served = new Set(lanes.flatMap(({ project }) => project ?? []));
  if (context.projects.every((_, index) => served.has(index))) return NONE;
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
