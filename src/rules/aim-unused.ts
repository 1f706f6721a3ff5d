import type { PlanRule } from "./rule";
import { projectsByAim } from "./shared/aims";
import { hasColumn, quoted } from "./shared/rows";

export const aimUnused: PlanRule = {
  id: "aim-unused",
  about: "plan",
  severity: "info",
  *check(context) {
    if (!hasColumn(context, "aim")) return;
    for (const { aim, index, projects } of projectsByAim(context)) {
      if (projects.length > 0 || aim.number === null) continue;
      const written = context.draft.aims[index];
      yield {
        cell: written?.number?.cell ?? written?.text.cell ?? null,
        message: { id: "aim-unused", values: { aim: quoted(`${aim.number} ${aim.text}`) } },
      };
    }
  },
};
