import { firstCell } from "../sheet/address";
import { monthIn } from "../plan/activity";
import { monthsOf } from "../plan/fiscal-year";
import { yearText } from "./shared/years";
import type { PlanRule } from "./rule";
import { periodOf } from "./shared/periods";
import { quoted } from "./shared/rows";

export const activityOutsideYear: PlanRule = {
  id: "activity-outside-year",
  about: "plan",
  severity: "error",
  *check({ plan, draft }) {
    const { fiscalYear } = plan;
    const year = fiscalYear === null ? [] : monthsOf(fiscalYear);
    // A chart of several years has columns for what lies outside this one, if it has any for this one.
    const months = draft.schedules.flatMap((each) => each.months.map(({ month }) => month));
    const charted = months.some((month) => year.includes(month)) ? [...year, ...months] : year;
    for (const [index, lane] of draft.lanes.entries()) {
      const project = plan.lanes[index]?.project;
      for (const { label, area, start, end } of lane.activities) {
        const isTold = start !== null && end !== null;
        const isInside = isTold && [start, end].every((point) => charted.includes(monthIn(point)));
        if (isInside || (isTold && fiscalYear === null)) continue;
        const name = label ?? lane.item;
        const text = name ? quoted(name.text) : "";
        yield {
          cell: firstCell(area),
          project,
          message: isTold
            ? {
                id: "activity-outside-year",
                values: {
                  text,
                  period: periodOf(start, end),
                  year: yearText(plan),
                  fiscalYear: fiscalYear ?? 0,
                },
              }
            : { id: "activity-outside-year/no-month", values: { text } },
        };
      }
    }
  },
};
