import { firstCell } from "../sheet/address";
import { monthIn, monthsBetween } from "../plan/activity";
import { fiscalYearOf, monthsOf, type FiscalYear, type Month } from "../plan/fiscal-year";
import type { Day } from "../plan/plan";
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
        const isOurs =
          isTold &&
          (fiscalYear === null ||
            [start, end].every((point) => charted.includes(monthIn(point))) ||
            goesOn(start, end, fiscalYear));
        if (isOurs) continue;
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

/** Whether a time that touches the year is a year long or longer: so long goes on what was begun before, or ends later. */
function goesOn(start: Month | Day, end: Month | Day, year: FiscalYear): boolean {
  return (
    monthsBetween(start, end) > 10 &&
    fiscalYearOf(monthIn(start)) <= year &&
    fiscalYearOf(monthIn(end)) >= year
  );
}
