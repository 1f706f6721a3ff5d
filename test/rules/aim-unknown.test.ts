import { aimUnknown } from "../../src/rules/aim-unknown";
import { testRule } from "./tester";

testRule(aimUnknown, {
  valid: [
    {
      shows: "a project that serves all of them",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [{ name: "a", aim: "共通" }],
    },
    {
      shows: "listed aims, several in a cell, and an aim's own words",
      aims: [
        [1, "安全"],
        [2, "安心 な まち"],
      ],
      projects: [
        { name: "a", aim: 1 },
        { name: "b", aim: "１、２" },
        { name: "c", aim: "安心なまち" },
      ],
    },
    { shows: "a plan that lists no aims", projects: [{ name: "a", aim: 7 }] },
    {
      shows: "a blank, which is a rule's of its own",
      aims: [[1, "安全"]],
      projects: [{ name: "a", aim: "" }],
    },
  ],
  invalid: [
    {
      shows: "numbers and words that aren't listed",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [
        { name: "防災訓練", aim: 3 },
        { name: "b", aim: "1・4" },
        { name: "c", aim: "福祉" },
      ],
      findings: [
        {
          cell: "C6",
          message:
            "「防災訓練」の施策のねらい「3」は、施策のねらいの一覧（1、2）にありません。番号を確かめてください。",
        },
        { cell: "C7", message: /「1・4」/ },
        { cell: "C8", message: /「福祉」/ },
      ],
    },
  ],
});
