import { brief, readPlan } from "../../../support/reading";

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
