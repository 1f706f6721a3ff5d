import { monthCount } from "../../src/rules/month-count";
import { testRule } from "./tester";

testRule(monthCount, {
  valid: [
    {
      shows: "monthly work over the year or month by month",
      projects: [{ name: "a" }],
      lanes: [
        { project: 0, activities: [["連絡会（毎月）", "2019-04", "2020-03"]] },
        {
          project: 0,
          activities: [
            ["毎月", "2019-04"],
            ["毎月", "2019-05"],
          ],
        },
        { project: 0, activities: [["会議", "2019-04"]] },
        {
          project: 0,
          item: "毎月の会議",
          activities: [
            ["準備", "2019-04"],
            ["会議", "2019-05"],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      shows: "monthly work in a single month",
      projects: [{ name: "a" }],
      lanes: [
        { project: 0, activities: [["連絡会（毎月）の開催", "2019-04"]] },
        { project: 0, activities: [["随時相談", "2019-10"]] },
        { project: 0, item: "毎月の会議", activities: [["会議", "2019-06"]] },
        { project: 0, activities: [["毎月", "2019-07"]] },
      ],
      findings: [
        {
          cell: "スケジュール!B2",
          message:
            "「連絡会（毎月）の開催」は「毎月」とありますが、4月だけに入っています。期間を線で示すか、確かめてください。",
        },
        { cell: "スケジュール!H3", message: /「随時」とありますが、10月だけ/ },
        { cell: "スケジュール!D4", message: /^「毎月の会議」は「毎月」とありますが、6月だけ/ },
        { cell: "スケジュール!E5", message: /^「毎月」とありますが、7月だけ/ },
      ],
    },
  ],
});
