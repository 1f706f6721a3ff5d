import { budgetNegative } from "../../src/rules/budget-negative";
import { testRule } from "./tester";

testRule(budgetNegative, {
  valid: [
    {
      shows: "amounts from zero",
      projects: [
        { name: "a", budget: 0 },
        { name: "b", budget: 10 },
      ],
    },
    {
      shows: "cuts in a supplementary budget",
      basis: "補正",
      projects: [{ name: "a", budget: -500 }],
    },
  ],
  invalid: [
    {
      shows: "a negative amount as its cell shows it",
      formats: { budget: "#,##0;▲#,##0" },
      projects: [{ name: "祭り", budget: -1500 }],
      findings: [{ cell: "G6", message: /予算額「▲1,500」が負の額/, fixes: [] }],
    },
    {
      shows: "a negative number",
      projects: [{ name: "防災訓練", budget: -500 }],
      findings: [
        {
          cell: "G6",
          message: "「防災訓練」の予算額「-500」が負の額です。補正の減額でなければ直してください。",
          fixes: [],
        },
      ],
    },
    {
      shows: "negative amounts typed as text, even in a supplementary budget",
      basis: "補正",
      projects: [
        { name: "a", budget: "▲500" },
        { name: "b", budget: "△1,200" },
        { name: "c", budget: "(30)" },
      ],
      findings: [
        {
          cell: "G6",
          message:
            /「▲500」は負の額を文字で書いたものです。Excel の合計に含まれません。数値（-500）/,
          fixes: ["G6: ▲500 → -500 (#,##0;▲#,##0)"],
        },
        { cell: "G7", message: /-1,200/, fixes: ["G7: △1,200 → -1200 (#,##0;▲#,##0)"] },
        { cell: "G8", message: /-30/, fixes: ["G8: (30) → -30 (#,##0;▲#,##0)"] },
      ],
    },
  ],
});
