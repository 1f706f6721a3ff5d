import { firstCell } from "../sheet/address";
import { monthIn } from "../plan/activity";
import type { DraftActivity } from "../reading/draft";
import type { Day } from "../plan/plan";
import type { Month } from "../plan/fiscal-year";
import type { PlanRule } from "./rule";
import { periodOf } from "./shared/periods";
import { quoted } from "./shared/rows";

export const activityOverlap: PlanRule = {
  id: "activity-overlap",
  about: "plan",
  severity: "warning",
  *check({ plan, draft }) {
    for (const [index, lane] of draft.lanes.entries()) {
      const project = plan.lanes[index]?.project;
      const dated = lane.activities
        .flatMap(dates)
        .sort((a, b) => (a.start < b.start || (a.start === b.start && a.end > b.end) ? -1 : 1));
      let latest: Dated | null = null;
      for (const activity of dated) {
        if (latest && overlap(latest, activity)) {
          const { area } = activity.written;
          yield {
            cell: firstCell(area),
            project,
            message: {
              id: "activity-overlap",
              values: {
                text: nameOf(activity),
                from: activity.start,
                other: nameOf(latest),
                period: periodOf(latest.start, latest.end),
              },
            },
          };
        }
        if (!latest || activity.end > latest.end) latest = activity;
      }
    }
  },
};

interface Dated {
  readonly written: DraftActivity;
  readonly start: Month | Day;
  readonly end: Month | Day;
}

function dates(written: DraftActivity): readonly Dated[] {
  const { start, end } = written;
  return start === null || end === null || end < start ? [] : [{ written, start, end }];
}

/**
 * Two things in one month are no overlap while no days are known, nor is one that a text tells within a
 * longer one (`通年：相談、12月：啓発週間`) or a list in a row of its own, nor are two drawn arrows: one stands above
 * the other.
 */
function overlap(first: Dated, second: Dated): boolean {
  const areBoth = (form: DraftActivity["form"]): boolean =>
    first.written.form === form && second.written.form === form;
  const isListed = (): boolean =>
    second.end <= first.end || first.written.area.top !== second.written.area.top;
  if (areBoth("shape") || (areBoth("words") && isListed())) return false;
  const haveDays = first.end.length > 7 && second.start.length > 7;
  if (haveDays) return second.start <= first.end;
  const [end, start] = [monthIn(first.end), monthIn(second.start)];
  const isOneMonth = monthIn(first.start) === end && start === monthIn(second.end);
  return start <= end && !isOneMonth;
}

function nameOf({ written }: Dated): string {
  return written.label ? quoted(written.label.text) : "";
}
