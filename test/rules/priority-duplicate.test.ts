import { priorityDuplicate } from "../../src/rules/priority-duplicate";
import { testRule } from "./tester";

testRule(priorityDuplicate, {
  valid: [
    {
      shows: "ranks that many share",
      projects: [
        { priority: "高", name: "a" },
        { priority: "高", name: "b" },
        { priority: "Ａ", name: "c" },
      ],
    },
    {
      shows: "each number once",
      projects: [
        { priority: 1, name: "a" },
        { priority: 2, name: "b" },
      ],
    },
    {
      shows: "a 再掲 row with the number of what it repeats",
      projects: [
        { priority: 1, name: "a" },
        { priority: 1, name: "a（再掲）", repeated: "name" },
      ],
    },
  ],
  invalid: [
    {
      shows: "every later cell, and renumbers in the order of the numbers",
      projects: [
        { priority: 1, name: "a" },
        { priority: "２", name: "b" },
        { priority: 2, name: "c" },
        { priority: 2, name: "d" },
      ],
      findings: [
        {
          cell: "A8",
          message: "「c」の優先順位「2」は「b」ですでに使われています。別の番号にしてください。",
          fixes: ["A8: 2 → 3", "A9: 2 → 4"],
        },
        { cell: "A9", message: /「b」/ },
      ],
    },
    {
      shows: "other keys used twice, without a guess at new ones",
      projects: [
        { priority: "ア", name: "a" },
        { priority: "ｱ", name: "b" },
      ],
      findings: [{ cell: "A7", message: /「ｱ」は「a」で/, fixes: [] }],
    },
    {
      shows: "a number used again on the next page",
      pages: [1, 1],
      projects: [
        { priority: 1, name: "a" },
        { priority: 1, name: "b" },
      ],
      findings: [{ cell: "A7", message: /「a」で/ }],
    },
  ],
});
