import { contains } from "../../../sheet/address";
import type { ScheduleContext } from "../contract";
import { findGrids } from "../evidence/find-grids";
import { areaOn, uprightView, type MonthGrid } from "../evidence/month-grid";
import { downwardSchedules } from "./downward-schedules";
import { laneRows } from "./lane-rows";
import type { ProjectNames } from "./left-columns";

/** The grids with their lanes' rows, as people want them where they said so; what obeys them is loaded then. */
export async function gridsWanted(context: ScheduleContext, names: ProjectNames) {
  const downward = downwardSchedules(context, names);
  const across = findGrids({ ...context, isTaken: takenBy(downward, context) });
  const found = [...across, ...downward];
  const { grids = [], leftOut = [] } = context;
  if (grids.length + leftOut.length === 0) return { grids: laneRows(found, context), met: [] };
  const { decideGrids } = await import(/* webpackChunkName: "settings" */ "./decide-grids");
  return decideGrids(found, context);
}

/** What stands in a schedule whose months go down heads none whose months go across. */
function takenBy(
  downward: readonly MonthGrid[],
  context: ScheduleContext
): ScheduleContext["isTaken"] {
  const places = downward.map((grid) => ({
    view: uprightView(grid),
    area: areaOn(grid.sheet, grid.sheet.area),
  }));
  return (view, row, column) =>
    places.some((place) => place.view === view && contains(place.area, { row, column })) ||
    context.isTaken(view, row, column);
}
