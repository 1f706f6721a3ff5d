import { recordIncomplete } from "../../src/rules/record-incomplete";
import { testRule } from "./tester";

testRule(recordIncomplete, {
  valid: [{ shows: "whole records", projects: [{ name: "a", budget: 1 }] }],
  invalid: [
    {
      shows: "half a record and a stray row",
      projects: [{ name: "防災訓練", budget: "", isIncomplete: true }],
      stray: ["担当：佐藤"],
      findings: [
        {
          cell: "A6",
          message: /^「防災訓練」の行が足りません。ほかの事業と同じ行数にしてください/,
        },
        {
          cell: "B17",
          message:
            "表の中の「担当：佐藤」はどの事業の行でもありません。事業の行に入れるか、表の外に移してください。",
        },
      ],
    },
  ],
});
