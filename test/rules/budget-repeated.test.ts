import { budgetRepeated } from "../../src/rules/budget-repeated";
import { testRule } from "./tester";

testRule(budgetRepeated, {
  valid: [{ shows: "rows that are counted", projects: [{ name: "防災訓練", budget: 10 }] }],
  invalid: [
    {
      shows: "of which project it is part of, for information",
      projects: [{ name: "b", budget: "3の内数", repeated: "budget" }],
      findings: [{ cell: "G6", severity: "info", message: /「3の内数」とあるため/ }],
    },
    {
      shows: "a row that doesn't say where it is counted",
      projects: [{ name: "防災訓練（再掲）", budget: 10, repeated: "name" }],
      findings: [
        {
          cell: "B6",
          message:
            "「防災訓練（再掲）」は「再掲」とあるため合計から除きました。どの事業の再掲・内数なのかを書き添えてください（例：「再掲：No.3」）。",
        },
      ],
    },
    {
      shows: "a row that says it, for information",
      projects: [
        { name: "防災訓練（再掲：No.3）", budget: 10, repeated: "name" },
        { name: "b", budget: "10（1の内数）", repeated: "budget" },
      ],
      findings: [
        { cell: "B6", severity: "info", message: /よろしいか確かめてください。$/ },
        { cell: "G7", severity: "info", message: /「10（1の内数）」とあるため合計から除きました/ },
      ],
    },
  ],
});
