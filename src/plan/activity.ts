import { addMonths, type Month } from "./fiscal-year";
import type { Activity, Day, Lane } from "./plan";

/** How an activity shows: a stretch of time, a single month, or a step in a chain of differing activities. */
export type ActivityKind = "period" | "month" | "step";

/** The month a month or day lies in. */
export function monthIn(point: Month | Day): Month {
  return `${point.slice(0, 4)}-${point.slice(5, 7)}`;
}

/** How many months lie from the first to the second: 0 within a month. */
export function monthsBetween(first: Month | Day, second: Month | Day): number {
  const count = (point: Month | Day): number =>
    Number(point.slice(0, 4)) * 12 + Number(point.slice(5, 7));
  return count(second) - count(first);
}

export function startMonth(activity: Activity): Month {
  return monthIn(activity.start);
}

export function endMonth(activity: Activity): Month {
  return monthIn(activity.end);
}

/**
 * The kind of each activity of a lane, in the lane's order. A lane is a chain when its activities
 * bear different names and at least one follows straight on another: preparation, event, wrap-up.
 * In a chain every activity of a single month is a step.
 */
export function activityKinds(lane: Lane): readonly ActivityKind[] {
  const chain = isChain(lane.activities);
  return lane.activities.map((activity) => {
    if (startMonth(activity) !== endMonth(activity)) return "period";
    return chain ? "step" : "month";
  });
}

function isChain(activities: readonly Activity[]): boolean {
  const ends = new Map(activities.map((activity) => [addMonths(endMonth(activity), 1), activity]));
  return activities.some((activity) => {
    const before = ends.get(startMonth(activity));
    return before !== undefined && before.label !== activity.label;
  });
}
