import type { DraftLane } from "../reading/draft";
import type { PlanRule } from "./rule";
import { periodText } from "./shared/periods";
import { isBlank } from "./shared/rows";

export const activityUnnamed: PlanRule = {
  id: "activity-unnamed",
  about: "plan",
  severity: "warning",
  category: "schedule",
  *check({ plan, draft }) {
    const lanesOf = new Map<number | null, number>();
    for (const { project } of draft.lanes) lanesOf.set(project, (lanesOf.get(project) ?? 0) + 1);
    for (const [index, lane] of draft.lanes.entries()) {
      const owner = plan.lanes[index]?.project ?? null;
      if (isNamedByProject(lane) && lanesOf.get(lane.project) === 1) continue;
      for (const { label, area, form, start, end } of lane.activities) {
        // What columns of dates say bears the project's name, which has a rule of its own.
        const isNamed = form === "dates" || (label !== null && !isBlank(label));
        if (isNamed || start === null || end === null) continue;
        yield {
          cell: { sheet: area.sheet, row: area.top, column: area.left },
          ...(owner === null ? {} : { project: owner }),
          message: { id: "activity-unnamed", values: { period: periodText(start, end) } },
        };
      }
    }
  },
};

/** A project's only row beside it, with nothing but bars and marks, is when the project itself is done. */
function isNamedByProject({ project, evidence, activities }: DraftLane): boolean {
  return project !== null && evidence === "rows" && activities.every(({ label }) => label === null);
}
