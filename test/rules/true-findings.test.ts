import { readWorkbook } from "../../src/reading/read-workbook";
import { activityOutsideYear } from "../../src/rules/activity-outside-year";
import { activityOverlap } from "../../src/rules/activity-overlap";
import { priorityDuplicate } from "../../src/rules/priority-duplicate";
import { runRules } from "../../src/rules/run";
import { yearConflict } from "../../src/rules/year-conflict";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { ruleSentence } from "../../src/text/rules";
import { refText } from "../../src/sheet/address";
import { readText, sheetText } from "../support/sheet-text";

const RULES = [activityOutsideYear, activityOverlap, yearConflict];

async function found(lines: string): Promise<readonly string[]> {
  const { survey: sheet } = sheetText("計画", lines);
  const survey = {
    name: "",
    isStructureProtected: false,
    sheets: [sheet],
    generated: [],
    sheetNames: ["計画"],
  };
  const lookCloser = () => Promise.resolve([]);
  const { plans } = await readWorkbook({ survey, lookCloser });
  const findings = runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS, RULES);
  return findings.map(({ rule, message }) => `${rule} ${ruleSentence(message, "ja")}`);
}

it("what a text says begins with another and goes on is no overlap", async () => {
  const findings = await found(`
    令和7年度 健康推進課 業務計画
    優先順位 | 事業名 | スケジュール | 予算額（千円）
    1 | がん検診 | 6月：受診券発送、6月～1月：検診実施 | 8420`);
  expect(findings).toEqual([]);
});

it("a title's year without 年度 is named as one", async () => {
  const findings = await found(`
    2024（令和６）年度 施設整備工程表 総務課
    優先順位 | 事業名 | 開始 | 終了 | 事業費（千円）
    1 | 分署の改築 | R6.10 | R8.3 | 64000
    2 | はしご車の更新 | R6.6 | R7.2 | 228000`);
  expect(findings).toEqual([expect.stringContaining("が令和6年度（4月～3月）の外にあります")]);
});

it("a number that two forms have in the same cell of their sheets is one given twice", async () => {
  const form = (name: string): string => `
    令和7年度 事務事業計画書
    事業名 | ${name}
    優先順位 | 2
    方向性 | 継続
    予算額（千円） | 500
    取組内容 | ${name}を進める`;
  const { plans } = await readText({ 一: form("防災訓練"), 二: form("見守り活動") });
  const survey = {
    name: "",
    isStructureProtected: false,
    sheets: [],
    generated: [],
    sheetNames: [],
  };
  const findings = runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS, [
    priorityDuplicate,
  ]);
  expect(findings.map(({ cell }) => cell && refText(cell))).toEqual(["二!B3"]);
});

it.each(["令和7年度（2024年度）", "２０２４年度 (令和７年度)"])(
  "a title that calls one year by two names must mean the same by both: %s",
  async (year) => {
    const findings = await found(`
      ${year} 健康推進課 業務計画
      優先順位 | 事業名 | 予算額（千円）
      1 | がん検診 | 8420
      2 | 健康教室 | 300`);
    expect(findings).toEqual([expect.stringMatching(/^year-conflict /)]);
  }
);

it("a title may look back on one year and ahead to another", async () => {
  const findings = await found(`
    令和7年度 健康推進課 業務計画（令和8年度に向けて）
    優先順位 | 事業名 | 予算額（千円）
    1 | がん検診 | 8420
    2 | 健康教室 | 300`);
  expect(findings).toEqual([]);
});
