import { priorityOrder } from "../../src/rules/priority-order";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { readText, sheetText } from "../support/sheet-text";
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

it.each([
  ["under rows that say aims", [1, 3, 2, 4], 0],
  ["under one such row", [3, 1, 2, 4], 1],
])("priorities are to rise %s", async (_, [a, b, c, d], count) => {
  const lines = `
    令和7年度 福祉課 業務計画
    優先順位 | 事業名 | 方向性 | 予算額（千円）
    ねらい1　支え合いの活性化 | < | < | <
    ${a} | 見守り活動 | 拡大 | 100
    ${b} | 地域福祉計画 | 現状維持 | 200
    ねらい2　自立の支援 | < | < | <
    ${c} | 相談窓口 | 現状維持 | 300
    ${d} | 就労支援 | 縮小 | 400`;
  const { plans } = await readText({ 計画: lines });
  const survey = {
    name: "",
    isStructureProtected: false,
    sheets: [sheetText("計画", lines).survey],
    generated: [],
    sheetNames: ["計画"],
  };
  const found = runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS, [priorityOrder]);
  expect(found).toHaveLength(count);
});
