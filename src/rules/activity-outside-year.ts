import { monthIn } from "../plan/activity";
import { monthOf } from "../plan/fiscal-year";
import type { PlanRule } from "./rule";
import { periodText } from "./shared/periods";
import { quoted } from "./shared/rows";

export const activityOutsideYear: PlanRule = {
  id: "activity-outside-year",
  about: "plan",
  severity: "error",
  category: "schedule",
  *check({ plan, draft }) {
    const { fiscalYear } = plan;
    const charted = new Set(
      draft.schedules.flatMap(({ months }) => months.map(({ month }) => month))
    );
    for (const [index, lane] of draft.lanes.entries()) {
      const owner = plan.lanes[index]?.project ?? null;
      for (const { label, area, start, end } of lane.activities) {
        const name = label ?? lane.item;
        const text = name ? quoted(name.text) : "（名前なし）";
        const place = {
          cell: { sheet: area.sheet, row: area.top, column: area.left },
          ...(owner === null ? {} : { project: owner }),
        };
        if (start === null || end === null) {
          yield { ...place, message: { id: "activity-outside-year/no-month", values: { text } } };
          continue;
        }
        if (fiscalYear === null) continue;
        const [first, last] = [monthIn(start), monthIn(end)];
        const isInside = first >= monthOf(fiscalYear, 4) && last <= monthOf(fiscalYear, 3);
        // A chart of several years has columns for what lies outside this one.
        if (isInside || (charted.has(first) && charted.has(last))) continue;
        yield {
          ...place,
          message: {
            id: "activity-outside-year",
            values: {
              text,
              period: periodText(start, end),
              year: plan.fiscalYearText ?? `${fiscalYear}年度`,
            },
          },
        };
      }
    }
  },
};
