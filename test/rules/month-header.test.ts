import { monthHeader } from "../../src/rules/month-header";
import { testRule } from "./tester";

testRule(monthHeader, {
  valid: [{ shows: "months in order", projects: [{ name: "a" }], lanes: [] }],
  invalid: [
    {
      shows: "labels out of order",
      projects: [{ name: "a" }],
      lanes: [],
      monthFaults: ["4月", "４月"],
      findings: [
        {
          cell: "スケジュール!B1",
          message:
            "月の見出し「4月」が順に続いていません。月を重なりや抜けなく順に並べてください。",
        },
        { cell: "スケジュール!C1", message: /「４月」/ },
      ],
    },
  ],
});
