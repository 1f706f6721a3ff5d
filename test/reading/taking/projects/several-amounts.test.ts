import { brief, readPlan } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function projects(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: sheet });
  expect(plans).toHaveLength(1);
  return plans.flatMap(briefProjects);
}

describe("several amounts in a record", () => {
  const sheet = (amounts: readonly string[]): string => `
    商工課 令和7年度 業務計画
    番号 | 事業名 | 細事業 | 予算額（千円） | 方向性
    1 | 利子補給事業 | 補助金 | ${amounts[0] ?? ""} | 継続
    ^ | ^ | 事務費 | ${amounts[1] ?? ""} | ^
    ^ | ^ | 計 | ${amounts[2] ?? ""} | ^
    2 | 空き店舗活用事業 | 補助金 | 4500 | 拡充
    ^ | ^ | 事務費 | | ^
    ^ | ^ | 計 | | ^
  `;

  it.each([
    ["the last where it is the others' sum", ["22100", "300", "22400"], "22400"],
    ["the first where it is the others' sum", ["22400", "22100", "300"], "22400"],
    ["the one without brackets", ["22400", "(20000)", ""], "22400"],
    ["what they come to where each row says what it is for", ["22100", "300", ""], "22400"],
    ["none of them, and said so, where nothing tells", ["22100", "300", "50"], "?"],
    ["none of them, and said so, where equal ones may be parts", ["300", "300", ""], "?"],
    ["the first where the last comes to no more", ["300", "", "300"], "300"],
  ])("are %s", async (_, amounts, budget) => {
    expect(await projects(sheet(amounts))).toEqual([
      `1 利子補給事業 ${budget}`,
      "2 空き店舗活用事業 4500",
    ]);
  });
});

it.each(["12,500※1", "12,500 *2"])(
  "%s is an amount, and what it leaves aside is said",
  async (amount) => {
    const { plans } = await readText({
      計画: `
      商工課 令和7年度 業務計画
      番号 | 事業名 | 予算額（千円） | 方向性
      1 | 利子補給事業 | ${amount} | 継続
      2 | 空き店舗活用事業 | '4,500 | 拡充
    `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 利子補給事業 12500",
      "2 空き店舗活用事業 4500",
    ]);
    expect(plans.flatMap(({ draft }) => draft.remarks)).toMatchObject([{ kind: "left-aside" }]);
  }
);

describe("amounts of two years under headings one above the other", () => {
  const sheet = (first: string, second: string, rows: string): string => `
    住宅課 令和7年度 業務計画
    番号 | 事業名 | ${first} | 方向性
    ^ | ^ | ${second} | ^
    ${rows}
  `;
  const TWO_ROWS = `
    1 | 市営住宅修繕 | 45000 | 継続
    ^ | ^ | 47000 | ^
    2 | 耐震化補助 | 6000 | 拡充
    ^ | ^ | 0 | ^
  `;

  it.each([
    ["本年度予算（千円）", "前年度予算（千円）", 45000, 6000],
    ["令和7年度予算額（千円）", "令和6年度予算額（千円）", 45000, 6000],
    ["令和6年度予算額（千円）", "令和7年度予算額（千円）", 47000, 0],
  ])("are told by their rows: %s, %s", async (first, second, one, two) => {
    expect(await projects(sheet(first, second, TWO_ROWS))).toEqual([
      `1 市営住宅修繕 ${one}`,
      `2 耐震化補助 ${two}`,
    ]);
  });

  it("are told by a cell's lines, as brackets put one of them aside", async () => {
    const rows =
      "1 | 市営住宅修繕 | 45,000\\n(47,000) | 継続\n 2 | 耐震化補助 | 6,000\\n(0) | 拡充";
    const years = sheet("本年度予算（千円）", "（前年度予算）", rows);
    expect(await projects(years)).toEqual(["1 市営住宅修繕 45000", "2 耐震化補助 6000"]);
    const note = sheet("予算額（千円）\\n上段：R7　下段（　）：R6", "^", rows);
    expect(await projects(note)).toEqual(["1 市営住宅修繕 45000", "2 耐震化補助 6000"]);
  });
});

it("sources of funds in a project's rows come to what it costs", async () => {
  const plan = await projects(`
    森林課 令和7年度 業務計画
    番号 | 事業名 | 区分 | 金額（千円）
    1 | 林道の開設 | 事業費 | 42000
    ^ | ^ | 国県支出金 | 21000
    ^ | ^ | 市債 | 18900
    ^ | ^ | 一般財源 | 2100
    2 | 松くい虫の防除 | 事業費 | 8600
    ^ | ^ | 一般財源 | 8600
  `);
  expect(plan).toEqual(["1 林道の開設 42000", "2 松くい虫の防除 8600"]);
});

describe("sources of funds alone come to what a project costs", () => {
  type Source = readonly [source: string, share: number];
  const rowsOf = (key: number, cost: number, sources: readonly Source[], open: string): string =>
    sources
      .map(([source, share], at) => {
        const own = at === 0 ? `${key} | 事業${key}` : `${open} | ${open}`;
        return `| ${own} | ${source} | ${cost * share} |`;
      })
      .join("\n");
  const half: Source = ["国庫支出金", 0.5];
  const whole: Source = ["計", 1];
  const parts: readonly Source[] = [half, ["県支出金", 0.25], ["一般財源", 0.25]];

  it.each<[string, readonly Source[]]>([
    ["of halves", [half, ["一般財源", 0.5]]],
    ["of quarters", parts],
    ["with what they come to", [...parts, whole]],
    ["all from one", [["国庫支出金", 1], whole]],
  ])("%s", async (_, sources) => {
    for (const open of ["^", ""]) {
      const plan = await projects(`
        福祉課 令和7年度 業務計画
        番号 | 事業名 | 財源 | 予算額（千円）
        ${rowsOf(1, 6000, sources, open)}
        ${rowsOf(2, 9000, sources, open)}
      `);
      expect(plan).toEqual(["1 事業1 6000", "2 事業2 9000"]);
    }
  });
});

it("an amount in brackets above another is last year's", async () => {
  const plan = await projects(`
    農政課 令和7年度 業務計画
    番号 | 事業名 | 予算額（千円）
    1 | 林道の開設 | '(38,000)
    ^ | ^ | 42000
    2 | 松くい虫の防除 | '(0)
    ^ | ^ | 8600
  `);
  expect(plan).toEqual(["1 林道の開設 42000", "2 松くい虫の防除 8600"]);
});

it("an amount that its format puts in brackets is left aside", async () => {
  const { plan } = await readPlan(
    [
      ["令和7年度　財政課　業務計画"],
      ["順位", "事業名", "方向性", "予算額（千円）"],
      [1, "公会計", "継続", 8800],
      [null, null, null, 9100],
      [2, "予算編成", "拡大", 1200],
      [null, null, null, 1000],
    ],
    {
      merges: ["A3:A4", "B3:B4", "C3:C4", "A5:A6", "B5:B6", "C5:C6"],
      formats: { D4: "(#,##0)", D6: '"（"#,##0"）"' },
    }
  );
  expect(brief(plan.projects)).toEqual(["1 公会計 8800", "2 予算編成 1200"]);
});

describe("several amounts in a record, each beside its year or stage", () => {
  const sheet = (first: string, second: string): string => `
    住宅課 令和7年度 業務計画
    番号 | 事業名 | 予算区分 | 予算額（千円） | 方向性
    1 | 市営住宅修繕 | ${first} | 45000 | 継続
    ^ | ^ | ${second} | 47000 | ^
    2 | 耐震化補助 | ${first} | 6000 | 拡充
    ^ | ^ | ${second} | 5000 | ^
  `;

  it.each([
    ["当初", "補正後", [45000, 6000], "left-aside"],
    ["前年度", "本年度", [47000, 5000], "other-year"],
    ["R7", "R6", [45000, 6000], "other-year"],
    ["要求", "査定", [47000, 5000], "left-aside"],
  ])("are read as the plan's: %s and %s", async (first, second, amounts, kind) => {
    const { plans } = await readText({ 計画: sheet(first, second) });
    expect(plans.flatMap(briefProjects)).toEqual([
      `1 市営住宅修繕 ${amounts[0] ?? ""}`,
      `2 耐震化補助 ${amounts[1] ?? ""}`,
    ]);
    expect(plans[0]?.draft.remarks).toMatchObject([{ kind }]);
  });

  it("are none where two years are both others, and said to be unreadable", async () => {
    expect(await projects(sheet("R5", "R6"))).toEqual(["1 市営住宅修繕 ?", "2 耐震化補助 ?"]);
  });
});

describe("several amounts in a cell", () => {
  const read = (cell: string, heading = "予算額（千円）") =>
    readPlan([
      ["商工課 令和7年度 業務計画"],
      ["番号", "事業名", heading, "方向性"],
      [1, "創業支援", cell, "拡充"],
      [2, "物産展", cell, "継続"],
    ]);

  it.each<[string, number, string | null]>([
    ["5,200\n(4,900)", 5200, "(4,900)"],
    ["(4,900)\n5,200", 5200, "(4,900)"],
    ["5,200千円（R6：4,900千円）", 5200, "(R6：4,900千円)"],
    ["5,200［前年度 4,900］", 5200, "(前年度 4,900)"],
    ["5,200（+300）", 5200, "(+300)"],
    ["R6 4,900\nR7 5,200", 5200, "R6 4,900"],
    ["当初 5,200／補正後 5,600", 5200, "補正後 5,600"],
    ["当初 4,900\n変更 5,200", 5200, "当初 4,900"],
    ["変更前 4,900→変更後 5,200", 5200, "変更前 4,900"],
    ["令和6年度 4,900（令和7年度 5,200）", 5200, "令和6年度 4,900"],
    ["5,200\n（うち一般財源 3,000）", 5200, null],
    ["5,200 うち一般財源 3,000", 5200, null],
    ["5,200（人件費含む）", 5200, "(人件費含む)"],
    ["5,200\n（消費税を除く）", 5200, "(消費税を除く)"],
  ])("%j is %d", async (cell, amount, aside) => {
    const { plan, draft } = await read(cell);
    expect(brief(plan.projects)).toEqual([`1 創業支援 ${amount}`, `2 物産展 ${amount}`]);
    const said = draft.remarks.filter(({ kind }) => kind === "left-aside");
    expect(said.map(({ values }) => values[1])).toEqual(aside === null ? [] : [aside]);
  });

  it.each([
    "15,600（3か年）",
    "15,600（R7～R9）",
    "5,500（当初 5,200）",
    "4,900（R7：5,200）",
    "4,900（変更後 5,200）",
    "5,200（計 6,000）",
    "4,900（令和6年度）",
    "5,200\n4,900",
    "1,200\nB工区 2,300",
  ])("%j is none, and said to be unreadable", async (cell) => {
    expect(brief((await read(cell)).plan.projects)).toEqual(["1 創業支援 ?", "2 物産展 ?"]);
  });

  it.each([
    "当初5,000＋補正200",
    "当初 5,000\n６月補正 100\n９月補正 100",
    "当初 5,000 補正 200 計 5,200",
  ])("come to the budget where they are its parts: %j", async (cell) => {
    const { plan, draft } = await read(cell);
    expect(brief(plan.projects)).toEqual(["1 創業支援 5200", "2 物産展 5200"]);
    expect(draft.remarks).toMatchObject([{ kind: "added-up" }]);
  });

  it("a mark for none may have last year's amount below it", async () => {
    expect(brief((await read("－\n(4,900)")).plan.projects)).toEqual([
      "1 創業支援 -",
      "2 物産展 -",
    ]);
  });

  it("leave the unit of a heading that names both years", async () => {
    const { plan } = await read("5\n(4)", "予算額\n（前年度）\n百万円");
    expect(brief(plan.projects)).toEqual(["1 創業支援 5000", "2 物産展 5000"]);
  });

  it("is counted elsewhere where its cell says so", async () => {
    const { plan } = await read("5,200（内数）");
    expect(brief(plan.projects)).toEqual(["1 創業支援 5200", "2 物産展 5200"]);
    expect(plan.projects.map(({ repeated }) => repeated)).toEqual([true, true]);
  });
});

it("amounts that are told as more or less so are no amounts, which is said of each", async () => {
  const found = await projects(`
    商工課 令和8年度 業務計画
    番号 | 事業名 | 予算規模 | 方向性
    1 | 利子補給事業 | 約500万円 | 継続
    2 | 空き店舗活用事業 | 1,200千円程度 | 拡充
  `);
  expect(found).toEqual(["1 利子補給事業 ?", "2 空き店舗活用事業 ?"]);
});

it("a mark for no budget and why there is none say that there is none", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 商工課 業務計画
      番号 | 事業名 | 予算額（千円）
      1 | 利子補給事業 | －（人件費のみ）
      2 | 空き店舗活用事業 | 4500
    `,
  });
  expect(plans[0]?.plan.projects.map(({ budget }) => budget.status)).toEqual(["none", "amount"]);
});
