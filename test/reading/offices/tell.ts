import type { PlanReading } from "../../../src/reading/reading";
import { brief } from "../../support/reading";

/** A plan's lanes in short: `1 説明会 2025-04~2025-06, 委託 2025-09`. */
export function briefLanes({ plan }: PlanReading): readonly string[] {
  return plan.lanes.map(
    ({ project, activities }) =>
      `${project ?? "?"} ${activities
        .map(({ label, start, end }) => `${label} ${start === end ? start : `${start}~${end}`}`)
        .join(", ")}`
  );
}

/** What of a project no budget tells: `維持/市/政策/2`. */
export function briefTraits({ plan }: PlanReading): readonly string[] {
  return plan.projects.map(({ direction, operator, nature, aim, priority }) =>
    [priority, direction, operator, nature, aim].map((each) => each ?? "").join("/")
  );
}

export const briefProjects = ({ plan }: PlanReading): readonly string[] => brief(plan.projects);
