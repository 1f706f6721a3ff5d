import type { Aim, Project } from "../../plan/plan";
import type { PlanContext } from "../rule";

/** A blank, or a dash as offices write for nothing. */
export const NO_AIM = /^[\s－ー―‐−-]*$/;

/** Every aim a project names. */
export function aimsOf(project: Project): readonly number[] {
  return project.aim === null ? project.otherAims : [project.aim, ...project.otherAims];
}

/** The projects that serve each listed aim, in the order of the list; aims without a number can't be named. */
export function projectsByAim(
  judged: PlanContext
): readonly { readonly aim: Aim; readonly index: number; readonly projects: readonly Project[] }[] {
  const projects = judged.rows().map(({ project }) => project);
  return judged.plan.aims.flatMap((aim, index) => {
    const { number } = aim;
    if (number === null) return [];
    return [{ aim, index, projects: projects.filter((each) => aimsOf(each).includes(number)) }];
  });
}
