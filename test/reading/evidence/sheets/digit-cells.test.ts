import { provenanceOf } from "../../../../src/app/provenance";
import { readWorkbook } from "../../../../src/reading/read-workbook";
import type { CellValue } from "../../../../src/sheet/survey";
import { surveyOf, type SheetExtras, type SheetRows } from "../../../support/survey";

const MERGES = ["C2:G2"];

function listOf(
  heading: string,
  digits: readonly (readonly CellValue[])[],
  places?: readonly string[]
): SheetRows {
  return [
    ["令和7年度 健康課 業務計画"],
    ["順位", "事業名", heading, null, null, null, null, "方向性"],
    ...(places ? [[null, null, ...places, null]] : []),
    ...digits.map((cells, at) => [
      at + 1,
      ["健康講座", "検診", "相談"][at] ?? null,
      ...cells,
      "継続",
    ]),
  ];
}

async function read(rows: SheetRows, extras: SheetExtras = { merges: MERGES }) {
  const survey = surveyOf({ 計画: rows }, extras);
  const { plans } = await readWorkbook({ survey, lookCloser: () => Promise.resolve([]) });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return {
    budgets: plan.plan.projects.map(({ budget }) =>
      budget.status === "amount" ? budget.thousandYen : budget.status
    ),
    sources: provenanceOf(plan.draft, survey).projects.map(({ fields }) => fields.budget?.value),
    totals: plan.draft.tables.flatMap(({ totals }) => totals.map(({ amount }) => amount.text)),
  };
}

const DIGITS = [
  [null, 1, 2, 0, 0],
  ["1", "５", "6", 0, 0],
  [null, null, 3, 5, 0],
];

describe("amounts with a digit in each cell", () => {
  it("are read as numbers under a heading merged over them", async () => {
    const { budgets } = await read(listOf("予算額（千円）", DIGITS));
    expect(budgets).toEqual([1200, 15600, 350]);
  });

  it.each([
    ["予算額", ["万", "千", "百", "十", "円"], [1, 16, 0]],
    ["予算額", ["千万", "百万", "十万", "万", "千"], [1200, 15600, 350]],
    ["予算額（千円）", ["万", "千", "百", "十", "一"], [1200, 15600, 350]],
    ["予算額（千円）", ["億", "千万", "百万", "十万", "万円"], [12000, 156000, 3500]],
  ])("are of the unit that their last place tells under %s", async (heading, places, expected) => {
    const { budgets } = await read(listOf(heading, DIGITS, places), {
      merges: [...MERGES, "A2:A3", "B2:B3", "H2:H3"],
    });
    expect(budgets).toEqual(expected);
  });

  it("are unreadable where cells are left out among them or behind", async () => {
    const digits = [
      [null, 1, null, 0, 0],
      [1, 5, 6, null, null],
      [null, null, 3, 5, 0],
    ];
    expect((await read(listOf("予算額", digits))).budgets).toEqual([
      "unreadable",
      "unreadable",
      350,
    ]);
  });

  it.each(["ー", "なし"])("go on below %s, which says that there is none", async (none) => {
    const digits = [DIGITS[0] ?? [], [null, null, null, null, none], DIGITS[2] ?? []];
    expect((await read(listOf("予算額", digits))).budgets).toEqual([1200, "none", 350]);
  });

  it("may stand in cells merged down with their project, and have a total", async () => {
    const rows = listOf("予算額", DIGITS.slice(0, 2));
    const tall = rows.flatMap((row, at) => (at < 2 ? [row] : [row, []]));
    const merges = "ABCDEFGH"
      .split("")
      .flatMap((name) => [`${name}3:${name}4`, `${name}5:${name}6`]);
    const total = [null, "合計", 1, 6, 8, 0, 0];
    const { budgets, totals } = await read([...tall, total], { merges: [...MERGES, ...merges] });
    expect(budgets).toEqual([1200, 15600]);
    expect(totals).toEqual(["16800"]);
  });

  it("leave the cells what they hold, for formulas that point to them", async () => {
    expect((await read(listOf("予算額", DIGITS))).sources).toEqual([null, "1", null]);
  });
});

it("small amounts under headings of their own are no digits of one number", async () => {
  const rows = listOf("予算額", DIGITS, [
    "令和4年度",
    "令和5年度",
    "令和6年度",
    "令和7年度",
    "令和8年度",
  ]);
  const { budgets } = await read(rows, { merges: [...MERGES, "A2:A3", "B2:B3", "H2:H3"] });
  expect(budgets).toEqual([0, 0, 5]);
});

it("amounts in one column under a heading merged over more are read as they are", async () => {
  const rows = listOf("予算額", [[5], [3], [12]]);
  expect((await read(rows)).budgets).toEqual([5, 3, 12]);
});

describe("digits in the boxes of a form, between 予算額 and its unit", () => {
  const formOf = async (label: string, boxes: readonly CellValue[], merges: readonly string[]) => {
    const { budgets } = await read(
      [
        ["事業調書"],
        ["令和7年度"],
        ["事業名", "窓口サービス事業"],
        ["所管課", "市民課"],
        [label, ...boxes],
        [],
        ["方向性", "拡充"],
        ["課題", "人手が足りない"],
      ],
      { merges }
    );
    return budgets;
  };
  const form = (...boxes: readonly CellValue[]) => formOf("予算額", boxes, []);

  it("are one amount, be boxes left blank before them or not", async () => {
    expect(await form(1, 2, 3, 4, 0, "千円")).toEqual([12340]);
    expect(await form(null, null, "１", "2", 0, "千円")).toEqual([120]);
  });

  it("are none where a box among them was left blank", async () => {
    expect(await form(1, 2, null, 4, 0, "千円")).toEqual(["unreadable"]);
  });

  it("may each be merged over cells of graph paper", async () => {
    const merges = ["A5:A6", "B5:C6", "D5:E6", "F5:G6", "H5:I6"];
    const boxes = [null, null, 1, null, 4, null, 3, null, "千円"];
    expect(await formOf("予算額", boxes, merges)).toEqual([143]);
    expect(await formOf("予算額", [1, null, null, ...boxes.slice(3)], merges)).toEqual([
      "unreadable",
    ]);
  });

  it("may stand behind a label that tells their unit", async () => {
    expect(await formOf("予算額（千円）", [null, 1, 2, 8, 5, 0], [])).toEqual([12850]);
  });

  it("are no digits where they are small amounts of years", async () => {
    const rows: SheetRows = [
      ["令和7年度 事業調書"],
      ["事業名", "窓口サービス事業"],
      ["所管課", "市民課"],
      ["方向性", "拡充"],
      [null, "令和6年度", "令和7年度", "令和8年度"],
      ["予算額（千円）", 4, 5, 6],
    ];
    expect((await read(rows, {})).budgets).toEqual([5]);
  });
});
