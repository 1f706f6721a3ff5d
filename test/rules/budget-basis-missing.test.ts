import { budgetBasisMissing } from "../../src/rules/budget-basis-missing";
import { testRule } from "./tester";

testRule(budgetBasisMissing, {
  valid: [
    {
      shows: "a plan beside whose table a sentence says it",
      basis: null,
      approach: ["金額は令和元年度の当初予算です"],
      projects: [{ name: "a", budget: 10 }],
    },
    { shows: "a plan that says it", basis: "当初", projects: [{ name: "a", budget: 1 }] },
    { shows: "a plan without budgets", basis: null, projects: [{ name: "a" }] },
  ],
  invalid: [
    {
      shows: "a heading that says no amount but by its group",
      basis: null,
      headings: { budget: "本年度" },
      projects: [{ name: "a", budget: 1 }],
      findings: [{ cell: "G5", message: /^「予算額」が/ }],
    },
    {
      shows: "a plan that says nothing",
      basis: null,
      projects: [{ name: "a", budget: 1 }],
      findings: [
        {
          cell: "G5",
          message:
            "「予算額(千円)」が当初・補正・最終のどの予算かが書かれていません。見出しか注記に書き添えてください。",
        },
      ],
    },
  ],
});
