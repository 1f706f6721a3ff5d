import { briefLanes, briefProjects } from "../../offices/tell";
import { readText } from "../../../support/sheet-text";

const read = async (sheet: string) => {
  const { plans } = await readText({ 一覧: sheet });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return plan;
};

describe("a table that lists its projects for several years", () => {
  const rows = (title: string): string => `
    ${title}
    年度 | 番号 | 事業名 | 予算額（千円） | 取組 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    R6 | 1 | 配水管更新 | 120 | 本町の管を更新する | 工事 | | | | |
    R7 | 1 | 配水管更新 | 135 | 栄町の管を更新する | | 入札 | | | |
    R6 | 2 | 漏水調査 | 80 | 南部を調べる | | | 調査 | | |
    R7 | 2 | 漏水調査 | 95 | 全域を調べる | | | | 調査 | |
    R7 | 3 | 水源保全 | 20 | 植樹を行う | | | | | 植樹 |
    | | 合計 | 450 | | | | | | |
  `;

  it("is the plan of the last, and says which it left out", async () => {
    const plan = await read(rows("水道課 業務計画"));
    expect(plan.plan.fiscalYear).toBe(2025);
    expect(briefProjects(plan)).toEqual(["1 配水管更新 135", "2 漏水調査 95", "3 水源保全 20"]);
    expect(plan.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "栄町の管を更新する",
      "全域を調べる",
      "植樹を行う",
    ]);
    expect(briefLanes(plan)).toEqual(["1 入札 2025-05", "2 調査 2025-07", "3 植樹 2025-08"]);
    expect(plan.draft.remarks).toContainEqual({
      kind: "other-year",
      cell: { sheet: "一覧", row: 2, column: 0 },
      values: ["年度 R6"],
    });
    expect(plan.draft.tables.flatMap(({ totals }) => totals)).toEqual([]);
  });

  it("is the plan of the year that its title names", async () => {
    const plan = await read(rows("令和6年度 水道課 業務計画"));
    expect(plan.plan.fiscalYear).toBe(2024);
    expect(briefProjects(plan)).toEqual(["1 配水管更新 120", "2 漏水調査 80"]);
  });

  it.each(["^", ""])(
    "is so too where each project has a row for each year (%j below its name)",
    async (below) => {
      const plan = await read(`
      令和7年度 下水道課 業務計画
      番号 | 事業名 | 主体 | 年度 | 予算額（千円） | 取組内容
      1 | 管渠整備 | 市 | R6 | 480 | 北部を延ばす
      | ${below} | ${below} | ${below} | R7 | 520 | 南部を延ばす
      2 | 処理場更新 | 県 | R6 | 100 | 設計する
      | ${below} | ${below} | ${below} | R7 | | 着工する
    `);
      expect(briefProjects(plan)).toEqual(["1 管渠整備 520", "2 処理場更新"]);
      expect(plan.plan.projects.map(({ operator }) => operator)).toEqual(["市", "県"]);
      expect(plan.plan.projects.map(({ initiative }) => initiative)).toEqual([
        "南部を延ばす",
        "着工する",
      ]);
    }
  );
});

it.each([
  ["R6", "R7"],
  ["前年度", "本年度"],
])("rows of %s and %s share what is merged over them", async (before, own) => {
  const months = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";
  const plan = await read(`
    令和7年度 下水道課 業務計画
    番号 | 事業名 | 予算額（千円） | 年度 | ${months}
    1 | 管渠整備 | 480 | ${before} | 測量 | | | | |
    ^ | ^ | ^ | ${own} | | 工事 | | | |
    2 | 処理場更新 | 100 | ${before} | | | 設計 | | |
    ^ | ^ | ^ | ${own} | | | | 着工 | |
  `);
  expect(briefProjects(plan)).toEqual(["1 管渠整備 480", "2 処理場更新 100"]);
  expect(briefLanes(plan)).toEqual(["1 工事 2025-05", "2 着工 2025-07"]);
});

it.each([
  ["区分", "前年度", "本年度"],
  ["区分", "R6", "R7"],
  ["", "令和6年度", "令和7年度"],
  ["区分", "前回", "今回"],
  ["計画", "前回計画", "今回計画"],
])("a column %j tells by its cells which rows are %s's", async (heading, before, own) => {
  const plan = await read(`
    令和7年度 下水道課 業務計画
    事業名 | ${heading} | 予算額（千円） | 内容
    管渠整備 | ${before} | 480 | 北部を延ばす
    ^ | ${own} | 520 | 南部を延ばす
    処理場更新 | ${before} | 100 | 設計する
    ^ | ${own} | 300 | 着工する
  `);
  expect(briefProjects(plan)).toEqual(["1 管渠整備 520", "2 処理場更新 300"]);
  const initiatives = plan.plan.projects.map(({ initiative }) => initiative);
  expect(initiatives).toEqual(["南部を延ばす", "着工する"]);
});

it("a column of years in which projects began leaves them all in the plan", async () => {
  const plan = await read(`
    令和7年度 下水道課 業務計画
    番号 | 事業名 | 実施年度 | 予算額（千円）
    1 | 管渠整備 | R6 | 480
    2 | 雨水幹線 | R7 | 520
    3 | 処理場更新 | R7 | 100
  `);
  expect(briefProjects(plan)).toHaveLength(3);
});
