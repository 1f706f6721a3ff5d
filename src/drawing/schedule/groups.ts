import type { Lane, Plan, Project, ProjectId } from "../../plan/plan";

/** A project with its lanes; the lanes that no project owns stand under null. */
export interface LaneGroup {
  readonly project: Project | null;
  readonly lanes: readonly Lane[];
}

/**
 * Projects in order of priority, those without one after them in the sheet's order, and at the end
 * the lanes without an owner. Where each section (係) counts its own from 1, all stand as on the sheet.
 */
export function laneGroups(plan: Plan): readonly LaneGroup[] {
  const owned = new Map<ProjectId, Lane[]>(plan.projects.map((project) => [project.id, []]));
  const ownerless: Lane[] = [];
  for (const lane of plan.lanes) {
    const lanes = lane.project === null ? ownerless : (owned.get(lane.project) ?? ownerless);
    lanes.push(lane);
  }
  const listed = plan.projects.map((project) => ({ project, lanes: owned.get(project.id) ?? [] }));
  const groups = countsBySections(plan.projects)
    ? listed
    : listed.toSorted((a, b) => rank(a.project) - rank(b.project));
  return ownerless.length ? [...groups, { project: null, lanes: ownerless }] : groups;
}

function rank(project: Project): number {
  return project.priority ?? Number.MAX_SAFE_INTEGER;
}

function countsBySections(projects: readonly Project[]): boolean {
  return projects.every(
    ({ priority }, index) => priority === 1 || priority === (projects[index - 1]?.priority ?? 0) + 1
  );
}
