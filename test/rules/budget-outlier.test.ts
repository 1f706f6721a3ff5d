import { budgetOutlier } from "../../src/rules/budget-outlier";
import { testRule } from "./tester";

testRule(budgetOutlier, {
  valid: [
    {
      shows: "half of the total and no more",
      projects: [
        { name: "a", budget: 50 },
        { name: "b", budget: 25 },
        { name: "c", budget: 25 },
      ],
    },
    {
      shows: "two projects, of which one must be larger",
      projects: [
        { name: "a", budget: 90 },
        { name: "b", budget: 10 },
      ],
    },
  ],
  invalid: [
    {
      shows: "the share of what looks like a wrong unit, too",
      projects: [
        { name: "a", budget: 19_954_000 },
        { name: "b", budget: 4109 },
        { name: "c", budget: 1140 },
      ],
      findings: [{ cell: "G6", message: /合計の 99\.9% を/ }],
    },
    {
      shows: "an amount as its cell shows it",
      formats: { budget: "#,##0" },
      projects: [
        { name: "a", budget: 20 },
        { name: "手当", budget: 2345600 },
        { name: "c", budget: 6 },
      ],
      findings: [{ cell: "G7", message: /予算額「2,345,600」が合計の/ }],
    },
    {
      shows: "one project with most of the money",
      projects: [
        { name: "a", budget: 20 },
        { name: "集会所", budget: 60 },
        { name: "c", budget: 6 },
      ],
      findings: [
        {
          cell: "G7",
          message:
            "「集会所」の予算額「60」が合計の 69.8% を占めています。桁や単位に誤りがないか確かめてください。",
        },
      ],
    },
  ],
});
