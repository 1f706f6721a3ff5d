import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const told = async (sheet: string): Promise<readonly unknown[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap((each) => [each.plan.fiscalYear, ...briefProjects(each)]);
};

describe("of two years' budgets where nothing else names the plan's year", () => {
  it.each([
    ["R6予算額（千円） | R7予算額（千円）", ""],
    ["6年度当初 | 7年度当初", ""],
    ["予算額（千円） | <", "| | | 令和6年度 | 令和7年度"],
    ["令和6年度 | 令和7年度", ""],
  ])("the later is meant: %s", async (headings, below) => {
    expect(
      await told(`
        下水道課　事業一覧（単位：千円）
        No. | 事業名 | ${headings} | 方向性
        ${below}
        1 | 管更生事業 | 48000 | 52000 | 継続
        2 | マンホール蓋更新 | 7000 | 8000 | 継続
      `)
    ).toEqual([2025, "1 管更生事業 52000", "2 マンホール蓋更新 8000"]);
  });

  it("the later is where headings are but numbers", async () => {
    const rows = await told(`
      下水道課　事業一覧（単位：千円）
      No. | 事業名 | 予算額 | < | 方向性
      || | 2024 | 2025 |
      1 | 管更生事業 | 48000 | 52000 | 継続
    `);
    expect(rows).toContain("1 管更生事業 52000");
  });

  it("the later is where cells say that they hold money, though nothing is called a budget", async () => {
    expect(
      await told(`
        下水道課　事業一覧
        No. | 事業名 | R7 | R6 | 方向性
        1 | 管更生事業 | 52,000千円 | 48,000千円 | 継続
        2 | マンホール蓋更新 | 8,000千円 | 7,000千円 | 継続
      `)
    ).toEqual([2025, "1 管更生事業 52000", "2 マンホール蓋更新 8000"]);
  });

  it("the earlier is where the later is but foreseen, and the first of three years", async () => {
    const rows = (headings: string): string => `
      下水道課　事業一覧（単位：千円）
      No. | 事業名 | ${headings}
      1 | 管更生事業 | 48000 | 52000 | 53000
      2 | マンホール蓋更新 | 7000 | 8000 | 8500
    `;
    const own = [2025, "1 管更生事業 48000", "2 マンホール蓋更新 7000"];
    expect(await told(rows("R7予算額 | R8見込額 | 備考"))).toEqual(own);
    expect(await told(rows("R7予算額 | R8予算額 | R9予算額"))).toEqual(own);
  });

  it("the later is in a form", async () => {
    expect(
      await told(`
        事業計画書
        事業名 | 管更生事業
        担当課 | 下水道課
        令和6年度予算額 | 48,000千円
        令和7年度予算額 | 52,000千円
        事業内容 | 管を更生する。
      `)
    ).toEqual([2025, "1 管更生事業 52000"]);
  });
});

describe("a plan of several years", () => {
  const rows = (title: string, headings: string): string => `
    ${title}
    No. | 事業名 | ${headings} | 方向性
    1 | 管更生事業 | 48000 | 52000 | 継続
  `;

  it.each(["第3期行動計画（令和5年度～令和9年度）", "第3期行動計画（R5～R9）"])(
    "is that of the year whose budgets it shows: %s",
    async (title) => {
      const [year, project] = await told(rows(title, "令和6年度予算額 | 令和7年度予算額"));
      expect([year, project]).toEqual([2025, "1 管更生事業 52000"]);
    }
  );

  it.each([
    ["実施計画（R8～R10）", "令和7年度予算額 | 令和8年度事業費"],
    ["アクションプラン（R8～R10）", "R7予算額 | R8予算見込額"],
  ])(
    "is that of its first year, beside which the one before may stand: %s, %s",
    async (title, headings) => {
      const [year, project] = await told(rows(title, headings));
      expect([year, project]).toEqual([2026, "1 管更生事業 52000"]);
    }
  );
});
