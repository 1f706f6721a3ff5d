import { priorityDuplicate } from "../../src/rules/priority-duplicate";
import { testRule } from "./tester";

testRule(priorityDuplicate, {
  valid: [
    {
      shows: "tables that are each numbered from 1",
      pages: [2, 3],
      projects: [1, 2, 1, 2, 3].map((priority) => ({ priority, name: "a" })),
    },
    {
      shows: "runs of one table that are each numbered from 1",
      projects: [1, 2, 1, 2].map((priority) => ({ priority, name: "a" })),
    },
    {
      shows: "departments of one list that are each numbered from 1, in whatever order",
      projects: [
        { priority: 2, name: "a", group: "市民課" },
        { priority: 1, name: "b", group: "税務課" },
        { priority: 1, name: "c", group: "市民課" },
        { priority: 4, name: "d", group: "市民課" },
        { priority: 2, name: "e", group: "税務課" },
      ],
    },
    {
      shows: "groups that are each numbered from 1, some of one project",
      projects: [
        { priority: 1, name: "a", group: "授業の改善" },
        { priority: 2, name: "b", group: "授業の改善" },
        { priority: 1, name: "c", group: "体力の向上" },
        { priority: 1, name: "d", group: "図書館の充実" },
      ],
    },
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
      shows: "a number used twice in a table that is numbered for itself",
      pages: [2, 3],
      projects: [1, 2, 1, 2, 2].map((priority) => ({ priority, name: "a" })),
      findings: [{ cell: "A10", message: /「2」は「a」で/, fixes: ["A10: 2 → 3"] }],
    },
    {
      shows: "a number used twice in a department that is numbered for itself",
      projects: [
        { priority: 1, name: "a", group: "市民課" },
        { priority: 2, name: "b", group: "市民課" },
        { priority: 2, name: "c", group: "市民課" },
        { priority: 2, name: "d", group: "税務課" },
        { priority: 1, name: "e", group: "税務課" },
      ],
      findings: [
        {
          cell: "A8",
          message: /「c」の優先順位「2」は「b」で/,
          fixes: ["A8: 2 → 3"],
        },
      ],
    },
    {
      shows: "a number used twice in a list of several departments that is numbered as one",
      projects: [
        { priority: 1, name: "a", group: "市民課" },
        { priority: 2, name: "b", group: "税務課" },
        { priority: 2, name: "c", group: "市民課" },
      ],
      findings: [{ cell: "A8", message: /「2」は「b」で/ }],
    },
    {
      shows: "only a number's own table where another number is blank",
      pages: [2, 3],
      projects: [1, "", 1, 1, 3].map((priority, index) => ({ priority, name: `p${index}` })),
      findings: [{ cell: "A9", message: /「p3」の優先順位「1」は「p2」で/ }],
    },
    {
      shows: "a number used twice where another page goes on counting",
      pages: [2, 2],
      projects: [1, 2, 3, 2].map((priority) => ({ priority, name: "a" })),
      findings: [{ cell: "A9", message: /「2」は「a」で/ }],
    },
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
