import { brief, readPlan } from "../../../support/reading";

it("what a project costs in the years may stand over its sources of funds", async () => {
  const { plan } = await readPlan(
    [
      ["令和6年度 道路課 実施計画（単位：千円）"],
      ["番号", "事業名", "財源", "令和６年度", "令和７年度", "令和８年度"],
      [1, "舗装補修", "事業費", 100, 200, 300],
      [null, null, "国", 60, 120, 180],
      [null, null, "一般", 40, 80, 120],
      [2, "橋りょう点検", "事業費", 50, 70, 90],
      [null, null, "国", 0, 0, 0],
      [null, null, "一般", 50, 70, 90],
    ],
    { merges: ["A3:A5", "B3:B5", "A6:A8", "B6:B8"] }
  );
  expect(brief(plan.projects)).toEqual(["1 舗装補修 100", "2 橋りょう点検 50"]);
});

it.each(["事業費", "総事業費"])("targets of years are no budget beside %s", async (cost) => {
  const { plan } = await readPlan(
    [
      ["令和7年度 道路課 業務計画（単位：千円）"],
      ["番号", "事業名", cost, "目標値", null, null],
      [null, null, null, "R6", "R7", "R8"],
      [1, "舗装補修", 900, 11, 12, 13],
      [2, "橋りょう点検", 800, 21, 22, 23],
    ],
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] }
  );
  expect(brief(plan.projects)).toEqual(
    cost === "事業費" ? ["1 舗装補修 900", "2 橋りょう点検 800"] : ["1 舗装補修", "2 橋りょう点検"]
  );
});
