import { readWorkbook } from "../../src/reading/read-workbook";
import { budgetTextNumber } from "../../src/rules/budget-text-number";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { surveyOf } from "../support/survey";
import { testRule } from "./tester";

testRule(budgetTextNumber, {
  valid: [
    {
      shows: "numbers",
      projects: [
        { name: "a", budget: 1000 },
        { name: "b", budget: 0 },
      ],
    },
    {
      shows: "a mark for none",
      projects: [
        { name: "a", budget: "-" },
        { name: "b", budget: 5 },
      ],
    },
    {
      shows: "negative text, which is a rule's of its own",
      projects: [
        { name: "a", budget: "▲500" },
        { name: "b", budget: 5 },
      ],
    },
  ],
  invalid: [
    {
      shows: "millions with parts of one, which go on being seen",
      budgetUnit: 1_000_000,
      projects: [
        { name: "a", budget: "1.25" },
        { name: "b", budget: "3" },
        { name: "c", budget: 5 },
      ],
      findings: [
        { cell: "G6", message: /「1\.25」/, fixes: ["G6: 1.25 → 1.25 (#,##0.00)"] },
        { cell: "G7", message: /「3」/, fixes: ["G7: 3 → 3 (#,##0)"] },
      ],
    },
    {
      shows: "an amount behind blanks",
      projects: [
        { name: "a", budget: "\u30008,320 " },
        { name: "b", budget: 5 },
      ],
      findings: [{ cell: "G6", message: /「\s*8,320\s*」/ }],
    },
    {
      shows: "single cells among numbers, and keeps a format that is set",
      formats: { budget: "#,##0_ " },
      projects: [
        { name: "防災訓練", budget: "１９，９５４" },
        { name: "b", budget: 5 },
        { name: "c", budget: "4,109千円" },
      ],
      findings: [
        {
          cell: "G6",
          message:
            "「防災訓練」の予算額「１９，９５４」は文字として入力されています。Excel の SUM関数の合計に含まれません。数値に直してください。",
          fixes: ["G6: １９，９５４ → 19954"],
        },
        { cell: "G8", message: /「4,109千円」/, fixes: ["G8: 4,109千円 → 4109"] },
      ],
    },
    {
      shows: "a whole column in one finding",
      pages: [2, 2],
      formats: { budget: "@" },
      projects: [
        { name: "a", budget: "1,000" },
        { name: "b", budget: "-" },
        { name: "c", budget: "20" },
        { name: "d", budget: "30" },
      ],
      findings: [
        {
          cell: "G6",
          cells: ["G8", "G9"],
          message: /^予算額の列が3件とも文字として入力されています（「1,000」など）/,
          fixes: ["G6: 1,000 → 1000 (#,##0)", "G8: 20 → 20 (#,##0)", "G9: 30 → 30 (#,##0)"],
        },
      ],
    },
    {
      shows: "amounts in yen in the column's own unit",
      budgetUnit: 1,
      projects: [
        { name: "a", budget: "5,000,000" },
        { name: "b", budget: 1000 },
      ],
      findings: [{ cell: "G6", message: /5,000,000/, fixes: ["G6: 5,000,000 → 5000000 (#,##0)"] }],
    },
  ],
});

test("budget-text-number passes an amount beside its label in one cell", async () => {
  const survey = surveyOf({
    個票: [
      ["令和7年度 業務計画シート"],
      ["事業名：市民農園"],
      ["優先順位：1"],
      ["方向性：拡大"],
      ["予算額：4,300千円"],
    ],
  });
  const { plans } = await readWorkbook({ survey, lookCloser: () => Promise.resolve([]) });
  expect(plans.map(({ plan }) => plan.projects.length)).toEqual([1]);
  expect(runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS, [budgetTextNumber])).toEqual(
    []
  );
});

test("budget-text-number passes an amount under another value in one cell", async () => {
  const survey = surveyOf({
    計画: [
      ["令和7年度 人事課 業務計画"],
      ["順位", "事業名", "性質／予算額（千円）"],
      [1, "職員研修", "義務的事業\n18,420"],
      [2, "人事評価", "経常的事業\n320"],
    ],
  });
  const { plans } = await readWorkbook({ survey, lookCloser: () => Promise.resolve([]) });
  expect(runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS, [budgetTextNumber])).toEqual(
    []
  );
});
