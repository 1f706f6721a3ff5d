import { aimMissing } from "../../src/rules/aim-missing";
import { testRule } from "./tester";

testRule(aimMissing, {
  valid: [
    { shows: "aims", projects: [{ name: "a", aim: 1 }] },
    { shows: "a table without aims", projects: [{ name: "a" }] },
  ],
  invalid: [
    {
      shows: "a blank and a dash",
      projects: [
        { name: "防災訓練", aim: null },
        { name: "b", aim: "－" },
        { name: "c", aim: 2 },
      ],
      findings: [
        {
          cell: "C6",
          message:
            "「防災訓練」の施策のねらいが空欄です。どのねらいに当たるか番号を入れてください。",
        },
        { cell: "C7", message: /「b」/ },
      ],
    },
  ],
});
