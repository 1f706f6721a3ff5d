import { hiddenRows } from "../../src/rules/hidden-rows";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { refText } from "../../src/sheet/address";
import { ruleSentence } from "../../src/text/rules";
import { readSheets } from "../support/reading";
import { surveyOf } from "../support/survey";
import { testRule } from "./tester";

testRule(hiddenRows, {
  valid: [
    { shows: "a table with nothing hidden", projects: [{ name: "a" }] },
    {
      shows: "what is hidden beside and under a table",
      hiddenRows: [2, 60],
      hiddenColumns: [20],
      projects: [{ name: "a" }],
    },
  ],
  invalid: [
    {
      shows: "hidden rows and columns",
      hiddenRows: [6, 7, 9],
      hiddenColumns: [2],
      projects: ["a", "b", "c", "d", "e"].map((name) => ({ name })),
      findings: [
        { cell: "C5", message: /^表の中で C 列が非表示です/ },
        {
          cell: "A7",
          message:
            "表の中で 7-8、10 行目が非表示です。非表示の行も読み、合計に入れます。要らない行なら削除してください。",
        },
      ],
    },
  ],
});

it("hidden months beside the projects are named, once for the pages of a sheet", async () => {
  const head = [
    "優先順位",
    "事業名",
    "予算額",
    "備考",
    ...[4, 5, 6, 7, 8, 9].map((month) => `${month}月`),
  ];
  const page = (number: number) => [
    head,
    [number, `事業${number}号`, 100, null, "準備"],
    [number + 1, `事業${number + 1}号`, 200, null, null, "募集"],
  ];
  const sheets = { 計画: [["令和7年度 市民課 業務計画"], ...page(1), ...page(3)] };
  const extras = { hiddenColumns: ["C", "F", "G"] };
  const { plans } = await readSheets(sheets, extras);
  const book = { plans, survey: surveyOf(sheets, extras), generated: [] };
  const found = runRules(book, DEFAULT_SETTINGS, [hiddenRows]);
  expect(
    found.map(({ cell, message }) => [cell && refText(cell), ruleSentence(message, "ja")])
  ).toEqual([
    [
      "計画!C2",
      "表の中で C、F-G 列が非表示です。非表示の列も読みます。要らない列なら削除してください。",
    ],
  ]);
});
