import {
  activityKinds,
  endMonth,
  monthsBetween,
  startMonth,
  type ActivityKind,
} from "../../plan/activity";
import type { Month } from "../../plan/fiscal-year";
import type { Activity, Lane } from "../../plan/plan";

/** An activity as it lies over the twelve months, April being 0. Both ends are included. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly kind: ActivityKind;
  readonly activity: Activity;
  /** It began before the first month shown, or ends after the last. */
  readonly before: boolean;
  readonly after: boolean;
  /** No part of it lies in the months shown: it stands at the edge, for a reminder. */
  readonly outside: boolean;
}

/** How many months are shown. */
export const MONTHS = 12;

/**
 * A lane's bars, in as many rows as it takes for none to cover another. What lies outside the months shown
 * stands in rows of its own, where there is room to say when it is.
 */
export function barRows(lane: Lane, first: Month): readonly (readonly Bar[])[] {
  const kinds = activityKinds(lane);
  const bars = lane.activities.map((activity, index) =>
    barOf(activity, kinds[index] ?? "period", first)
  );
  const inside = bars.filter((bar) => !bar.outside);
  if (inside.length === bars.length) return packed(bars);
  return [...packed(inside), ...packed(bars.filter((bar) => bar.outside))];
}

function packed(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const sorted = bars.toSorted((a, b) => a.from - b.from);
  const rows: Bar[][] = [];
  for (const bar of sorted) {
    const row = rows.find((candidate) => (candidate.at(-1)?.to ?? -1) < bar.from);
    if (row) row.push(bar);
    else rows.push([bar]);
  }
  return rows;
}

function barOf(activity: Activity, kind: ActivityKind, first: Month): Bar {
  const start = monthsBetween(first, startMonth(activity));
  const end = Math.max(start, monthsBetween(first, endMonth(activity)));
  const last = MONTHS - 1;
  return {
    from: Math.min(Math.max(start, 0), last),
    to: Math.min(Math.max(end, 0), last),
    kind,
    activity,
    before: start < 0,
    after: end > last,
    outside: end < 0 || start > last,
  };
}
