import { budgetNotANumber } from "../../src/rules/budget-not-a-number";
import { testRule } from "./tester";

testRule(budgetNotANumber, {
  valid: [
    {
      shows: "a 再掲 row, whose amount stands elsewhere",
      projects: [{ name: "a", budget: "（再掲）", repeated: "budget" }],
    },
    {
      shows: "numbers as text and none",
      projects: [
        { name: "防災訓練", budget: "１，０００" },
        { name: "見守り", budget: "なし" },
      ],
    },
    {
      shows: "an error value, which is a rule's of its own",
      projects: [{ name: "防災訓練", budget: { error: "#REF!" } }],
    },
  ],
  invalid: [
    {
      shows: "letters among digits and words",
      projects: [
        { name: "集会所", budget: "163,7O6" },
        { name: "見守り", budget: "約500" },
        { name: "相談", budget: "未定" },
      ],
      findings: [
        {
          cell: "G6",
          message:
            "「集会所」の予算額「163,7O6」は金額として読めず、合計に入りません。数字に直してください。",
        },
        { cell: "G7", message: /「約500」/ },
        { cell: "G8", message: /「未定」/ },
      ],
    },
  ],
});
