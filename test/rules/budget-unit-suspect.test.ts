import { budgetUnitSuspect } from "../../src/rules/budget-unit-suspect";
import { testRule } from "./tester";

testRule(budgetUnitSuspect, {
  valid: [
    {
      shows: "a large project among large ones",
      projects: [
        { name: "a", budget: 1_500_000 },
        { name: "b", budget: 900_000 },
        { name: "c", budget: 800_000 },
      ],
    },
    {
      shows: "an amount that isn't round",
      projects: [
        { name: "a", budget: 19_954_321 },
        { name: "b", budget: 4109 },
        { name: "c", budget: 1140 },
      ],
    },
    {
      shows: "a column in yen",
      budgetUnit: 1,
      projects: [
        { name: "a", budget: 2_000_000_000 },
        { name: "b", budget: 4000 },
        { name: "c", budget: 1000 },
      ],
    },
  ],
  invalid: [
    {
      shows: "yen among thousands of yen",
      projects: [
        { name: "コミュニティ", budget: 19_954_000 },
        { name: "b", budget: 4109 },
        { name: "c", budget: 1140 },
      ],
      findings: [
        {
          cell: "G6",
          message:
            "「コミュニティ」の予算額「19954000」（千円）は、ほかの事業（中央値 4,109千円）に比べて大きすぎます。円で入力していないか確かめてください。",
        },
      ],
    },
  ],
});
