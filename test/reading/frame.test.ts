import { readPlan, readSheets } from "../support/reading";
import type { SheetRows } from "../support/survey";

const TABLE: SheetRows = [
  ["優先順位", "事業名", "ねらい", "予算額"],
  [1, "避難訓練", 1, 100],
  [2, "備蓄更新", 2, 200],
];

describe("the department", () => {
  it.each<[string, SheetRows]>([
    ["in the title", [["令和7年度　危機管理課　業務計画"]]],
    ["in a title written in one", [["令和7年度危機管理課業務計画"]]],
    ["in the title, in brackets", [["令和7年度 業務計画書（危機管理課）"]]],
    ["right of its label", [["令和7年度 業務計画"], ["担当課", null, "危機管理課"]]],
    ["below its label", [["令和7年度 業務計画"], ["所属"], ["危機管理課"]]],
    ["behind its label", [["令和7年度 業務計画"], ["課名：危機管理課"]]],
    ["under its bureau", [["令和7年度 業務計画"], ["部署名", "総務部 危機管理課"]]],
    ["in labels of both", [["令和7年度 業務計画"], ["部局", "総務部", "課名", "危機管理課"]]],
    ["before its projects", [["危機管理課の主な事業"], ["（令和7年度）"]]],
    ["alone under its bureau's title", [["令和7年度　総務部　業務計画"], ["危機管理課"]]],
    ["in a cell of its own", [["令和7年度 業務計画"], [null, null, null, "危機管理課"]]],
  ])("is read %s", async (_, head) => {
    const { plan, name } = await readPlan([...head, [], ...TABLE]);
    expect(plan.department).toBe("危機管理課");
    expect(name).toBe("危機管理課");
    expect(plan.projects).toHaveLength(2);
  });

  it("is read from a column", async () => {
    const { plan } = await readPlan([
      ["担当課", "事業名", "優先", "予算"],
      ["下水道課", "管きょ更生", "①", 10],
      ["下水道課", "ポンプ場改修", "②", 20],
    ]);
    expect(plan.department).toBe("下水道課");
    expect(plan.projects.map(({ priority }) => priority)).toEqual([1, 2]);
  });

  it("is read from the sheet's name where nothing else says it", async () => {
    const { plans } = await readSheets({ 学校教育課: TABLE });
    expect(plans[0]?.plan.department).toBe("学校教育課");
  });

  it("is not made up", async () => {
    const { plan, name } = await readPlan([["令和7年度 課題解決型事業計画"], ...TABLE]);
    expect(plan.department).toBeNull();
    expect(name).toBe("Sheet1");
  });
});

describe("goals", () => {
  it.each<[string, SheetRows]>([
    [
      "in cells of their own",
      [
        ["政策目標 3", "福祉部", "安心して暮らせるまち"],
        ["施策目標 12", "長寿課", "住み慣れた地域で暮らす"],
      ],
    ],
    [
      "with the number in its own cell",
      [
        ["政策目標", 3, "福祉部", "安心して暮らせるまち"],
        ["施策目標", "１２", "長寿課", "住み慣れた地域で暮らす"],
      ],
    ],
    [
      "all in one cell",
      [
        ["政策目標３　福祉部　安心して暮らせるまち"],
        ["施策目標12　長寿課　住み慣れた地域で暮らす"],
      ],
    ],
    [
      "side by side",
      [
        [
          ...["政策目標 3　福祉部　安心して暮らせるまち", null, null],
          "施策目標 12　長寿課　住み慣れた地域で暮らす",
        ],
      ],
    ],
  ])("are read %s", async (_, head) => {
    const { plan } = await readPlan([["令和7年度 長寿課 業務計画"], ...head, [], ...TABLE]);
    expect(plan.policyGoal).toEqual({
      number: 3,
      division: "福祉部",
      text: "安心して暮らせるまち",
    });
    expect(plan.measureGoal).toEqual({
      number: 12,
      division: "長寿課",
      text: "住み慣れた地域で暮らす",
    });
  });

  it("may have the number at the head of the text", async () => {
    const { plan } = await readPlan([
      ["政策目標", "2 安全なまち"],
      ["施策目標", "１２．道を守る"],
      [],
      ...TABLE,
    ]);
    expect(plan.policyGoal).toEqual({ number: 2, division: null, text: "安全なまち" });
    expect(plan.measureGoal).toEqual({ number: 12, division: null, text: "道を守る" });
  });

  it("may lack number and division", async () => {
    const { plan } = await readPlan([
      ["政策目標：3つの安心"],
      ["施策目標", "学びの場をつくる"],
      [],
      ...TABLE,
    ]);
    expect(plan.policyGoal).toEqual({ number: null, division: null, text: "3つの安心" });
    expect(plan.measureGoal).toEqual({ number: null, division: null, text: "学びの場をつくる" });
  });
});

describe("the approach and the aims", () => {
  const APPROACH = ["道路を安全に保ちます。", "橋を長く使えるようにします。"];
  const AIMS = [
    { number: 1, text: "安全な道路" },
    { number: 2, text: "長持ちする橋" },
  ];

  it.each<[string, SheetRows]>([
    [
      "a cell a paragraph, numbers and texts in two columns",
      [
        ["１ 取り組み方針"],
        ...APPROACH.map((text) => [text]),
        [],
        ["２ 施策のねらい"],
        [1, "安全な道路"],
        [2, "長持ちする橋"],
      ],
    ],
    [
      "paragraphs in one cell, aims with their numbers",
      [["■取組方針"], [APPROACH.join("\n")], ["■施策のねらい"], ["①安全な道路"], ["②長持ちする橋"]],
    ],
    [
      "texts beside their titles",
      [
        ["基本方針", APPROACH.join("\n")],
        ["施策のねらい", "1 安全な道路\n2 長持ちする橋"],
      ],
    ],
    [
      "aims as a table",
      [
        ["1 取組方針"],
        [null, APPROACH.join("\n")],
        ["番号", "施策のねらい"],
        ["１", "安全な道路"],
        ["２", "長持ちする橋"],
      ],
    ],
  ])("are read from %s", async (_, head) => {
    const { plan } = await readPlan([["令和7年度 土木課 業務計画"], ...head, [], ...TABLE]);
    expect(plan.approach).toEqual(APPROACH);
    expect(plan.aims).toEqual(AIMS);
  });

  it("may stand below the projects", async () => {
    const { plan } = await readPlan([
      ...TABLE,
      [],
      ["施策のねらい"],
      [],
      [1, "安全な道路"],
      [2, "長持ちする橋"],
      [],
      ["その他"],
    ]);
    expect(plan.projects).toHaveLength(2);
    expect(plan.aims).toEqual(AIMS);
  });

  it("are named by projects in numbers, several, or words", async () => {
    const { plan } = await readPlan([
      ["施策のねらい"],
      [1, "安全な道路"],
      [2, "長持ちする橋"],
      [],
      ["順位", "事業名", "ねらい", "予算額"],
      [1, "舗装修繕", "①", 1],
      [2, "橋りょう修繕", "1・2", 2],
      [3, "パトロール", "安全な道路", 3],
      [4, "耐震補強", "２　長持ちする橋", 4],
    ]);
    expect(plan.projects.map(({ aim, otherAims }) => [aim, ...otherAims])).toEqual([
      [1],
      [1, 2],
      [1],
      [2],
    ]);
  });
});

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
    ["a number's format", [7, "業務計画"], { A1: '"令和"0"年度"' }],
    ["a general number's format", [2025, "業務計画"], { A1: 'General"年度"' }],
    ["a date's format", [45_748, "業務計画"], { A1: '[$-ja-JP-x-gannen]ggge"年度"' }],
  ])("is read from %s", async (_, head, formats) => {
    const { plan } = await readPlan([head, ...TABLE], { formats });
    expect(plan.fiscalYear).toBe(2025);
  });

  it("is the first of a plan's own span, where nothing else is named, and said", async () => {
    const { plan, draft } = await readPlan([["業務計画（令和7～9年度）"], ...TABLE]);
    expect(plan.fiscalYear).toBe(2025);
    expect(draft.remarks.map(({ kind }) => kind)).toContain("chosen-year");
    const { plan: under } = await readPlan([["第6次総合計画（令和3～12年度）"], ...TABLE]);
    expect(under.fiscalYear).toBeNull();
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

  it("is read from the file's name where the sheets are silent", async () => {
    const { plans } = await readSheets({ Sheet1: TABLE }, {}, { name: "業務計画_R8.xlsx" });
    expect(plans[0]?.plan.fiscalYear).toBe(2026);
  });

  it.each(["M01.xlsx", "S-12_T3.xlsx"])("is no part of a file's number: %s", async (name) => {
    const { plans } = await readSheets({ Sheet1: TABLE }, {}, { name });
    expect(plans[0]?.plan.fiscalYear).toBeNull();
  });

  it("is null where nothing names one", async () => {
    const { plan, draft } = await readPlan(TABLE);
    expect(plan.fiscalYear).toBeNull();
    expect(draft.years).toEqual([]);
  });
});

describe("units", () => {
  it.each<[string, SheetRows, number]>([
    ["in the heading", [["順位", "事業名", "予算額（百万円）"]], 5000],
    ["in a note above the table", [["（単位：円）"], ["順位", "事業名", "予算額"]], 0],
    [
      "in a heading's second row",
      [
        ["順位", "事業名", "予算額"],
        [null, null, "（百万円）"],
      ],
      5000,
    ],
  ])("%s scale to thousand yen", async (_, head, first) => {
    const { plan, draft } = await readPlan([...head, [1, "住宅管理", 5], [2, "耐震診断", 499_500]]);
    expect(plan.projects[0]?.budget).toEqual({ status: "amount", thousandYen: first });
    expect(draft.remarks.filter(({ kind }) => kind === "scaled-unit")).toHaveLength(1);
  });

  it("in a cell itself win", async () => {
    const { plan } = await readPlan([
      ["順位", "事業名", "予算額（千円）"],
      [1, "啓発", "120,000円"],
      [2, "調査", "3百万円"],
    ]);
    expect(plan.projects.map(({ budget }) => budget)).toEqual([
      { status: "amount", thousandYen: 120 },
      { status: "amount", thousandYen: 3000 },
    ]);
  });
});

describe("a column of goals in free text", () => {
  it("is no column of aims", async () => {
    const { plan, draft } = await readPlan([
      ["順位", "事業名", "目的", "予算額"],
      [1, "病児保育", "就労を支援する", 1],
      [2, "一時預かり", "育児を支援する", 2],
    ]);
    expect(plan.projects.map(({ aim }) => aim)).toEqual([null, null]);
    expect(draft.projects[0]?.fields.aim).toBeUndefined();
  });
});
