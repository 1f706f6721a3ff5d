import { contains } from "../../../../sheet/address";
import type { ScheduleContext } from "../../schedule-context";
import type { FoundTable } from "../../../found-table";
import { datedLists, type DatedList } from "../../evidence/times/dated-lists";
import { findGrids } from "../../evidence/grids/find-grids";
import { areaOn, uprightView, type MonthGrid } from "../../evidence/grids/month-grid";
import { decideGrids } from "./decide-grids";
import { downwardSchedules } from "./downward-schedules";
import type { ProjectNames } from "../owners/project-names";

/** The grids with their lanes' rows, as people want them where they said so. */
export function gridsWanted(context: ScheduleContext, names: ProjectNames) {
  const downward = downwardSchedules(context, names);
  const isTaken = takenBy(downward);
  const across = findGrids({
    ...context,
    isTaken: (...cell) => isTaken(...cell) || context.isTaken(...cell),
  });
  const lists = datedLists({ ...context, isTaken }, across);
  const found = [...across, ...downward];
  // A list ends what stands above it.
  const bounded = { ...context, tables: [...context.tables, ...lists.map(asTable)] };
  return { ...decideGrids(found, bounded), lists };
}

/** A list as what it is to grids above it: something that they end at. */
function asTable({ sheet, top, bodyTop, first, bottom, right }: DatedList): FoundTable {
  const area = { top, left: first, bottom, right };
  const headings = { ...area, bottom: bodyTop - 1 };
  return { view: sheet.view, headings, area, columns: [], records: [] };
}

/** What stands in a schedule whose months go down heads none whose months go across. */
function takenBy(downward: readonly MonthGrid[]): ScheduleContext["isTaken"] {
  const places = downward.map((grid) => ({
    view: uprightView(grid),
    area: areaOn(grid.sheet, grid.sheet.area),
  }));
  return (view, row, column) =>
    places.some((place) => place.view === view && contains(place.area, { row, column }));
}
