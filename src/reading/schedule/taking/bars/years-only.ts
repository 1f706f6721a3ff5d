import { monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { groupedBy } from "../../../../sheet/grouping";
import type { DraftActivity, DraftLane } from "../../../draft";
import { monthIn } from "../../../evidence/texts/calendar";

/** The projects whose lanes tell but in which of several years they go on: ○ under R8 and R9. */
export function yearsOnly(lanes: readonly DraftLane[]): ReadonlySet<number> {
  const projects = new Set<number>();
  const years = new Set<string>();
  for (const [project, own] of groupedBy(lanes, (lane) => lane.project)) {
    const activities = own.flatMap((lane) => lane.activities);
    if (project === null || !activities.every(isYear)) continue;
    projects.add(project);
    for (const { start } of activities) years.add(String(start));
  }
  return years.size > 1 ? projects : new Set();
}

function isYear({ start, end }: DraftActivity): boolean {
  return start !== null && end !== null && /-04$/.test(start) && /-03$/.test(end);
}

/** Whether an activity takes but a part of the plan's year. */
export function isWithinYear({ start, end }: DraftActivity, year: FiscalYear): boolean {
  if (!start || !end) return false;
  const [first, last] = [monthIn(start), monthIn(end)];
  const [april, march] = [monthOf(year, 4), monthOf(year, 3)];
  return first >= april && last <= march && (first > april || last < march);
}
