import { priorityMissing } from "../../src/rules/priority-missing";
import { testRule } from "./tester";

testRule(priorityMissing, {
  valid: [
    {
      shows: "numbers, in full width too",
      projects: [
        { priority: 1, name: "a" },
        { priority: "２", name: "b" },
      ],
    },
    {
      shows: "other keys throughout",
      projects: [
        { priority: "1-1", name: "a" },
        { priority: "1-2", name: "b" },
        { priority: "ア", name: "c" },
      ],
    },
    {
      shows: "a 再掲 row",
      projects: [
        { priority: 1, name: "a" },
        { priority: "", name: "a（再掲）", repeated: "name" },
      ],
    },
  ],
  invalid: [
    {
      shows: "a blank among other keys",
      projects: [
        { priority: "1-1", name: "a" },
        { priority: null, name: "b" },
        { priority: "1-3", name: "c" },
      ],
      findings: [{ cell: "A7", message: /ほかの事業と同じ形で/ }],
    },
    {
      shows: "blanks and what is no whole number from 1 among numbers",
      projects: [
        { priority: 1, name: "a" },
        { priority: null, name: "防災訓練" },
        { priority: "ア", name: "c" },
        { priority: 4, name: "d" },
        { priority: 5, name: "e" },
        { priority: 0, name: "f" },
        { priority: 7, name: "g" },
      ],
      findings: [
        {
          cell: "A7",
          message: "「防災訓練」の優先順位が空欄です。ほかの事業と同じ形で入れてください。",
        },
        {
          cell: "A8",
          message:
            "「c」の優先順位「ア」は1からの整数ではありません。ほかの事業と同じく整数にしてください。",
        },
        { cell: "A11", message: /「0」/ },
      ],
    },
  ],
});
