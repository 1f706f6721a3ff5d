import { scheduleMissing } from "../../src/rules/schedule-missing";
import { testRule } from "./tester";

testRule(scheduleMissing, {
  valid: [
    {
      shows: "projects with activities",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04"]] }],
    },
    {
      shows: "a project that has ended and costs nothing",
      projects: [
        { name: "a", direction: "継続", budget: 10 },
        { name: "b", direction: "廃止", budget: "-" },
      ],
      lanes: [{ project: 0, activities: [["訓練", "2019-04"]] }],
    },
    {
      shows: "a 再掲 row",
      projects: [{ name: "a" }, { name: "a（再掲）", repeated: "name" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04"]] }],
    },
  ],
  invalid: [
    {
      shows: "single projects without activities",
      projects: [{ name: "a" }, { name: "防災訓練" }],
      lanes: [
        { project: 0, activities: [["訓練", "2019-04"]] },
        { project: 1, item: "検討", activities: [] },
      ],
      findings: [
        { cell: "B7", message: "「防災訓練」のスケジュールがありません。予定を入力してください。" },
      ],
    },
    {
      shows: "a page whose whole schedule is empty, in one finding",
      pages: [2, 1],
      schedules: [[0, 1], [2]],
      projects: [{ name: "a" }, { name: "b" }, { name: "c" }],
      lanes: [{ project: 2, activities: [["訓練", "2019-04"]] }],
      findings: [
        {
          cell: "スケジュール!A1",
          cells: ["B6", "B7"],
          message:
            "スケジュール欄が空です（a、b）。図形や画像で描かれている可能性があります。セルに入力するか、確かめてください。",
        },
      ],
    },
    {
      shows: "a plan whose whole schedule is empty, in one finding",
      projects: [{ name: "a" }, { name: "b" }],
      lanes: [{ project: null, activities: [] }],
      findings: [
        {
          cell: "スケジュール!A1",
          message: /^計画のどの事業（2件）にもスケジュールがありません/,
        },
      ],
    },
    {
      shows: "a plan of one project that has no place for a schedule",
      projects: [{ name: "a" }],
      findings: [{ cell: null, message: /^スケジュールの欄が見つかりません/ }],
    },
    {
      shows: "a plan that has no place for a schedule",
      projects: [{ name: "a" }, { name: "b" }],
      findings: [
        {
          cell: null,
          message:
            "スケジュールの欄が見つかりません。別の資料にあるなら、そのままで構いません。図形や画像で描いたものは読めないことがあります。",
        },
      ],
    },
  ],
});
