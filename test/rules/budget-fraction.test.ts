import { budgetFraction } from "../../src/rules/budget-fraction";
import { testRule } from "./tester";

testRule(budgetFraction, {
  valid: [
    {
      shows: "whole thousands",
      projects: [
        { name: "a", budget: 12 },
        { name: "b", budget: "12.0" },
      ],
    },
    {
      shows: "yen, which aren't whole thousands",
      budgetUnit: 1,
      projects: [{ name: "a", budget: 1234567 }],
    },
    {
      shows: "decimals of the unit that its format names",
      formats: { budget: '0.0"百万円"' },
      projects: [{ name: "a", budget: 1.5 }],
    },
    {
      shows: "decimals of a million yen",
      budgetUnit: 1_000_000,
      projects: [{ name: "a", budget: 1.5 }],
    },
  ],
  invalid: [
    {
      shows: "decimals in thousand yen",
      projects: [
        { name: "防災訓練", budget: 12.5 },
        { name: "b", budget: "１００．４" },
      ],
      findings: [
        {
          cell: "G6",
          message:
            "「防災訓練」の予算額「12.5」に千円未満の端数があります。千円までの額に直してください。",
          fixes: ["G6: 12.5 → 13 (#,##0)"],
        },
        { cell: "G7", message: /１００．４/, fixes: ["G7: １００．４ → 100 (#,##0)"] },
      ],
    },
    {
      shows: "a negative decimal, rounded away from zero",
      projects: [{ name: "a", budget: "▲0.5" }],
      findings: [{ cell: "G6", message: /▲0.5/, fixes: ["G6: ▲0.5 → -1 (#,##0)"] }],
    },
  ],
});
