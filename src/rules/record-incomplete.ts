import { firstCell } from "../sheet/address";
import type { PlanRule } from "./rule";
import { quoted, titleOf } from "./shared/rows";

export const recordIncomplete: PlanRule = {
  id: "record-incomplete",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const { project, draft } of context.rows()) {
      if (!draft.isIncomplete) continue;
      yield {
        cell: firstCell(draft.area),
        project: project.id,
        message: { id: "record-incomplete", values: { project: titleOf(project) } },
      };
    }
    for (const table of context.draft.tables) {
      for (const stray of table.strayRows) {
        yield {
          cell: stray.cell,
          message: { id: "record-incomplete/stray", values: { text: quoted(stray.text) } },
        };
      }
    }
  },
};
