import { natureMissing } from "../../src/rules/nature-missing";
import { testRule } from "./tester";

testRule(natureMissing, {
  valid: [
    { shows: "values", projects: [{ name: "a", nature: "政策的事業" }] },
    { shows: "a table without the column", projects: [{ name: "a" }] },
    {
      shows: "half a record, which is a rule's of its own",
      projects: [
        { name: "a", nature: "政策的事業" },
        { name: "b", nature: "", isIncomplete: true },
      ],
    },
  ],
  invalid: [
    {
      shows: "a blank cell",
      projects: [
        { name: "防災訓練", nature: " " },
        { name: "b", nature: "政策的事業" },
      ],
      findings: [{ cell: "F6", message: "「防災訓練」の性質区分が空欄です。入力してください。" }],
    },
  ],
});
