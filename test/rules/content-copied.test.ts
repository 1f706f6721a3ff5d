import { contentCopied } from "../../src/rules/content-copied";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { surveyOf } from "../support/survey";
import { readSheets } from "../support/reading";
import { ruleSentence } from "../../src/text/rules";
import { testRule } from "./tester";

testRule(contentCopied, {
  valid: [
    {
      shows: "texts of their own",
      projects: [
        { name: "a", initiative: "地区ごとに防災訓練を実施します。" },
        { name: "b", initiative: "地区ごとに見守り活動を実施します。" },
      ],
    },
    {
      shows: "short texts that are alike by chance",
      projects: [
        { name: "a", initiative: "継続実施" },
        { name: "b", initiative: "継続実施" },
      ],
    },
  ],
  invalid: [
    {
      shows: "a text copied from another project",
      projects: [
        { name: "防災訓練", initiative: "地区ごとに訓練を実施します。" },
        { name: "見守り", initiative: "地区ごとに訓練を\n実施します。" },
      ],
      findings: [
        {
          cell: "I7",
          cells: ["I6"],
          message:
            "「見守り」の取組「地区ごとに訓練を 実施します。」が I6 の「防災訓練」と同じ文です。写したまま直し忘れていないか確かめてください。",
        },
      ],
    },
  ],
});

it("a text merged over two projects is no copy of itself", async () => {
  const text = "地区ごとに訓練を実施し、備蓄品を更新します。";
  const rows = [
    ["令和7年度 防災課 業務計画"],
    ["優先順位", "事業名", "取組内容", "予算額（千円）"],
    [1, "防災訓練", text, 100],
    [2, "備蓄更新", null, 200],
    [3, "見守り", text, 300],
  ];
  const extras = { merges: ["C3:C4"] };
  const { plans } = await readSheets({ 計画: rows }, extras);
  const book = { plans, survey: surveyOf({ 計画: rows }, extras), generated: [] };
  const found = runRules(book, DEFAULT_SETTINGS, [contentCopied]);
  expect(found.map(({ project }) => project)).toEqual(["3"]);
});

it("what stands on another sheet is named with it", async () => {
  const form = (name: string) => [
    ["令和7年度 防災課 業務計画"],
    ["事業名", name],
    ["方向性", "継続"],
    ["予算額（千円）", 100],
    ["取組内容", "地区ごとに訓練を実施し、備蓄品を更新します。"],
  ];
  const sheets = { 様式1: form("防災訓練"), 様式2: form("備蓄更新") };
  const { plans } = await readSheets(sheets);
  const book = { plans, survey: surveyOf(sheets), generated: [] };
  const [found] = runRules(book, DEFAULT_SETTINGS, [contentCopied]);
  expect(found && ruleSentence(found.message, "ja")).toMatch("が 様式1!B5 の「防災訓練」と");
});
