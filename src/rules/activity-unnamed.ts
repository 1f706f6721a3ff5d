import { firstCell } from "../sheet/address";
import type { DraftLane } from "../reading/draft";
import { countsOf } from "../sheet/grouping";
import type { PlanRule } from "./rule";
import { periodOf } from "./shared/periods";
import { firstFew, isBlank } from "./shared/rows";

export const activityUnnamed: PlanRule = {
  id: "activity-unnamed",
  about: "plan",
  severity: "warning",
  *check({ plan, draft }) {
    const lanesOf = countsOf(draft.lanes.map(({ project }) => project));
    // Where others say what is done, bars alone are no form of their own.
    const haveItems = draft.lanes.some(({ item }) => item !== null);
    for (const [index, lane] of draft.lanes.entries()) {
      const project = plan.lanes[index]?.project;
      // Where nobody knows whose the lane is, that is what is to be said of it.
      if (lane.project === null && lane.evidence !== "said") continue;
      const isOnly = isTied(lane) && lanesOf.get(lane.project) === 1;
      if (isOnly && !haveItems && lane.activities.every(({ label }) => label === null)) continue;
      const unnamed = lane.activities.flatMap(({ label, area, form, start, end }) => {
        // What columns of dates say bears the project's name, which has a rule of its own.
        const isNamed = form === "dates" || (label !== null && !isBlank(label));
        if (isNamed || start === null || end === null) return [];
        // `12/1（日）` and `4/1～4/10` are when the project itself takes place.
        if (isOnly && start.length > MONTH && (start === end || form === "text")) return [];
        const cell = firstCell(area);
        return [{ cell, period: periodOf(start, end) }];
      });
      const [first, ...others] = unnamed;
      if (!first) continue;
      const periods = firstFew(
        unnamed.map(({ period }) => period),
        3,
        " "
      );
      yield {
        cell: first.cell,
        cells: others.map(({ cell }) => cell),
        project,
        message: {
          id: "activity-unnamed",
          values: { periods: periods.text, rest: periods.rest },
        },
      };
    }
  },
};

/** How long a month is as text; a day is longer. */
const MONTH = 7;

/** Whether the sheet itself ties a lane to a project: bars and days alone in its only row tell when the project is done. */
function isTied({ project, evidence }: DraftLane): boolean {
  return project !== null && (evidence === "rows" || evidence === "key" || evidence === "name");
}
