import { activityOutsideYear } from "../../src/rules/activity-outside-year";
import { testRule } from "./tester";

testRule(activityOutsideYear, {
  valid: [
    {
      shows: "April to March",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04-01", "2020-03-31"]] }],
    },
    {
      shows: "a chart that has columns for other years",
      months: ["2019-04", "2020-04"],
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04", "2020-04"]] }],
    },
    {
      shows: "a plan whose year isn't known",
      fiscalYear: null,
      fiscalYearText: null,
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2011-04"]] }],
    },
  ],
  invalid: [
    {
      shows: "a chart that has columns for other years alone, as last year's headings were left",
      months: ["2018-04", "2018-05"],
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2018-05"]] }],
      findings: [{ cell: "スケジュール!C2", message: /「訓練」（2018年5月）が平成31年度/ }],
    },
    {
      shows: "days and months outside the year",
      projects: [{ name: "a" }],
      lanes: [
        { project: 0, activities: [["訓練", "2019-03-31", "2019-05-01"]] },
        { project: 0, activities: [["報告", null]] },
      ],
      findings: [
        {
          cell: "スケジュール!M2",
          message:
            "「訓練」（2019年3月31日～5月1日）が平成31年度（4月～3月）の外にあります。時期か年度を確かめてください。",
        },
        {
          cell: "スケジュール!N3",
          message: "「報告」が月の列の外に出ています。中に収めてください。",
        },
      ],
    },
  ],
});
