import { activityKinds } from "../../src/plan/activity";
import type { Activity } from "../../src/plan/plan";

test("an activity over several months is a period, one within a month a single month", () => {
  expect(kinds(["調査", "2025-04", "2025-09"], ["報告", "2025-12", "2025-12"])).toEqual([
    "period",
    "month",
  ]);
});

test("preparation, event and wrap-up that follow each other are steps of a chain", () => {
  expect(
    kinds(
      ["準備", "2025-04", "2025-05"],
      ["祭り", "2025-06", "2025-06"],
      ["まとめ", "2025-08", "2025-08"]
    )
  ).toEqual(["period", "step", "step"]);
});

test("the same activity month after month is no chain", () => {
  expect(kinds(["会議", "2025-04", "2025-04"], ["会議", "2025-05", "2025-05"])).toEqual([
    "month",
    "month",
  ]);
});

test("days count by the months they lie in", () => {
  expect(kinds(["公募", "2025-04-01", "2025-04-20"], ["工事", "2025-05-10", "2026-03-31"])).toEqual(
    ["step", "period"]
  );
});

function kinds(
  ...activities: readonly [label: string, start: Activity["start"], end: Activity["end"]][]
) {
  return activityKinds({
    project: "1",
    inferred: false,
    confidence: 1,
    item: null,
    activities: activities.map(([label, start, end]) => ({ label, start, end })),
  });
}
