import { directionMissing } from "../../src/rules/direction-missing";
import { testRule } from "./tester";

testRule(directionMissing, {
  valid: [
    { shows: "values", projects: [{ name: "a", direction: "拡大" }] },
    { shows: "a table without the column", projects: [{ name: "a" }] },
    {
      shows: "a project that is none of what the heading lists",
      headings: { direction: "新規\n拡充" },
      projects: [
        { name: "a", direction: "新規" },
        { name: "b", direction: "" },
      ],
    },
    {
      shows: "half a record, which is a rule's of its own",
      projects: [
        { name: "a", direction: "拡大" },
        { name: "b", direction: "", isIncomplete: true },
      ],
    },
  ],
  invalid: [
    {
      shows: "a blank cell under a heading that lists what goes on, too",
      headings: { direction: "新規・継続" },
      projects: [{ name: "防災訓練", direction: "" }],
      findings: [
        { cell: "D6", message: "「防災訓練」の事業の方向性が空欄です。入力してください。" },
      ],
    },
    {
      shows: "a blank cell",
      projects: [
        { name: "防災訓練", direction: " " },
        { name: "b", direction: "拡大" },
      ],
      findings: [
        { cell: "D6", message: "「防災訓練」の事業の方向性が空欄です。入力してください。" },
      ],
    },
    {
      shows: "a blank cell of a project whose name would drown the sentence",
      projects: [{ name: `${"地域".repeat(25)}事業`, direction: "" }],
      findings: [
        {
          cell: "D6",
          message: `「${"地域".repeat(20)}…」の事業の方向性が空欄です。入力してください。`,
        },
      ],
    },
  ],
});
