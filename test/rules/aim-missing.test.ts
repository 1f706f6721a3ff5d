import { aimMissing } from "../../src/rules/aim-missing";
import { testRule } from "./tester";

testRule(aimMissing, {
  valid: [
    { shows: "aims", projects: [{ name: "a", aim: 1 }] },
    {
      shows: "a dash: a project that on purpose serves none",
      projects: [
        { name: "a", aim: 1 },
        { name: "b", aim: "－" },
      ],
    },
    { shows: "a table without aims", projects: [{ name: "a" }] },
  ],
  invalid: [
    {
      shows: "a blank",
      projects: [
        { name: "防災訓練", aim: null },
        { name: "c", aim: 2 },
      ],
      findings: [
        {
          cell: "C6",
          message:
            "「防災訓練」の施策のねらいが空欄です。どのねらいに当たるか番号を入れてください。",
        },
      ],
    },
  ],
});
