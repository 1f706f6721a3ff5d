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
    {
      shows: "the only row beside a project, whose bars are when the project is done",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          evidence: "rows",
          activities: [
            [null, "2019-04", "2019-06"],
            [null, "2019-09"],
          ],
        },
      ],
    },
    {
      shows: "days in a project's only row, beside what is done before it",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          evidence: "rows",
          activities: [
            ["要項決定", "2019-04"],
            [null, "2019-11-01", "2019-11-10"],
            [null, "2019-12-01"],
          ],
        },
      ],
    },
    {
      shows: "the only row that bears a project's number, with nothing but marks",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          evidence: "key",
          activities: [
            [null, "2019-04"],
            [null, "2019-09"],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      shows: "several bars of one row in one finding",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          evidence: "nearness",
          activities: [
            [null, "2019-04"],
            [null, "2019-05"],
          ],
        },
      ],
      findings: [
        { cell: "スケジュール!B2", cells: ["スケジュール!W2"], message: /2019年4月、2019年5月/ },
      ],
    },
    {
      shows: "a project's only row without an item, where the others have theirs",
      projects: [{ name: "a" }, { name: "b" }],
      lanes: [
        { project: 0, evidence: "rows", activities: [[null, "2019-04", "2019-06"]] },
        { project: 1, item: "会議", evidence: "rows", activities: [[null, "2019-04"]] },
      ],
      findings: [{ cell: "スケジュール!B2", message: /2019年4月～6月/ }],
    },
    {
      shows: "a bar among named ones",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          evidence: "rows",
          activities: [
            ["準備", "2019-04", "2019-06"],
            [null, "2019-09"],
          ],
        },
      ],
      findings: [{ cell: "スケジュール!AA2", message: /2019年9月/ }],
    },
    {
      shows: "a bar without either",
      projects: [{ name: "a" }],
      lanes: [
        { project: 0, activities: [[null, "2019-04", "2019-06"]] },
        { project: 0, activities: [["訓練", "2019-04"]] },
      ],
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
