import { contentMissing } from "../../src/rules/content-missing";
import { testRule } from "./tester";

testRule(contentMissing, {
  valid: [
    {
      shows: "initiatives and challenges",
      projects: [{ name: "a", initiative: "訓練をする", challenges: "・周知" }],
    },
    {
      shows: "a plan that writes no challenges at all",
      projects: [
        { name: "a", content: "訓練をする" },
        { name: "b", content: "見守る" },
      ],
    },
    {
      shows: "a challenge that is said to be none",
      projects: [
        { name: "a", initiative: "訓練", challenges: "・周知" },
        { name: "b", initiative: "見守り", challenges: "・人手" },
        { name: "c", initiative: "祭り", challenges: "なし" },
      ],
    },
    { shows: "a table without texts", projects: [{ name: "a" }] },
  ],
  invalid: [
    {
      shows: "what is missing in a text of both",
      projects: [
        { name: "a", content: "訓練【課題事項】・周知" },
        { name: "b", content: "見守り【課題事項】・人手" },
        { name: "祭り", content: "開催する" },
        { name: "市", content: "" },
        { name: "相談", content: "【課題事項】・場所" },
      ],
      findings: [
        { cell: "H8", message: "「祭り」の課題事項が書かれていません。課題を書いてください。" },
        {
          cell: "H9",
          message: "「市」の取組と課題事項が書かれていません。事業の内容を書いてください。",
        },
        { cell: "H10", message: "「相談」の取組が書かれていません。取組を書いてください。" },
      ],
    },
    {
      shows: "blanks in columns of their own",
      projects: [
        { name: "a", initiative: "訓練", challenges: "・周知" },
        { name: "b", initiative: "", challenges: "・人手" },
        { name: "c", initiative: "祭り", challenges: "" },
      ],
      findings: [
        { cell: "I7", message: /「b」の取組/ },
        { cell: "J8", message: /「c」の課題事項/ },
      ],
    },
  ],
});
