import { aimUnused } from "../../src/rules/aim-unused";
import { testRule } from "./tester";

testRule(aimUnused, {
  valid: [
    {
      shows: "aims that are all served, by a second number too",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [{ name: "a", aim: "1,2" }],
    },
    { shows: "a table without aims", aims: [[1, "安全"]], projects: [{ name: "a" }] },
  ],
  invalid: [
    {
      shows: "an aim without a project",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [{ name: "a", aim: 1 }],
      findings: [
        {
          cell: "ねらい!A3",
          message: "ねらい「2 安心」に当たる事業がありません。事業の漏れがないか確かめてください。",
        },
      ],
    },
  ],
});
