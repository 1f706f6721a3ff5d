import { rememberSchedule, scheduleChanges } from "../../src/app/schedule-changes";
import type { Plan } from "../../src/plan/plan";
import { reading } from "../taskpane/scripted-reading";

const RECORD = '{"v":1,"f":"0123456789abcdef","rows":[],"shapes":[]}';
const { plan } = reading();
const remembered = rememberSchedule(RECORD, plan);
const changesTo = (changed: Partial<Plan>) => scheduleChanges(remembered, { ...plan, ...changed });

it("says of the same schedule that nothing has changed", () => {
  expect(changesTo({})).toEqual([]);
});

it("leaves the record itself readable", () => {
  expect(JSON.parse(remembered)).toMatchObject({ v: 1, f: "0123456789abcdef", rows: [] });
});

it("names projects that were added and removed", () => {
  const renamed = plan.projects.map((project) =>
    project.id === "1" ? { ...project, name: "新しい事業" } : project
  );
  expect(changesTo({ projects: renamed })).toEqual([
    { kind: "project-removed", project: "地域コミュニティ事業" },
    { kind: "project-added", project: "新しい事業" },
  ]);
});

it("names bars that moved, were added and were removed", () => {
  const lanes = plan.lanes.map((lane, index) => {
    if (index === 1) return { ...lane, activities: [] };
    const activities = lane.activities.map((activity) =>
      activity.label === "審査" ? { ...activity, end: "2019-07" as const } : activity
    );
    return { ...lane, activities };
  });
  expect(changesTo({ lanes })).toEqual([
    { kind: "bar-moved", project: "市民活動推進補助事業", label: "審査" },
    { kind: "bar-removed", project: "市民参加推進・啓発事業", label: "市民参加の情報発信" },
  ]);
});

it("can't tell what changed where no schedule is remembered", () => {
  expect(scheduleChanges(RECORD, plan)).toBeNull();
});
