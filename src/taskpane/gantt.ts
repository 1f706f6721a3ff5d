import { activityKinds, endMonth, startMonth, type ActivityKind } from "../plan/activity";
import { addMonths, monthsOf, type Month } from "../plan/fiscal-year";
import type { Activity, Lane, Plan, Project } from "../plan/plan";

/** A plan's schedule as a picture needs it. Lengths are months from the picture's first. */
export interface Gantt {
  readonly months: readonly Month[];
  /** In the order of the schedule: by priority, then as on the sheet; lanes without a project last. */
  readonly groups: readonly GanttGroup[];
}

export interface GanttGroup {
  /** Null for lanes that no project owns. */
  readonly project: Project | null;
  readonly lanes: readonly (readonly GanttBar[])[];
}

export interface GanttBar {
  readonly activity: Activity;
  readonly kind: ActivityKind;
  readonly from: number;
  readonly length: number;
}

/** The picture of a plan's fiscal year; bars that reach beyond it are cut at its ends. */
export function ganttOf(plan: Plan): Gantt {
  const months = monthsOf(plan.fiscalYear ?? 0);
  const [first] = months;
  if (first === undefined) return { months, groups: [] };
  const owned = new Map<string | null, Lane[]>();
  for (const lane of plan.lanes) {
    const lanes = owned.get(lane.project);
    if (lanes) lanes.push(lane);
    else owned.set(lane.project, [lane]);
  }
  const group = (project: Project | null): GanttGroup => ({
    project,
    lanes: (owned.get(project?.id ?? null) ?? []).map((lane) => barsOf(lane, first, months.length)),
  });
  const projects = [...plan.projects].sort(
    (a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0
  );
  return {
    months,
    groups: [...projects.map(group), ...(owned.has(null) ? [group(null)] : [])],
  };
}

function barsOf(lane: Lane, first: Month, months: number): readonly GanttBar[] {
  const kinds = activityKinds(lane);
  return lane.activities.flatMap((activity, index) => {
    const from = Math.max(0, monthsBetween(first, startMonth(activity)));
    const to = Math.min(months, monthsBetween(first, addMonths(endMonth(activity), 1)));
    const kind = kinds[index] ?? "period";
    return to > from ? [{ activity, kind, from, length: to - from }] : [];
  });
}

/** How many months the later lies after the earlier; negative where it lies before. */
function monthsBetween(earlier: Month, later: Month): number {
  const count = (month: Month): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(later) - count(earlier);
}
