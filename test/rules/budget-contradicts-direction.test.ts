import { budgetContradictsDirection } from "../../src/rules/budget-contradicts-direction";
import { testRule } from "./tester";

testRule(budgetContradictsDirection, {
  valid: [
    {
      shows: "a direction for the next year",
      headings: { direction: "次年度の方向性" },
      projects: [{ name: "a", direction: "廃止", budget: 100 }],
    },
    {
      shows: "directions that agree with the money",
      projects: [
        { name: "a", direction: "拡大", budget: 10 },
        { name: "b", direction: "廃止", budget: "-" },
        { name: "c", direction: "現状維持", budget: "-" },
      ],
    },
    {
      shows: "a blank budget, which is a rule's of its own",
      projects: [{ name: "a", direction: "新規", budget: "" }],
    },
  ],
  invalid: [
    {
      shows: "growth without money and an end with it",
      projects: [
        { name: "防災訓練", direction: "拡大", budget: "-" },
        { name: "b", direction: "新規", budget: 0 },
        { name: "祭り", direction: "終了", budget: 20 },
      ],
      findings: [
        {
          cell: "G6",
          message:
            "「防災訓練」の方向性は「拡大」ですが、予算額は「-」です。どちらかを確かめてください。",
        },
        { cell: "G7", message: /「新規」ですが、予算額は「0」です/ },
        {
          cell: "G8",
          message:
            "「祭り」の方向性は「終了」ですが、予算額「20」があります。どちらかを確かめてください。",
        },
      ],
    },
  ],
});
