import type { PlanRule } from "./rule";
import { nameOfLane, placeOfLane } from "./shared/lanes";

export const laneOwnerMissing: PlanRule = {
  id: "lane-owner-missing",
  about: "plan",
  severity: "error",
  *check({ draft, survey }) {
    for (const lane of draft.lanes) {
      if (lane.project !== null || lane.evidence !== "none") continue;
      yield {
        cell: placeOfLane(lane),
        message: { id: "lane-owner-missing", values: { text: nameOfLane(lane, survey) } },
      };
    }
  },
};
