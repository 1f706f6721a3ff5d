import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const HEAD = `
  令和7年度　住宅課　業務計画
  順位 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月
`;

describe("projects that are struck through", () => {
  it("are left out with their lanes and amounts, and that is said", async () => {
    const { plans } = await readText({
      計画: `${HEAD}
        1 | 市営住宅 | 継続 | 56000 | 設計 | < |
        ~~2~~ | ~~リフォーム補助~~ | ~~廃止~~ | ~~5000~~ | 受付 | < | <
        3 | 耐震診断 | 継続 | 2600 | | 受付 | ~~締切~~
        合計 | | | 58600
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 市営住宅 56000", "3 耐震診断 2600"]);
    expect(plan && briefLanes(plan)).toEqual(["1 設計 2025-04~2025-05", "3 受付 2025-05"]);
    expect(plan?.draft.tables[0]?.totals[0]?.projects).toEqual([0, 1]);
    expect(plan?.draft.remarks).toEqual([
      {
        kind: "struck-out",
        cell: { sheet: "計画", row: 4, column: 1 },
        values: ["リフォーム補助"],
      },
      {
        kind: "struck-out",
        cell: { sheet: "計画", row: 5, column: 6 },
        values: ["締切"],
      },
    ]);
  });

  it("are told where parts of their texts may be, which are read as well", async () => {
    const { plans } = await readText({
      計画: `${HEAD}
        1 | 市営住宅 | 継続 | ~~5000~~ 56000 | 設計 | < |
        2 | 耐震診断 | 継続 | 2600 | | ~~募集~~受付 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市営住宅 ?", "2 耐震診断 2600"]);
    expect(plans[0]?.draft.remarks).toEqual([
      {
        kind: "struck-partly",
        cell: { sheet: "計画", row: 3, column: 3 },
        values: ["5000 56000", "2"],
      },
    ]);
  });

  it("keep what stands in for amounts and texts that were crossed out", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　住宅課　業務計画
        順位 | 事業名 | 方向性 | 予算額（千円） | 取組
        1 | 市営住宅 | 継続 | ~~5000~~ | ~~改修する。~~
        ^ | ^ | ^ | 56000 | 建て替える。
        2 | 耐震診断 | 継続 | 2600 | 診断する。
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市営住宅 56000", "2 耐震診断 2600"]);
    expect(plans[0]?.plan.projects[0]?.initiative).toBe("建て替える。");
  });

  it("stay where all of them are", async () => {
    const { plans } = await readText({
      計画: `${HEAD}
        1 | ~~市営住宅~~ | 継続 | 56000 | 設計 | < |
        2 | ~~耐震診断~~ | 継続 | 2600 | | 受付 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市営住宅 56000", "2 耐震診断 2600"]);
  });

  it.each([
    ["~~令和6年度~~令和7年度", 2025],
    ["~~令和６年度~~ 令和７年度", 2025],
    ["令和~~6~~7年度", 2025],
    ["令和~~9~~10年度", 2028],
    ["令和7年度~~令和6年度~~", 2025],
    ["~~R6~~R7", 2025],
    ["令和10年度~~（案）~~", 2028],
    ["令和7年4月現在　令和7年度~~（案）~~", 2025],
  ])("leave the year that a title was brought up to: %s", async (year, fiscalYear) => {
    const { plans } = await readText({
      計画: `
        ${year}　住宅課　業務計画
        順位 | 事業名 | 予算額（千円）
        1 | 市営住宅 | 56000
        2 | 耐震診断 | 2600
      `,
    });
    expect(plans[0]?.plan.fiscalYear).toBe(fiscalYear);
    expect(plans[0]?.draft.remarks.map(({ kind }) => kind)).toEqual(["struck-partly"]);
  });

  it("leave an amount blank that holds a former one's digits, and say so", async () => {
    const { plans } = await readText({
      計画: `${HEAD}
        1 | 市営住宅 | 継続 | ~~5000~~6000 | 設計 | < |
        2 | 耐震診断 | 継続 | 2600 | | 受付 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市営住宅", "2 耐震診断 2600"]);
    expect(plans[0]?.draft.remarks).toEqual([
      { kind: "struck-out", cell: { sheet: "計画", row: 3, column: 3 }, values: ["50006000"] },
    ]);
  });
});

describe("what is struck through in a schedule on its own sheet", () => {
  const PLAN = `
    令和7年度　住宅課　業務計画
    順位 | 事業名 | 予算額（千円）
    1 | 市営住宅 | 56000
    2 | 耐震診断 | 2600
  `;

  it("is no activity, and that is said", async () => {
    const { plans } = await readText({
      計画: PLAN,
      スケジュール: `
        事業名 | 取組内容 | 4月 | 5月 | 6月 | 7月
        市営住宅 | 工事 | 設計 | < | ~~着工~~ |
        ^ | 入居 | | ~~公募~~ | | 公募
        耐震診断 | 募集 | | 受付 | ~~締切~~ |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 設計 2025-04~2025-05",
      "1 公募 2025-07",
      "2 受付 2025-05",
    ]);
    expect(plans[0]?.draft.remarks.map(({ kind, values }) => [kind, ...values])).toEqual([
      ["struck-out", "着工"],
      ["struck-out", "公募"],
      ["struck-out", "締切"],
    ]);
  });

  it("stays where it is what a lane is called by, so that no other project's lane it becomes", async () => {
    const { plans } = await readText({
      計画: PLAN,
      スケジュール: `
        事業名 | 4月 | 5月 | 6月 | 7月
        市営住宅 | 設計 | < | |
        ~~耐震診断~~ | | 受付 | |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 設計 2025-04~2025-05", "2 受付 2025-05"]);
  });
});
