import { activityUnnamed } from "../../src/rules/activity-unnamed";
import { testRule } from "./tester";

testRule(activityUnnamed, {
  valid: [
    {
      shows: "activities named by their text or their item",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          item: "会議",
          activities: [
            [null, "2019-04"],
            ["訓練", "2019-05"],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      shows: "a bar without either",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [[null, "2019-04", "2019-06"]] }],
      findings: [
        {
          cell: "スケジュール!B2",
          message:
            "名前のない予定（2019年4月～6月）があります。セルか項目の欄に何をするかを書いてください。",
        },
      ],
    },
  ],
});
