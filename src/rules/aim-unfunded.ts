import type { PlanRule } from "./rule";
import { projectsByAim } from "./shared/aims";
import { isUnfunded } from "./shared/directions";
import { firstFew, quoted, titleOf } from "./shared/rows";

export const aimUnfunded: PlanRule = {
  id: "aim-unfunded",
  about: "plan",
  severity: "info",
  *check(context) {
    // A plan without any amounts says nothing about money.
    if (!context.funded().some(({ thousandYen }) => thousandYen > 0)) return;
    for (const { aim, index, projects } of projectsByAim(context)) {
      // aim-unused speaks of aims without projects.
      if (projects.length === 0 || !projects.every(isUnfunded) || aim.number === null) continue;
      const written = context.draft.aims[index];
      const named = firstFew(projects.map(titleOf), 3, "、");
      yield {
        cell: written?.number?.cell ?? written?.text.cell ?? null,
        message: {
          id: "aim-unfunded",
          values: {
            aim: quoted(`${aim.number} ${aim.text}`),
            projects: named.text,
            count: named.rest,
          },
        },
      };
    }
  },
};
