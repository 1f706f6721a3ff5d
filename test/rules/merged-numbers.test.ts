import { previewFix } from "../../src/app/offered-fixes";
import { mergeAcrossProjects } from "../../src/rules/merge-across-projects";
import { priorityDuplicate } from "../../src/rules/priority-duplicate";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { readSheets } from "../support/reading";
import { surveyOf } from "../support/survey";

it("numbers keep their circles and brackets where they are given anew", async () => {
  const sheets = {
    計画: [
      ["令和7年度 市民課 業務計画"],
      ["優先順位", "事業名", "予算額（千円）"],
      ["(1)", "防災訓練", 100],
      ["②", "見守り活動", 200],
      ["②", "相談窓口", 300],
      ["（５）", "祭りの開催", 400],
      [7, "祭りの片付け", 500],
    ],
  };
  const { plans } = await readSheets(sheets);
  const [found] = runRules({ plans, survey: surveyOf(sheets), generated: [] }, DEFAULT_SETTINGS, [
    priorityDuplicate,
  ]);
  expect(found && previewFix(found).map(({ before, after }) => `${before} → ${after}`)).toEqual([
    "② → ③",
    "（５） → （4）",
    "7 → 5",
  ]);
});

it("a number that is merged over two projects is no double one, as it was typed once", async () => {
  const sheets = {
    方針: [
      ["令和7年度 健康福祉部 運営方針"],
      ["番号", "重点目標", "事業名", "予算額（千円）"],
      [1, "地域包括ケア", "在宅医療連携事業", 100],
      [null, null, "認知症サポーター養成事業", 200],
      [2, "健康寿命の延伸", "健康ポイント事業", 300],
    ],
  };
  const extras = { merges: ["A3:A4", "B3:B4"] };
  const { plans } = await readSheets(sheets, extras);
  const found = runRules(
    { plans, survey: surveyOf(sheets, extras), generated: [] },
    DEFAULT_SETTINGS,
    [priorityDuplicate, mergeAcrossProjects]
  );
  expect(found.map(({ rule }) => rule)).toEqual(["merge-across-projects"]);
});
