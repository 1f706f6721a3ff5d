import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const read = async (lines: string) => {
  const { plans } = await readText({ 計画: `令和7年度　福祉課　業務計画\n${lines}` });
  return plans;
};

describe("a small table of sums beside a list", () => {
  it("takes no project away where its 計 stands in that one's row", async () => {
    const [plan] = await read(`
      No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | | 区分 | 金額
      1 | 見守り | 100 | 実施 | < | | | 人件費 | 50
      2 | 配食 | 200 | | 契約 | | | 物件費 | 250
      3 | 相談 | 300 | | | 完了 | | 計 | 300
    `);
    expect(plan && briefProjects(plan)).toEqual(["1 見守り 100", "2 配食 200", "3 相談 300"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 実施 2025-04~2025-05",
      "2 契約 2025-05",
      "3 完了 2025-06",
    ]);
    expect(plan?.draft.tables[0]?.totals).toEqual([]);
  });

  it("takes none without a blank column between either", async () => {
    const plans = await read(`
      No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 区分 | 金額
      1 | 見守り | 100 | 実施 | < | | 人件費 | 50
      2 | 配食 | 200 | | 契約 | | 物件費 | 250
      3 | 相談 | 300 | | | 完了 | 計 | 300
    `);
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 100", "2 配食 200", "3 相談 300"]);
  });

  it.each([
    ["性質区分 | 予算額", "政策 | 300", "経常 | 300", "合計 | 600"],
    ["区分 | 金額（千円）", "国 | 50", "市 | 250", "計 | 300"],
    ["方向性 | 金額（千円）", "新規 | 50", "継続 | 250", "計 | 300"],
    ["方向性 | 事業数", "新規 | 1", "継続 | 3", "縮小 | 0"],
  ])("gives projects neither words nor amounts: %s", async (heading, ...sums) => {
    const plans = await read(`
      No | 事業名 | 事業概要 | | ${heading}
      1 | 見守り | 訪問する | | ${sums[0]}
      2 | 配食 | 弁当を配る | | ${sums[1]}
      3 | 相談 | 窓口を開く | | ${sums[2]}
      4 | 交流 | 集まる | | |
    `);
    const projects = plans.flatMap(({ plan }) => plan.projects);
    expect(projects.map(({ nature }) => nature)).toEqual([null, null, null, null]);
    expect(projects.map(({ direction }) => direction)).toEqual([null, null, null, null]);
    expect(projects.map(({ budget }) => budget.status)).toEqual(Array(4).fill("blank"));
  });

  it("is none where its total is the list's own", async () => {
    const plans = await read(`
      No | 事業名 | 取組内容 | | 区分 | 金額（千円）
      1 | 見守り | 訪問する | | 新規 | 50
      2 | 配食 | 弁当を配る | | 継続 | 250
      福祉課 | | | | 合計 | 300
    `);
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 50", "2 配食 250"]);
    expect(plans[0]?.draft.tables[0]?.totals).toHaveLength(1);
  });

  it.each([
    ["款 | 内容 | 予算額", "国庫支出金 | 補助 | 50", "県支出金 | 補助 | 25"],
    ["懸案事項 | 課題 | 金額（千円）", "庁舎 | 老朽化 | 50", "人員 | 不足 | 25"],
    ["職員配置", "職名 | 人数 | 課題", "課長 | 1 | 総括", "係長 | 3 | 庶務"],
    ["課題", "No. | リスク | 影響", "1 | 漏えい | 大", "2 | 災害 | 中"],
  ])("says nothing of projects where it lists other things: %s", async (heading, ...rows) => {
    const [plan] = await read(`
      No | 事業名 | 予算額（千円） | | ${heading}
      1 | 見守り | 100 | | ${rows[0]}
      2 | 配食 | 200 | | ${rows[1]}
      3 | 相談 | 300 | | ${rows[2] ?? ""}
      4 | 交流 | 400 | | |
    `);
    const told = ["1 見守り 100", "2 配食 200", "3 相談 300", "4 交流 400"];
    expect(plan && briefProjects(plan)).toEqual(told);
    expect(plan?.plan.projects.flatMap(({ challenges }) => challenges)).toEqual([]);
  });

  it("is none where each project has its part, or some have it among them", async () => {
    const plans = await read(`
      No | 事業名 | 取組内容 | | 会計 | 予算額（千円）
      1 | 見守り | 訪問する | | 一般 | 50
      2 | 配食 | 弁当を配る | | |
      3 | 相談 | 窓口を開く | | 一般 | 25
    `);
    const amounts = plans.flatMap(({ plan }) => plan.projects.map(({ budget }) => budget.status));
    expect(amounts).toEqual(["amount", "blank", "amount"]);
  });

  it.each([
    ["会議名", ["1 実施 2025-04"]],
    ["工程", ["1 実施 2025-04", "1 庁議 2025-05", "2 部会 2025-06"]],
  ])("lends its months to projects if it is about these: %s", async (heading, told) => {
    const [plan] = await read(`
      No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | | ${heading} | 4月 | 5月 | 6月
      1 | 見守り | 100 | 実施 | | | | 庁議 | | ○ |
      2 | 配食 | 200 | | | | | 部会 | | | ○
      3 | 相談 | 300 | | | | | | | |
    `);
    expect(plan && briefLanes(plan)).toEqual(told);
  });

  it.each([
    ["職員体制", null],
    ["担当者", "救急係"],
  ])(
    "lists staff rather than who carries projects out under words of its own: %s",
    async (words, operator) => {
      const { plans } = await readText({
        計画: `
        救急課　令和８年度　業務計画 | < | < | < | | ${words} | < | <
        順位 | 業務名 | 予算額（千円） | 方向性 | | 係 | 氏名 | 内線
        1 | 機器の更新 | 3300 | 継続 | | 救急係 | 大野 | 2101
        2 | 検証会 | 1700 | 継続 | | 救急係 | 小林 | 2102
        3 | 救急フェア | 120 | 縮小 | | 指導係 | 原 | 2103
      `,
      });
      expect(plans[0]?.plan).toMatchObject({
        department: "救急課",
        title: "救急課　令和８年度　業務計画",
      });
      expect(plans[0]?.plan.projects[0]?.operator).toBe(operator);
    }
  );
});
