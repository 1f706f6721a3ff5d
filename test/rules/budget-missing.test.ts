import { budgetMissing } from "../../src/rules/budget-missing";
import { testRule } from "./tester";

testRule(budgetMissing, {
  valid: [
    {
      shows: "amounts and marks for none",
      projects: [
        { name: "防災訓練", budget: 100 },
        { name: "見守り", budget: "－" },
      ],
    },
    {
      shows: "a formula that nobody computed, which isn't blank",
      projects: [{ name: "防災訓練", budget: null }],
      uncomputed: ["G6"],
    },
    { shows: "a table without a budget column", projects: [{ name: "防災訓練" }] },
    {
      shows: "a 再掲 row, whose budget stands elsewhere",
      projects: [{ name: "防災訓練（再掲）", budget: "", repeated: "name" }],
    },
  ],
  invalid: [
    {
      shows: "each blank cell",
      projects: [
        { name: "防災訓練", budget: null },
        { name: "見守り", budget: " " },
        { name: "相談", budget: 5 },
      ],
      findings: [
        {
          cell: "G6",
          message:
            "「防災訓練」の予算額が空欄です。金額を入れてください。予算がない事業なら「-」を入れてください。",
        },
        { cell: "G7", message: /^「見守り」の予算額が空欄です/ },
      ],
    },
  ],
});
