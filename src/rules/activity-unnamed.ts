import type { PlanRule } from "./rule";
import { periodText } from "./shared/periods";
import { isBlank } from "./shared/rows";

export const activityUnnamed: PlanRule = {
  id: "activity-unnamed",
  about: "plan",
  severity: "warning",
  category: "schedule",
  *check({ plan, draft }) {
    for (const [index, lane] of draft.lanes.entries()) {
      const owner = plan.lanes[index]?.project ?? null;
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
