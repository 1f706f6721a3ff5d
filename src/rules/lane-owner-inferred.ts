import { cellName, refText } from "../sheet/address";
import type { PlanRule } from "./rule";
import { placeOfLane } from "./shared/lanes";
import { firstFew } from "./shared/rows";

export const laneOwnerInferred: PlanRule = {
  id: "lane-owner-inferred",
  about: "plan",
  severity: "warning",
  *check({ plan, draft }) {
    const inferred = plan.lanes.flatMap((lane, index) => {
      const written = draft.lanes[index];
      if (!lane.inferred || lane.project === null || !written) return [];
      // The only project of a sheet is no guess.
      if (written.evidence === "nearness" && lane.confidence === 1) return [];
      return [
        { index, owner: lane.project, confidence: lane.confidence, cell: placeOfLane(written) },
      ];
    });
    const [first, ...others] = inferred;
    if (!first) return;
    // The least certain come first: they are the ones to look at.
    const doubtful = [...inferred].sort((a, b) => a.confidence - b.confidence);
    const isOnOneSheet = inferred.every(({ cell }) => cell.sheet === first.cell.sheet);
    const named = firstFew(
      doubtful.map(({ cell, owner, confidence }) => {
        const place = isOnOneSheet ? cellName(cell) : refText(cell);
        return `${place}→${owner}（${percent(confidence)}%）`;
      }),
      5,
      "、"
    );
    yield {
      cell: first.cell,
      cells: others.map(({ cell }) => cell),
      message: {
        id: "lane-owner-inferred",
        values: {
          count: inferred.length,
          all: plan.lanes.length,
          lowest: percent(doubtful[0]?.confidence ?? 1),
          lanes: named.text,
          rest: named.rest,
        },
      },
      fixes: [{ kind: "confirm-owners", lanes: inferred.map(({ index }) => index) }],
    };
  },
};

function percent(confidence: number): number {
  return Math.round(confidence * 100);
}
