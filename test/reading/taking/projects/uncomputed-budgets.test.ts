import { readWorkbook } from "../../../../src/reading/read-workbook";
import { brief } from "../../../support/reading";
import { surveyOf } from "../../../support/survey";

it("a budget whose formula nobody computed is unreadable, and not blank", async () => {
  const survey = surveyOf({
    計画: [
      ["令和7年度 市民課 業務計画"],
      ["順位", "事業名", "方向性", "予算額（千円）"],
      [1, "窓口業務", "継続", null],
      [2, "証明書交付", "継続", null],
      [3, "記載台の更新", "継続", 300],
    ],
  });
  const { plans } = await readWorkbook({
    survey: {
      ...survey,
      sheets: survey.sheets.map((sheet) => ({ ...sheet, uncomputed: [{ row: 2, column: 3 }] })),
    },
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
  });
  expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
    "1 窓口業務 ?",
    "2 証明書交付",
    "3 記載台の更新 300",
  ]);
});
