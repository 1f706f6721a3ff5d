import { firstCell } from "../sheet/address";
import { monthIn } from "../plan/activity";
import { monthNumber } from "../plan/fiscal-year";
import type { PlanRule } from "./rule";
import { quoted } from "./shared/rows";

export const monthCount: PlanRule = {
  id: "month-count",
  about: "plan",
  severity: "info",
  *check({ plan, draft }) {
    for (const [index, lane] of draft.lanes.entries()) {
      const project = plan.lanes[index]?.project;
      const [activity, ...others] = lane.activities;
      // What stands in several months is drawn month by month.
      if (!activity || others.some(({ label }) => label?.text === activity.label?.text)) continue;
      for (const { label, start, end, area } of lane.activities) {
        // What the row is headed by is said of the only thing in it.
        const said = [label, others.length === 0 ? lane.item : null].find(
          (field) => field && CONTINUOUS.test(field.text)
        );
        const word = CONTINUOUS.exec(said?.text ?? "")?.[0];
        if (word === undefined || !said || start === null || end === null) continue;
        if (monthIn(start) !== monthIn(end)) continue;
        yield {
          cell: firstCell(area),
          project,
          message: {
            id: "month-count",
            values: { text: quoted(said.text), word, month: monthNumber(monthIn(start)) },
          },
        };
      }
    }
  },
};

const CONTINUOUS = /毎月|毎週|随時|通年|年間を通じ/;
