import { firstCell } from "../sheet/address";
import type { PlanRule } from "./rule";
import { periodOf } from "./shared/periods";
import { quoted } from "./shared/rows";
import { cellKey } from "./shared/written";
import { eraOfPlan, rangeMeant } from "./shared/years";

export const periodReversed: PlanRule = {
  id: "period-reversed",
  about: "plan",
  severity: "error",
  *check(context) {
    const era = eraOfPlan(context);
    const reported = new Set<string>();
    for (const { field, project, spans } of context.yearTexts()) {
      const reversed = spans.filter((span) => {
        const range = rangeMeant(span, era);
        return range !== null && range.end < range.start;
      });
      if (reversed.length === 0) continue;
      if (field.cell) reported.add(cellKey(field.cell));
      yield {
        cell: field.cell,
        project,
        message: {
          id: "period-reversed",
          values: { text: reversed.map(({ text }) => text).join("、") },
        },
      };
    }
    for (const [index, lane] of context.draft.lanes.entries()) {
      const project = context.plan.lanes[index]?.project;
      for (const { start, end, area, label } of lane.activities) {
        if (start === null || end === null || end >= start.slice(0, end.length)) continue;
        const cell = firstCell(area);
        if (reported.has(cellKey(cell))) continue;
        yield {
          cell,
          project,
          message: {
            id: "period-reversed/activity",
            values: { text: label ? quoted(label.text) : "", period: periodOf(start, end) },
          },
        };
      }
    }
  },
};
