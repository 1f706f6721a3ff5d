import type { PlanRule } from "./rule";
import { isBlank } from "./shared/rows";

export const nameMissing: PlanRule = {
  id: "name-missing",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { project, draft } of context.rows()) {
      const field = draft.fields.name;
      if (!field || draft.isIncomplete || !isBlank(field)) continue;
      yield {
        cell: field.cell,
        project: project.id,
        message: { id: "name-missing", values: { key: project.id } },
      };
    }
  },
};
