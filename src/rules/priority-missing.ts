import type { PlanRule } from "./rule";
import { isNumbered, isPriority } from "./shared/renumbering";
import { isBlank, quoted, titleOf } from "./shared/rows";

export const priorityMissing: PlanRule = {
  id: "priority-missing",
  about: "plan",
  severity: "error",
  *check(context) {
    const numbered = isNumbered(context);
    for (const { project, draft } of context.rows()) {
      const field = draft.fields.priority;
      if (!field || project.repeated || draft.isIncomplete) continue;
      const place = { cell: field.cell, project: project.id };
      if (isBlank(field)) {
        const values = { project: titleOf(project) };
        yield { ...place, message: { id: "priority-missing", values } };
      } else if (numbered && !isPriority(project.priority)) {
        const values = { project: titleOf(project), text: quoted(field.text) };
        yield { ...place, message: { id: "priority-missing/not-a-number", values } };
      }
    }
  },
};
