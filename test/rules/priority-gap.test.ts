import { priorityGap } from "../../src/rules/priority-gap";
import { testRule } from "./tester";

testRule(priorityGap, {
  valid: [
    {
      shows: "numbers without a gap, in any order",
      projects: [
        { priority: 2, name: "a" },
        { priority: 1, name: "b" },
      ],
    },
    {
      shows: "a number left blank, which is a rule's of its own",
      projects: [
        { priority: 1, name: "a" },
        { priority: "", name: "b" },
        { priority: 3, name: "c" },
      ],
    },
    {
      shows: "a number that a 再掲 row bears",
      projects: [
        { priority: 1, name: "a" },
        { priority: 2, name: "b（再掲）", repeated: "name" },
        { priority: 3, name: "c" },
      ],
    },
    {
      shows: "codes, which begin far beyond how many projects there are",
      projects: [
        { priority: 101, name: "a" },
        { priority: 102, name: "b" },
        { priority: 201, name: "c" },
      ],
    },
    {
      shows: "tables that are each numbered from 1",
      pages: [2, 3],
      projects: [1, 2, 1, 2, 3].map((priority) => ({ priority, name: "a" })),
    },
    {
      shows: "other keys",
      projects: [
        { priority: "1-1", name: "a" },
        { priority: "1-3", name: "b" },
      ],
    },
  ],
  invalid: [
    {
      shows: "a missing number across pages",
      pages: [2, 1],
      projects: [
        { priority: 1, name: "a" },
        { priority: 2, name: "b" },
        { priority: 4, name: "c" },
      ],
      findings: [
        {
          cell: "A8",
          message:
            "優先順位「4」の前の 3 がありません。事業の漏れか番号の誤りがないか確かめてください。",
          fixes: ["A8: 4 → 3"],
        },
      ],
    },
    {
      shows: "a missing number without a fix where lanes are tied to projects by their numbers",
      projects: [
        { priority: 1, name: "a" },
        { priority: 3, name: "b" },
      ],
      lanes: [{ project: 1, evidence: "key", activities: [["訓練", "2019-04"]] }],
      findings: [{ cell: "A7", message: /前の 2 が/, fixes: [] }],
    },
    {
      shows: "a missing number in a table that is numbered for itself",
      pages: [2, 3],
      projects: [1, 2, 1, 2, 4].map((priority) => ({ priority, name: "a" })),
      findings: [{ cell: "A10", message: /前の 3 が/, fixes: ["A10: 4 → 3"] }],
    },
    {
      shows: "a missing number beside a 再掲 row's, without a fix that would clash with it",
      projects: [
        { priority: 1, name: "a" },
        { priority: 2, name: "b（再掲）", repeated: "name" },
        { priority: 4, name: "c" },
      ],
      findings: [{ cell: "A8", message: /前の 3 が/, fixes: [] }],
    },
    {
      shows: "missing numbers at the beginning and in the middle",
      projects: [
        { priority: 3, name: "a" },
        { priority: 6, name: "b" },
      ],
      findings: [
        { cell: "A6", message: /前の 1～2 が/ },
        { cell: "A7", message: /前の 4～5 が/, fixes: ["A6: 3 → 1", "A7: 6 → 2"] },
      ],
    },
  ],
});
