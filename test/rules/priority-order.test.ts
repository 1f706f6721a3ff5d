import { priorityOrder } from "../../src/rules/priority-order";
import { testRule } from "./tester";

testRule(priorityOrder, {
  valid: [
    {
      shows: "runs of one table that are each numbered from 1",
      projects: [1, 2, 3, 1, 2].map((priority) => ({ priority, name: "a" })),
    },
    {
      shows: "codes",
      projects: [201, 101, 102].map((priority) => ({ priority, name: "a" })),
    },
    {
      shows: "rising numbers, with gaps",
      projects: [
        { priority: 1, name: "a" },
        { priority: 3, name: "b" },
      ],
    },
  ],
  invalid: [
    {
      shows: "rows out of order, and renumbers by position",
      projects: [
        { priority: 1, name: "a" },
        { priority: 3, name: "b" },
        { priority: 2, name: "c" },
      ],
      findings: [
        {
          cell: "A8",
          message:
            "「c」の優先順位「2」が 3 の後にあり、行が優先順位の順に並んでいません。番号を並びに合わせるか、行を並べ替えてください。",
          fixes: ["A7: 3 → 2", "A8: 2 → 3"],
        },
      ],
    },
    {
      shows: "several rows out of order in one finding",
      projects: [
        { priority: 4, name: "a" },
        { priority: 3, name: "b" },
        { priority: 2, name: "c" },
        { priority: 1, name: "d" },
      ],
      findings: [{ cell: "A7", cells: ["A8", "A9"], message: /「3」が 4 の後/ }],
    },
  ],
});
