import { brief, readPlan } from "../../../support/reading";

test("the numbers under a form's headings of years are no amounts", async () => {
  const { plan } = await readPlan([
    ["令和7年度 事務事業調書"],
    ["担当課", "環境課"],
    ["事業名", "ごみ減量", null, "優先順位", 1],
    ["方向性", "継続", null, "実施主体", "市"],
    ["事業費（千円）", "令和6年度", "令和7年度", "増減"],
    [null, "①", "②", "②－①"],
    [null, 800, 1200, 400],
    ["取組内容", "分別を広めます。"],
  ]);
  expect(brief(plan.projects)).toEqual(["1 ごみ減量 1200"]);
});

test("neither are letters, nor numbers of columns before a total of funds", async () => {
  const { plan } = await readPlan([
    ["令和7年度 事務事業調書"],
    ["担当課", "環境課"],
    ["事業名", "ごみ減量", null, "優先順位", 1],
    ["方向性", "継続", null, "実施主体", "市"],
    ["事業費（千円）", null, "令和6年度", "令和7年度"],
    [null, null, "A", "B"],
    [null, "国県支出金", 300, 500],
    [null, "一般財源", 500, 700],
    [null, "計", 800, 1200],
    ["取組内容", "分別を広めます。"],
  ]);
  expect(brief(plan.projects)).toEqual(["1 ごみ減量 1200"]);
});
