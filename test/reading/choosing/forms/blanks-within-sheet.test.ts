import { runRules } from "../../../../src/rules/run";
import { budgetMissing } from "../../../../src/rules/budget-missing";
import { DEFAULT_SETTINGS } from "../../../../src/settings/settings";
import { refText } from "../../../../src/sheet/address";
import { readPlan, readSheets } from "../../../support/reading";
import { surveyOf, type SheetRows } from "../../../support/survey";

const form = (name: string, number: number, budget: SheetRows[number]): SheetRows => [
  ["令和7年度 事務事業評価シート"],
  ["担当課", "環境課", null, "作成日", "令和7年4月10日"],
  ["事業名", name, null, "優先順位", number],
  ["方向性", "継続", null, "実施主体", "市"],
  budget,
  ["取組内容", `${name}を進めます。`],
  ["課題", "・人員の確保\n・周知"],
];

it.each([
  ["alone", ["予算額"], ["予算額", 500]],
  ["with its unit behind it", ["予算額", null, "千円"], ["予算額", 500, "千円"]],
])("a form's blank budget %s is missed at its cell", async (_, blank, filled) => {
  const sheets = { 一: form("ごみ減量", 1, filled), 二: form("リサイクル", 2, blank) };
  const { plans } = await readSheets(sheets);
  expect(plans.map(({ plan }) => plan.projects.map(({ budget }) => budget.status))).toEqual([
    ["amount", "blank"],
  ]);
  const book = { plans, survey: surveyOf(sheets), generated: [] };
  const found = runRules(book, DEFAULT_SETTINGS, [budgetMissing]);
  expect(found.map(({ cell }) => cell && refText(cell))).toEqual(["二!B5"]);
});

it("a form's blank budget is no cell beside the note of the unit above the form", async () => {
  const { draft } = await readPlan([
    ["令和7年度 企画課 業務計画"],
    ["（単位：千円、当初予算）"],
    ["事業名", "移住促進事業"],
    ["優先順位", 1],
    ["方向性", "継続"],
    ["予算額", null],
    ["取組", "相談会を開きます。"],
  ]);
  expect(draft.projects[0]?.fields.budget).toMatchObject({
    text: "",
    cell: { row: 5, column: 1 },
  });
});
