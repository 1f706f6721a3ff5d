import type { Lane, Plan, Project, ProjectId } from "../../plan/plan";

/** A project with its lanes; the lanes that no project owns stand under null. */
export interface LaneGroup {
  readonly project: Project | null;
  readonly lanes: readonly Lane[];
}

/**
 * Projects in order of priority, those without one after them in the sheet's order, and at the end
 * the lanes without an owner.
 */
export function laneGroups(plan: Plan): readonly LaneGroup[] {
  const owned = new Map<ProjectId, Lane[]>(plan.projects.map((project) => [project.id, []]));
  const ownerless: Lane[] = [];
  for (const lane of plan.lanes) {
    const lanes = lane.project === null ? ownerless : (owned.get(lane.project) ?? ownerless);
    lanes.push(lane);
  }
  const groups = plan.projects
    .map((project) => ({ project, lanes: owned.get(project.id) ?? [] }))
    .toSorted((a, b) => rank(a.project) - rank(b.project));
  return ownerless.length ? [...groups, { project: null, lanes: ownerless }] : groups;
}

function rank(project: Project): number {
  return project.priority ?? Number.MAX_SAFE_INTEGER;
}
