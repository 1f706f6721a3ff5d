import { groupedBy } from "../../../../sheet/grouping";
import type { DraftActivity, DraftLane } from "../../../draft";
import { monthIn } from "../../../evidence/texts/calendar";
import type { Dated } from "../times/start-and-end";

/** The projects whose lanes hold nothing but marks of a month each (★ 議会報告), with these. */
export function pointsOnly(
  lanes: readonly DraftLane[]
): ReadonlyMap<number, readonly DraftActivity[]> {
  const points = new Map<number, readonly DraftActivity[]>();
  for (const [project, own] of groupedBy(lanes, (lane) => lane.project)) {
    const activities = own.flatMap((lane) => lane.activities);
    const areMarks = activities.every(({ form, start, end }) => form === "marks" && start === end);
    if (project !== null && areMarks) points.set(project, activities);
  }
  return points;
}

/** What start and end say beyond such marks, unless these are just where it starts and ends. */
export function besidePoints(points: readonly DraftActivity[], { lanes }: Dated): Dated {
  const months = points.flatMap(({ start }) => (start ? monthIn(start) : [])).sort();
  const isMore = ({ start, end }: DraftActivity): boolean =>
    start !== null &&
    end !== null &&
    (monthIn(start) !== months[0] || monthIn(end) !== months.at(-1));
  return { lanes: lanes.filter(({ activities }) => activities.some(isMore)), unread: [] };
}
