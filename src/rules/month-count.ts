import { monthIn } from "../plan/activity";
import { monthNumber } from "../plan/fiscal-year";
import type { PlanRule } from "./rule";
import { quoted } from "./shared/rows";

export const monthCount: PlanRule = {
  id: "month-count",
  about: "plan",
  severity: "info",
  category: "schedule",
  *check({ plan, draft }) {
    for (const [index, lane] of draft.lanes.entries()) {
      const owner = plan.lanes[index]?.project ?? null;
      const [activity, ...others] = lane.activities;
      // What stands in several months is drawn month by month.
      if (!activity || others.some(({ label }) => label?.text === activity.label?.text)) continue;
      for (const { label, start, end, area } of lane.activities) {
        const word = CONTINUOUS.exec(label?.text ?? "")?.[0];
        if (word === undefined || !label || start === null || end === null) continue;
        if (monthIn(start) !== monthIn(end)) continue;
        yield {
          cell: { sheet: area.sheet, row: area.top, column: area.left },
          ...(owner === null ? {} : { project: owner }),
          message: {
            id: "month-count",
            values: { text: quoted(label.text), word, month: monthNumber(monthIn(start)) },
          },
        };
      }
    }
  },
};

const CONTINUOUS = /毎月|毎週|随時|通年|年間を通じ/;
