import { mergeAcrossProjects } from "../../src/rules/merge-across-projects";
import { testRule } from "./tester";

testRule(mergeAcrossProjects, {
  valid: [
    {
      shows: "merges within a project's rows and along them",
      merges: ["A6:C6", "A1:J4"],
      projects: [
        { priority: 1, name: "a", aim: 1 },
        { priority: 2, name: "b", aim: 1 },
      ],
    },
    {
      shows: "an aim that several projects share",
      merges: ["C6:C7"],
      projects: [
        { priority: 1, name: "a", aim: 1 },
        { priority: 2, name: "b", aim: null },
      ],
    },
  ],
  invalid: [
    {
      shows: "a name that reaches into the next project",
      merges: ["B6:B8"],
      projects: [{ name: "防災訓練" }, { name: "" }, { name: "見守り" }],
      findings: [
        {
          cell: "B6",
          message:
            "結合セル B6:B8 が「防災訓練」から「見守り」の行にまたがっています。事業ごとに結合を分けてください。",
        },
      ],
    },
  ],
});
