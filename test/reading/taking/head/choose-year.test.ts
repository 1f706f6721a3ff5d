import { readPlan, readSheets } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import type { SheetRows } from "../../../support/survey";
import { briefProjects } from "../../offices/tell";

const TABLE: SheetRows = [
  ["優先順位", "事業名", "ねらい", "予算額"],
  [1, "避難訓練", 1, 100],
  [2, "備蓄更新", 2, 200],
];

describe("the fiscal year", () => {
  it.each([
    ["平成31年度", 2019],
    ["令和元年度", 2019],
    ["令和７年度", 2025],
    ["R7年度", 2025],
    ["2025年度", 2025],
    ["FY2025", 2025],
    ["31年度", 2019],
    ["7年度", 2025],
    ["令和7年度（2025年度）", 2025],
    ["令7年度", 2025],
    ["平31年度", 2019],
    ["令和七年度", 2025],
    ["平成三十一年度", 2019],
    ["二〇二五年度", 2025],
    ["令和 7 年度", 2025],
    ["令和6年度実績・令和7年度", 2025],
    ["令和7年度（令和6年度決算付）", 2025],
    ["令和7年4月～令和8年3月", 2025],
    ["2025年4月1日から2026年3月31日まで", 2025],
  ])("is read from a title with %s", async (text, year) => {
    const { plan } = await readPlan([[`${text} 税務課 業務計画`], [], ...TABLE]);
    expect(plan.fiscalYear).toBe(year);
  });

  it("keeps the plan's own words", async () => {
    const { plan } = await readPlan([["平成31年度 税務課 業務計画"], ...TABLE]);
    expect(plan.fiscalYearText).toBe("平成31年度");
  });

  it("keeps every mention, the title's first", async () => {
    const { plans } = await readSheets({ R6計画: [["令和7年度 業務計画"], ...TABLE] });
    expect(plans[0]?.plan.fiscalYear).toBe(2025);
    expect(plans[0]?.draft.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2025, 2024]);
  });

  it("is not taken from other years' figures or spans", async () => {
    const { plan, draft } = await readPlan([
      ["第6次総合計画（令和3年度～令和12年度）"],
      ["令和6年度決算による"],
      ["令和8年度 業務計画"],
      ...TABLE,
    ]);
    expect(plan.fiscalYear).toBe(2026);
    expect(draft.years).toHaveLength(1);
  });

  it.each<[string, SheetRows[number], Readonly<Record<string, string>>]>([
    ["cells of their own", ["令和", 7, "年度", "業務計画"], {}],
    ["a cell beside its label", ["年度", "令和７", "課名", "保育課"], {}],
    ["a bare number beside its label", ["対象年度：", 7], {}],
    ["a cell that is labelled", ["年度：R7", "課名", "保育課"], {}],
    ["a number's format", [7, "業務計画"], { A1: '"令和"0"年度"' }],
    ["a general number's format", [2025, "業務計画"], { A1: 'General"年度"' }],
    ["a date's format", [45_748, "業務計画"], { A1: '[$-ja-JP-x-gannen]ggge"年度"' }],
    ["merged cells of their own", ["令和", null, 7, null, "年度", null, "業務計画"], {}],
  ])("is read from %s", async (_, head, formats) => {
    const merges = head.length > 6 ? ["A1:B1", "C1:D1", "E1:F1"] : [];
    const { plan } = await readPlan([head, ...TABLE], { formats, merges });
    expect(plan.fiscalYear).toBe(2025);
  });

  it("is the first of a span whose years are told in kanji", async () => {
    const { plan } = await readPlan([["業務計画（令和七年度～令和9年度）"], [], ...TABLE]);
    expect(plan.fiscalYear).toBe(2025);
  });

  it("is the first of a plan's own span, where nothing else is named, and said", async () => {
    const { plan, draft } = await readPlan([["業務計画（令和7～9年度）"], ...TABLE]);
    expect(plan.fiscalYear).toBe(2025);
    expect(draft.remarks.map(({ kind }) => kind)).toContain("chosen-year");
    expect((await readPlan([["業務計画（R8-R10）"], ...TABLE])).plan.fiscalYear).toBe(2026);
    const { plan: under } = await readPlan([["第6次総合計画（令和3～12年度）"], ...TABLE]);
    expect(under.fiscalYear).toBeNull();
    const title = "第6次総合計画　第3期実施計画（令和7年度～令和9年度）";
    expect((await readPlan([[title], ...TABLE])).plan.fiscalYear).toBe(2025);
  });

  it("is read from a column of years that all agree, before the file's name", async () => {
    const rows = (years: readonly number[]): SheetRows => [
      ["年度", "順位", "事業名", "予算額"],
      [years[0] ?? 0, 1, "啓発", 5],
      [years[1] ?? 0, 2, "調査", 6],
    ];
    const read = async (years: readonly number[]): Promise<number | null | undefined> =>
      (await readSheets({ data: rows(years) }, {}, { name: "H30.xlsx" })).plans[0]?.plan.fiscalYear;
    expect(await read([2024, 2024])).toBe(2024);
    expect(await read([7, 7])).toBe(2025);
    expect(await read([2023, 2024])).toBe(2018);
  });

  it("is the planned one's where what was done stands beside it, and so are the columns", async () => {
    const { plan } = await readPlan(
      [
        ["税務課　事業実績・計画"],
        ["順位", "事業名", "令和６年度（実績）", null, null, "令和７年度（計画）", null, null],
        [null, null, "取組内容", "決算額", "方向性", "取組内容", "予算額", "方向性"],
        [1, "徴収強化", "催告した", 3100, "拡充", "収納を進める", 3400, "継続"],
        [2, "評価替え", "調査した", 900, "継続", "評価を行う", 12000, "拡充"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2"] }
    );
    expect(plan.fiscalYear).toBe(2025);
    expect(plan.projects.map(({ initiative, direction }) => [initiative, direction])).toEqual([
      ["収納を進める", "継続"],
      ["評価を行う", "拡充"],
    ]);
  });

  it("is read from the file's name where the sheets are silent, which is said", async () => {
    const { plans } = await readSheets({ Sheet1: TABLE }, {}, { name: "業務計画_R8.xlsx" });
    expect(plans[0]?.plan.fiscalYear).toBe(2026);
    expect(plans[0]?.draft.remarks).toEqual([
      { kind: "chosen-year", cell: null, values: ["R8", "業務計画_R8"] },
    ]);
  });

  it.each(["M01.xlsx", "S-12_T3.xlsx"])("is no part of a file's number: %s", async (name) => {
    const { plans } = await readSheets({ Sheet1: TABLE }, {}, { name });
    expect(plans[0]?.plan.fiscalYear).toBeNull();
  });

  it.each([
    "事業の開始年度 | 平成12年度 | 終了（予定）年度 | 令和12年度",
    "事業期間 | 平成12年度開始 | 最近の改定 | 令和2年度",
  ])(
    "is neither that in which a project began nor one of several that costs are told for: %s",
    async (when) => {
      const { plans } = await readText({
        "1": `
        事業名 | 児童館の運営 | < | <
        ${when}
        事業概要 | 児童館を開く。 | < | <
        方向性 | 継続 | < | <
        年度 | 令和5年度 | 令和6年度 | 令和7年度
        事業費（千円） | 300 | 400 | 500
      `,
      });
      expect(plans[0]?.plan).toMatchObject({
        fiscalYear: null,
        projects: [{ name: "児童館の運営" }],
      });
    }
  );

  it("is that of a form's budget where nothing else names one", async () => {
    const { plans } = await readText({
      "1": `
        事業調書 | < | < | <
        事業名 | 児童館の運営 | < | <
        開始年度 | 平成12年度 | < | <
        方向性 | 継続 | < | <
        区分 | 令和5年度 | 令和6年度 | 令和7年度
        ^ | 決算額 | 決算見込額 | 予算額
        事業費（千円） | 300 | 400 | 500
      `,
    });
    expect(plans[0]?.plan).toMatchObject({ fiscalYear: 2025, lanes: [] });
    expect(plans.flatMap(briefProjects)).toEqual(["1 児童館の運営 500"]);
    expect(plans[0]?.draft.remarks).toContainEqual(
      expect.objectContaining({ kind: "chosen-year", values: ["令和7年度", "令和7年度予算額"] })
    );
  });

  it.each(["事業開始年度 | 平成20年度", "事業期間 | 令和5年度～令和9年度"])(
    "is none of those that a project runs in, over a form's budget: %s",
    async (life) => {
      const { plans } = await readText({
        "1": `
          事業計画書
          担当課 | 住宅政策課
          事業名 | 空き家対策推進事業
          ${life}
          事業内容 | 空き家の除却に補助する。
          予算額 | 9,850千円
        `,
      });
      expect(plans.map(({ plan }) => plan.fiscalYear)).toEqual([null]);
    }
  );

  it("is that over the budget where nothing else names one, without 年度 as well", async () => {
    const { plans } = await readText({
      管理表: `
        道路管理課　業務計画管理表 | | | 作成日：令和6年12月20日
        No. | 事業名 | R7当初予算額(千円) | R6当初予算額(千円) | 方向性
        1 | 除草業務 | 32000 | 30500 | 維持
        2 | 占用許可システム | 4100 | 0 | 新規
      `,
    });
    expect(plans.map(({ plan }) => plan.fiscalYear)).toEqual([2025]);
    expect(plans.flatMap(briefProjects)).toEqual(["1 除草業務 32000", "2 占用許可システム 4100"]);
  });

  it("is the title's, whichever years the figures below it are of", async () => {
    const { plan, draft } = await readPlan([
      ["令和7年度 当初予算の事業一覧"],
      ["令和7年度予算額", "500千円"],
      ["令和6年度予算額", "400千円"],
      ...TABLE,
    ]);
    expect(plan.fiscalYear).toBe(2025);
    expect(draft.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2025]);
  });

  it("is read from the title of a form that says 年 for 年度", async () => {
    const { plans } = await readText({
      "1": `
        令和7年事業レビューシート（文化局） | < | <
        事業名 | 児童館の運営 | <
        開始年度 | 平成12年度 | <
        事業概要 | 児童館を開く。 | <
        方向性 | 継続 | <
        予算額（千円） | 500 | <
      `,
    });
    expect(plans[0]?.plan.fiscalYear).toBe(2025);
  });

  it.each([
    ["（令和７年４月１日～令和８年３月３１日）", 2025],
    ["2025年4月～2026年3月", 2025],
  ])(
    "is that of the whole year from April to March that stands below the title: %s",
    async (text, year) => {
      const { plan } = await readPlan([["税務課 業務計画"], [text], ...TABLE]);
      expect(plan.fiscalYear).toBe(year);
    }
  );

  it.each([
    ["令和７年４月", 2025],
    ["作成日：R7.6.10", 2025],
    ["令和7年11月8日執行", 2025],
    ["令和8年3月", null],
    ["作成日：令和7年12月20日", null],
    ["平成12年4月1日施行", null],
  ])(
    "is that of a date above the table where nothing else names one, which is said: %s",
    async (text, year) => {
      const { plan, draft } = await readPlan([[text], ["税務課の取組"], ...TABLE]);
      expect(plan.fiscalYear).toBe(year);
      expect(draft.remarks.some(({ kind }) => kind === "chosen-year")).toBe(year !== null);
    }
  );

  it.each(["令和9年度予算編成スケジュール", "令和9年度当初予算編成日程"])(
    "is the one in which a year's budget is made, before that: %s",
    async (title) => {
      const { plan } = await readPlan([[title], ...TABLE]);
      expect([plan.fiscalYear, plan.fiscalYearText]).toEqual([2026, "令和8年度"]);
    }
  );

  it("is the one that a budget is made for, where a title gives no days to make it in", async () => {
    const { plan } = await readPlan([["令和8年度予算編成に係る事業計画調書"], ...TABLE]);
    expect(plan.fiscalYear).toBe(2026);
  });

  it("is null where nothing names one", async () => {
    const { plan, draft } = await readPlan(TABLE);
    expect(plan.fiscalYear).toBeNull();
    expect(draft.years).toEqual([]);
  });
});

it("is no year of the headings, of which the budget's is the plan's", async () => {
  const { plans } = await readText({
    公約: `
      市長マニフェスト進行管理表
      番号 | 公約項目 | 担当課 | 令和７年度の取組 | 令和８年度の取組予定 | R8予算（千円）
      1 | 給食費の無償化 | 学校給食課 | 要綱を改める。 | 中学校へ広げる。 | 182000
      2 | 医療費の無料化 | こども政策課 | 制度を設計する。 | 条例を改める。 | 96000
    `,
  });
  expect(plans.map(({ plan }) => plan.fiscalYear)).toEqual([2026]);
  expect(plans[0]?.plan.projects).toMatchObject([
    { initiative: "中学校へ広げる。", budget: { thousandYen: 182000 } },
    { initiative: "条例を改める。", budget: { thousandYen: 96000 } },
  ]);
});
