import { operatorMissing } from "../../src/rules/operator-missing";
import { testRule } from "./tester";

testRule(operatorMissing, {
  valid: [
    { shows: "values", projects: [{ name: "a", operator: "市" }] },
    { shows: "a table without the column", projects: [{ name: "a" }] },
    {
      shows: "half a record, which is a rule's of its own",
      projects: [
        { name: "a", operator: "市" },
        { name: "b", operator: "", isIncomplete: true },
      ],
    },
  ],
  invalid: [
    {
      shows: "a blank cell",
      projects: [
        { name: "防災訓練", operator: " " },
        { name: "b", operator: "市" },
      ],
      findings: [{ cell: "E6", message: "「防災訓練」の事業主体が空欄です。入力してください。" }],
    },
  ],
});
