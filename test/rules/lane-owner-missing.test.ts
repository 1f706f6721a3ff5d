import { laneOwnerMissing } from "../../src/rules/lane-owner-missing";
import { testRule } from "./tester";

testRule(laneOwnerMissing, {
  valid: [
    {
      shows: "lanes with their projects",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04"]] }],
    },
  ],
  invalid: [
    {
      shows: "a lane of no project",
      projects: [{ name: "a" }],
      lanes: [
        { project: null, item: "検討会", activities: [["第1回", "2019-04"]] },
        { project: null, activities: [["調査", "2019-05"]] },
      ],
      findings: [
        {
          cell: "スケジュール!A2",
          message:
            "スケジュールの行「検討会」がどの事業のものか分かりません。事業の番号か名前を書いてください。",
        },
        { cell: "スケジュール!C3", message: /「調査」/ },
      ],
    },
  ],
});
