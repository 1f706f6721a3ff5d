import type { PlanRule } from "./rule";
import { isBlank, titleOf } from "./shared/rows";

export const aimMissing: PlanRule = {
  id: "aim-missing",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { project, draft } of context.rows()) {
      const field = draft.fields.aim;
      if (!field || draft.isIncomplete || project.repeated || !isBlank(field)) continue;
      yield {
        cell: field.cell,
        project: project.id,
        message: { id: "aim-missing", values: { project: titleOf(project) } },
      };
    }
  },
};
