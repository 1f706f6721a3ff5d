import { leftoverText } from "../../src/rules/leftover-text";
import { testRule } from "./tester";

testRule(leftoverText, {
  valid: [
    {
      shows: "finished texts",
      projects: [
        {
          name: "ああ言えば",
          initiative:
            "要確認事項を整理し、必要確認書類と要確認者名簿を見直し、第1○回目の会議を開く。",
        },
      ],
    },
    {
      shows: "a column of codes, which are rules' of their own",
      projects: [{ name: "a", budget: "要確認", direction: "TBD" }],
    },
  ],
  invalid: [
    {
      shows: "filler, marks and notes to oneself",
      projects: [
        { name: "あああ", initiative: "○○地区で訓練（要確認）" },
        { name: "b", initiative: "TBD" },
        { name: "c", initiative: "件数は #REF! 件" },
      ],
      findings: [
        {
          cell: "B6",
          message:
            "「あああ」が残っています。正しい内容に直してください。取りやめた事業なら、計画から外してください。",
        },
        { cell: "I6", message: /「○○、要確認」/ },
        { cell: "I7", message: /「TBD」/ },
        { cell: "I8", message: /「#REF!」/ },
      ],
    },
    {
      shows: "a project that is marked as withdrawn and counts all the same",
      projects: [
        { name: "【取消】配食" },
        { name: "健診（中止）" },
        { name: "中止（休止）の基準" },
      ],
      findings: [
        { cell: "B6", message: /「【取消】」/ },
        { cell: "B7", message: /「（中止）」/ },
      ],
    },
  ],
});
