import type { Aim, Project } from "../../plan/plan";
import { rowsOf } from "./rows";
import type { PlanContext } from "../rule";

/** A blank, or a dash as offices write for nothing. */
export const NO_AIM = /^[\s\-－ー―‐−]*$/;

/** Every aim a project names. */
export function aimsOf(project: Project): readonly number[] {
  return project.aim === null ? project.otherAims : [project.aim, ...project.otherAims];
}

/** The projects that serve each listed aim, in the order of the list; aims without a number can't be named. */
export function projectsByAim(
  judged: PlanContext
): readonly { readonly aim: Aim; readonly index: number; readonly projects: readonly Project[] }[] {
  const serving = new Map<number, Project[]>();
  for (const { project } of rowsOf(judged)) {
    for (const number of new Set(aimsOf(project))) {
      const projects = serving.get(number);
      if (projects) projects.push(project);
      else serving.set(number, [project]);
    }
  }
  return judged.plan.aims.flatMap((aim, index) =>
    aim.number === null ? [] : [{ aim, index, projects: serving.get(aim.number) ?? [] }]
  );
}
