import { addMonths } from "../../../../plan/fiscal-year";
import type { DraftActivity } from "../../../draft";
import { monthIn } from "../../../evidence/texts/calendar";

/** Whether one of the activities that but dates tell goes on for more than a year. */
export function lastYears(activities: readonly DraftActivity[]): boolean {
  return activities.some(
    ({ start, end, form }) =>
      form === "dates" && start && end && addMonths(monthIn(start), 12) <= monthIn(end)
  );
}

/** Whether two of the activities are at the same time. */
export function meet(activities: readonly DraftActivity[]): boolean {
  const dated = activities.flatMap(({ start, end }) => (start && end ? { start, end } : []));
  return dated.some((one, at) =>
    dated.slice(at + 1).some((other) => one.start <= other.end && other.start <= one.end)
  );
}
