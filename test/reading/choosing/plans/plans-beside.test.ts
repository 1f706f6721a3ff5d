import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const tables = `
  No | 事業名 | 方向性 | 予算額(千円) | | No | 事業名 | 方向性 | 予算額(千円)
  1 | だより発行 | 継続 | 3,300 | | 1 | だより発行 | 見直し | 2,900
  2 | 中継配信 | 継続 | 5,100 | | 2 | 中継配信 | 拡充 | 6,400
  | | | | | | 3 | 設備更新 | 新規 | 19,800
`;

describe("tables beside each other", () => {
  it("are plans of the departments over them, beside a unit without brackets", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　合同業務計画
        農政課 | | | 千円 | | 水産課 | | | 千円
        No | 事業名 | 方向性 | 予算額 | | No | 事業名 | 方向性 | 予算額
        1 | 農道の舗装 | 継続 | 3,300 | | 1 | 稚魚の放流 | 見直し | 2,900
        2 | 直売所の催し | 継続 | 5,100 | | 2 | 漁港の補修 | 拡充 | 6,400
      `,
    });
    expect(plans.map(({ plan }) => plan.department)).toEqual(["農政課", "水産課"]);
  });

  it("are plans of departments whose titles name their bureaus as well", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 経済部 農政課 業務計画 | | | | | 令和7年度 建設部 土木課 業務計画
        ${tables}
      `,
    });
    expect(plans.map(({ plan }) => [plan.department, plan.projects.length])).toEqual([
      ["農政課", 2],
      ["土木課", 3],
    ]);
  });

  it.each(["", "|", "| |"])("are plans with heads of their own, set apart by '%s'", async (gap) => {
    const rows = (departments: readonly (readonly string[])[]) =>
      departments
        .reduce((all, rows) => all.map((row, at) => `${row} ${gap} | ${rows[at] ?? ""}`))
        .join("\n");
    const plan = (department: string, goal: string, names: readonly string[]) => [
      `令和7年度　${department}　業務計画 | | | | `,
      `政策目標 | ${goal}なまち | | | `,
      `施策目標 | 1 ${goal}に暮らす | | | `,
      `施策のねらい | ①${goal}を高める | | | `,
      ` | ②${goal}を広める | | | `,
      " | | | | ",
      "No. | 事業名 | ねらい | 方向性 | 予算額（千円）",
      ...names.map((name, at) => `${at + 1} | ${name} | ② | 継続 | ${at + 1}00`),
    ];
    const { plans } = await readText({
      計画: rows([
        plan("福祉課", "健やか", ["見守り", "相談"]),
        plan("建設課", "安全", ["橋の点検", "除雪"]),
      ]),
    });
    expect(plans.map(({ plan }) => [plan.department, plan.policyGoal?.text])).toEqual([
      ["福祉課", "健やかなまち"],
      ["建設課", "安全なまち"],
    ]);
    expect(plans.map(({ plan }) => plan.aims.map(({ text }) => text))).toEqual([
      ["健やかを高める", "健やかを広める"],
      ["安全を高める", "安全を広める"],
    ]);
    expect(plans.map(briefProjects)).toEqual([
      ["1 見守り 100", "2 相談 200"],
      ["1 橋の点検 100", "2 除雪 200"],
    ]);
  });

  it("are plans of the years that stand over them", async () => {
    const { plans } = await readText({
      新旧対照: `
        議会事務局 業務計画 新旧対照表
        |
        【令和6年度】 | | | | | 【令和7年度】 | | |
        ${tables}
      `,
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, plan.department])).toEqual([
      [2024, "議会事務局"],
      [2025, "議会事務局"],
    ]);
    expect(plans.map(briefProjects)).toEqual([
      ["1 だより発行 3300", "2 中継配信 5100"],
      ["1 だより発行 2900", "2 中継配信 6400", "3 設備更新 19800"],
    ]);
  });

  it.each([
    ["令和6年度 | | | | | 令和7年度 | | |"],
    ["令和6年度 | < | < | < | | 令和7年度 | < | < | <"],
    ["令和6年度 業務計画 | < | < | < | | 令和7年度 業務計画 | < | < | <"],
  ])("are plans of the years, however these are written: %s", async (years) => {
    const over = (title: string) =>
      readText({
        計画: `
          ${title}
          ${years}
          ${tables}
        `,
      });
    const told = ({ plans }: Awaited<ReturnType<typeof over>>): unknown =>
      plans.map(({ plan }) => [plan.fiscalYear, plan.projects.length]);
    expect(told(await over("議会事務局 業務計画 新旧対照表"))).toEqual([
      [2024, 2],
      [2025, 3],
    ]);
    // Where the sheet is this year's, last year's stands there for comparison.
    const own = await over("令和7年度 議会事務局 業務計画");
    expect(told(own)).toEqual([[2025, 3]]);
    expect(own.plans[0]?.draft.remarks).toContainEqual(
      expect.objectContaining({ kind: "other-year" })
    );
  });

  it("are one table where years stand over parts of it that name its projects anew", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 総務課 業務計画
        | | 令和6年度 | < | 令和7年度 | <
        No | 事業名 | 予算額(千円) | 事業名 | 予算額(千円)
        1 | 式典 | 300 | 式典 | 350
        2 | 表彰 | 100 | 表彰 | 120
      `,
    });
    expect(plans.map(briefProjects)).toEqual([["1 式典 350", "2 表彰 120"]]);
  });

  it.each([
    "令和7年度 総務部 業務計画",
    "令和7年度 総務課・契約課 業務計画",
    "総務部 総務課 令和7年度 業務計画",
  ])("are plans of the departments that stand over them, below %s", async (title) => {
    const { plans } = await readText({
      部計画: `
        ${title}
        総務課 | | | | | 契約課 | | |
        ${tables}
      `,
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, plan.department])).toEqual([
      [2025, "総務課"],
      [2025, "契約課"],
    ]);
  });

  it("have no times of each other's", async () => {
    const { plans } = await readText({
      部計画: `
        令和7年度 総務部 業務計画
        総務課 | | | | | 契約課 | | |
        No | 事業名 | 予算額(千円) | 実施時期 | | No | 事業名 | 予算額(千円) | 実施時期
        1 | 式典 | 300 | 4月～9月 | | 1 | 入札 | 500 | 6月～12月
        2 | 表彰 | 100 | 11月 | | 2 | 検査 | 200 | 4月～3月
      `,
    });
    expect(plans.map(briefLanes)).toEqual([
      ["1 式典 2025-04~2025-09", "2 表彰 2025-11"],
      ["1 入札 2025-06~2025-12", "2 検査 2025-04~2026-03"],
    ]);
  });

  it("are one plan where nothing over them tells them apart", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 総務課 業務計画
        ハード事業 | | | | | ソフト事業 | | |
        ${tables}
      `,
    });
    expect(plans.map(({ plan }) => plan.projects.length)).toEqual([5]);
  });
});

describe("tables beside each other under departments", () => {
  it("are a plan of each", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画
        市民課 | < | < | | 税務課 | < | <
        事業名 | 方向性 | 予算額（千円） | | 事業名 | 方向性 | 予算額（千円）
        窓口 | 継続 | 300 | | 賦課 | 拡充 | 350
        待合 | 継続 | 100 | | 徴収 | 縮小 | 120
      `,
    });
    expect(plans.map((each) => [each.plan.department, ...briefProjects(each)])).toEqual([
      ["市民課", "1 窓口 300", "2 待合 100"],
      ["税務課", "1 賦課 350", "2 徴収 120"],
    ]);
  });
});

describe("forms beside each other", () => {
  const forms = (left: readonly [string, string], right: readonly [string, string]): string => `
    令和7年度 主要事業カルテ
    番号 | 1 | 事業名 | 広報事業 | | 番号 | 1 | 事業名 | 予算編成
    担当課 | ${left[0]} | 方向性 | 継続 | | 担当課 | ${right[0]} | 方向性 | 継続
    事業費 | 500 | 実施主体 | 市 | | 事業費 | 800 | 実施主体 | 市
    |
    番号 | 2 | 事業名 | 広聴事業 | | 番号 | 2 | 事業名 | 決算
    担当課 | ${left[1]} | 方向性 | 拡大 | | 担当課 | ${right[1]} | 方向性 | 継続
    事業費 | 300 | 実施主体 | 市 | | 事業費 | 100 | 実施主体 | 市
  `;

  it("are plans of the departments that those under each other name", async () => {
    const { plans } = await readText({
      カルテ: forms(["秘書課", "秘書課"], ["財政課", "財政課"]),
    });
    expect(plans.map((each) => [each.plan.department, ...briefProjects(each)])).toEqual([
      ["秘書課", "1 広報事業 500", "2 広聴事業 300"],
      ["財政課", "1 予算編成 800", "2 決算 100"],
    ]);
    expect(plans.map(({ plan }) => plan.fiscalYear)).toEqual([2025, 2025]);
  });

  it("are one plan where they are of one department", async () => {
    const { plans } = await readText({
      カルテ: forms(["財政課", "財政課"], ["財政課", "財政課"]),
    });
    expect(plans.map(({ plan }) => plan.projects.length)).toEqual([4]);
  });
});

describe("forms beside and under each other", () => {
  const forms = `
    事業名 | 見守り | < | < | | 事業名 | 道の舗装 | < | <
    方向性 | 拡充 | 予算額 | 1200千円 | | 方向性 | 拡充 | 予算額 | 1300千円
    |
    事業名 | 配食 | < | < | | 事業名 | 橋の補修 | < | <
    方向性 | 継続 | 予算額 | 800千円 | | 方向性 | 継続 | 予算額 | 900千円
  `;

  it.each([
    "令和8年度 福祉課 業務計画 | | | | | 令和8年度 土木課 業務計画",
    "令和8年度 業務計画\n福祉課 | | | | | 土木課",
    "令和8年度 業務計画 | | | | | 令和8年度 業務計画\n課名 | 福祉課 | | | | 課名 | 土木課",
  ])("are plans of the departments over them: %s", async (head) => {
    const { plans } = await readText({ 計画: `${head}\n|${forms}` });
    expect(plans.map(({ plan }) => plan.department)).toEqual(["福祉課", "土木課"]);
    expect(plans.map(briefProjects)).toEqual([
      ["1 見守り 1200", "2 配食 800"],
      ["1 道の舗装 1300", "2 橋の補修 900"],
    ]);
  });

  it("are one plan where each names a department of its own", async () => {
    const names = ["福祉課", "土木課", "土木課", "福祉課"];
    const said = forms.replace(/^ *事業名.*$/gm, (line) => {
      const [first = "", second = ""] = names.splice(0, 2);
      return `課名 | ${first} | | | | 課名 | ${second}\n${line}`;
    });
    const { plans } = await readText({ 計画: `令和8年度 主要事業の概要\n|${said}` });
    expect(plans.map(({ plan }) => [plan.department, plan.projects.length])).toEqual([[null, 4]]);
  });
});
