import { readPlan } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import type { SheetRows } from "../../../support/survey";
import { briefProjects } from "../../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 計画: sheet });
  expect(plans).toHaveLength(1);
  return {
    projects: plans.flatMap(briefProjects),
    kinds: plans.flatMap(({ draft }) => draft.remarks.map(({ kind }) => kind)),
  };
}

describe("amounts without a unit", () => {
  it("are yen where they are round and far too large for thousand yen, and it is said", async () => {
    const { projects, kinds } = await read(`
      道路課 令和7年度 主要事業
      番号 | 事業名 | 予算額 | 方向性
      1 | 橋りょう修繕事業 | 126000000 | 継続
      2 | 街路樹管理事業 | 15870000 | 継続
      3 | 除雪事業 | 43200000 | 継続
    `);
    expect(projects).toEqual([
      "1 橋りょう修繕事業 126000",
      "2 街路樹管理事業 15870",
      "3 除雪事業 43200",
    ]);
    expect(kinds).toContain("assumed-yen");
  });

  it.each([
    [
      "before",
      ["1 | 備品購入 | 30000", "2 | 通信運搬 | 4500"],
      ["3 | 橋りょう修繕 | 126000000", "4 | 街路樹管理 | 15870000", "5 | 除雪 | 43200000"],
    ],
    [
      "after",
      ["1 | 橋りょう修繕 | 126000000", "2 | 街路樹管理 | 15870000", "3 | 除雪 | 43200000"],
      ["4 | 備品購入 | 30000", "5 | 通信運搬 | 4500"],
    ],
    [
      "on short pages",
      ["1 | 橋りょう修繕 | 126000000", "2 | 街路樹管理 | 15870000"],
      ["3 | 除雪 | 43200000", "4 | 備品購入 | 30000"],
    ],
  ])("are so on a page of the same headings too, %s", async (_, ...pages) => {
    const { projects } = await read(`
      道路課 令和7年度 主要事業
      ${pages.map((rows) => ["番号 | 事業名 | 予算額", ...rows].join("\n")).join("\n")}
    `);
    const amounts = pages.flat().map((row) => Math.round(Number(row.split("|")[2]) / 1000));
    expect(projects.map((each) => Number(each.split(" ")[2]))).toEqual(amounts);
  });

  it("are thousand yen otherwise", async () => {
    const { projects, kinds } = await read(`
      国保課 令和7年度 主要事業
      番号 | 事業名 | 予算額 | 方向性
      1 | 保険給付事業 | 5812344 | 継続
      2 | 納付金 | 2034871 | 継続
      3 | 保健事業 | 98120 | 継続
    `);
    expect(projects).toEqual(["1 保険給付事業 5812344", "2 納付金 2034871", "3 保健事業 98120"]);
    expect(kinds).toEqual([]);
  });

  it("have the unit that a remark below the table names", async () => {
    const { projects } = await read(`
      道路課 令和7年度 主要事業
      番号 | 事業名 | 予算額 | 方向性
      1 | 橋りょう修繕事業 | 126 | 継続
      2 | 街路樹管理事業 | 15.87 | 継続
      ※金額の単位：百万円
    `);
    expect(projects).toEqual(["1 橋りょう修繕事業 126000", "2 街路樹管理事業 15870"]);
  });
});

it.each(["業務計画（単位：百万円）", "業務計画（金額：百万円）"])(
  "amounts have the unit that the title ends with: %s",
  async (title) => {
    const { projects } = await read(`
      道路課 令和7年度 ${title}
      番号 | 事業名 | 予算額 | 方向性
      1 | 橋りょう修繕事業 | 126 | 継続
    `);
    expect(projects).toEqual(["1 橋りょう修繕事業 126000"]);
  }
);

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

it("finds the unit of a heading that breaks within its brackets", async () => {
  const { projects } = await read(`
    危機管理課 令和7年度 主要事業
    番号 | 事業名 | 予算額（万\\n円） | 方向性
    1 | 防災訓練 | 640 | 継続
    2 | 備蓄品の更新 | 210 | 継続
  `);
  expect(projects).toEqual(["1 防災訓練 6400", "2 備蓄品の更新 2100"]);
});

it.each([
  ["（金額：百万円）", 412_000],
  ["※金額は百万円単位（税込）", 412_000],
  ["予算額：千円", 412],
  ["金額は見込み", 412],
  ["事業費：9百万円", 412],
  ["総予算額 500百万円", 412],
])("a note says the unit in other words than 単位: %s", async (note, budget) => {
  const { projects } = await read(`
    農政課 令和7年度 主要事業
    ${note}
    番号 | 事業名 | 予算額 | 方向性
    1 | 新規就農支援 | 412 | 継続
  `);
  expect(projects).toEqual([`1 新規就農支援 ${budget}`]);
});

it.each([
  ['"¥"#,##0', 480_000, 480],
  ["[$¥-411]#,##0", 480_000, 480],
  ["#,##0", 480_000, 480_000],
  ['"¥"#,##0', 480, 480],
])("amounts shown as %s are yen where they are round: %d", async (format, amount, budget) => {
  const rows: SheetRows = [
    ["監理課 令和7年度 事業計画"],
    ["番号", "事業名", "予算額", "方向性"],
    ...[1, 2, 3].map((number) => [number, `事業${number}`, amount, "継続"]),
  ];
  const { plan } = await readPlan(rows, { formats: { "C3:C5": format } });
  expect(plan.projects[0]?.budget).toEqual({ status: "amount", thousandYen: budget });
});

it.each([
  ["￥１，２５０，０００", "￥330,500"],
  ["¥1,250,000", "¥330,500"],
])("amounts typed as %s and %s are yen, be they few or not round", async (first, second) => {
  const { projects } = await read(`
    出納室 令和8年度 業務計画
    番号 | 事業名 | 予算額 | 方向性
    1 | 公金の収納 | ${first} | 継続
    2 | 決算書の印刷 | ${second} | 縮小
    3 | 会計研修 | ￥0 | 継続
  `);
  expect(projects).toEqual(["1 公金の収納 1250", "2 決算書の印刷 331", "3 会計研修 0"]);
});

it.each(["事業計画（百万円）", "主要事業一覧（百万円）", "投資計画（税抜・百万円）"])(
  "have the unit that the title %s ends with",
  async (title) => {
    const { projects } = await read(`
    公共建築課　令和８年度　${title}
    番号 | 事業名 | 予算額 | 方向性
    1 | 新庁舎建設 | 1450 | 継続
    2 | 体育館改築 | 120 | 継続
  `);
    expect(projects).toEqual(["1 新庁舎建設 1450000", "2 体育館改築 120000"]);
  }
);

it("is what a column 単位 says of each row, whatever the others say", async () => {
  const { projects } = await read(`
    水道課 令和7年度 事業計画
    番号 | 事業名 | 予算額 | 単位 | 方向性
    1 | 管路更新 | 3 | 百万円 | 継続
    2 | 漏水調査 | 1200 | 千円 | 継続
    3 | 検針 | 450000 | 円 | 継続
    4 | 広報 | 80 | | 継続
  `);
  expect(projects).toEqual(["1 管路更新 3000", "2 漏水調査 1200", "3 検針 450", "4 広報 80"]);
});

it("leaves the number that stands beside a column 単位 a number", async () => {
  const { plans } = await readText({
    計画: `
      水道課 令和7年度 事業計画
      番号 | 事業名 | 予算額 | 単位 | 方向性
      1 | 管路更新 | 1.5 | 億円 | 継続
      2 | 漏水調査 | 85 | 百万円 | 継続
    `,
  });
  const budgets = plans.flatMap(({ draft }) => draft.projects.map(({ fields }) => fields.budget));
  expect(budgets).toMatchObject([
    { value: 1.5, text: "1.5億円" },
    { value: 85, text: "85百万円" },
  ]);
});

it.each([
  ["予算額 | ", "円"],
  ["予算額 | <", "円"],
  ["予算額（千円） | ", "円"],
])("is what stands right of an amount: %s", async (heading, unit) => {
  const { projects } = await read(`
    水道課 令和7年度 事業計画
    番号 | 事業名 | ${heading} | 方向性
    1 | 管路更新 | 1200000 | ${unit} | 継続
    2 | 漏水調査 | 300 | 千円 | 継続
  `);
  expect(projects).toEqual(["1 管路更新 1200", "2 漏水調査 300"]);
});

it("is none where a column 単位 says what is counted", async () => {
  const { projects } = await read(`
    水道課 令和7年度 事業計画
    番号 | 事業名 | 数量 | 単位 | 予算額（千円） | 方向性
    1 | 管路更新 | 3 | 式 | 3000 | 継続
    2 | 漏水調査 | 12 | km | 1200 | 継続
  `);
  expect(projects).toEqual(["1 管路更新 3000", "2 漏水調査 1200"]);
});

it("¥ before an amount leaves it in the unit of its column, however round it is", async () => {
  const { projects } = await read(`
    道路課 令和8年度 業務計画
    番号 | 事業名 | 予算額（千円） | 方向性
    1 | 道路改良 | ¥120,000 | 継続
    2 | 側溝の修繕 | ¥3,200 | 継続
  `);
  expect(projects).toEqual(["1 道路改良 120000", "2 側溝の修繕 3200"]);
});

it.each([
  ["is the last table's above it", "", "1 文化協会補助金 850"],
  ["may be the next table's", "番号 | 施設名 | 金額", "1 文化協会補助金 850000"],
])("a bare note %s", async (_, next, project) => {
  const { projects } = await read(`
    生涯学習課 令和8年度 事業計画
    番号 | 事業名 | 予算額 | 方向性
    1 | 文化協会補助金 | 850000 | 縮小
    2 | 公民館講座 | 90500 | 継続
    （円）
    ${next}
  `);
  expect(projects[0]).toBe(project);
});
