import { readWorkbook } from "../../../../src/reading/read-workbook";
import type { ColumnSetting } from "../../../../src/settings/settings";
import { brief } from "../../../support/reading";
import { surveyOf, type SheetRows } from "../../../support/survey";

const TWO_BUDGETS = [
  ["令和7年度 障害福祉課 業務計画"],
  ["順位", "事業名", "当初予算額（千円）", "内示\n額", "方向性"],
  [1, "相談支援事業", 1200, 900, "拡大"],
  [2, "地域生活支援事業", 3400, 3000, "継続"],
];

test("a decided column wins over better evidence, surely and without a remark", async () => {
  const plan = await read({ 計画: TWO_BUDGETS }, [column("", "内示額", "budget")]);
  expect(brief(plan.plan.projects)).toEqual(["1 相談支援事業 900", "2 地域生活支援事業 3000"]);
  expect(columnsOf(plan)).toMatchObject({
    "当初予算額（千円）": { field: null },
    "内示\n額": { field: "budget", confidence: 1 },
  });
  expect(plan.draft.remarks).toEqual([]);
});

test("a column that is to be left alone is no field, and the next best takes its place", async () => {
  const plan = await read({ 計画: TWO_BUDGETS }, [column("計画", "方　向　性", null)]);
  expect(plan.plan.projects.map(({ direction }) => direction)).toEqual([null, null]);
  expect(columnsOf(plan)).toMatchObject({ 方向性: { field: null, confidence: 1 } });

  const rows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["順位", "事業名", "当初予算額（千円）", "予算現額（千円）"],
    [1, "相談支援事業", 1200, 900],
    [2, "地域生活支援事業", 3400, 3000],
  ];
  const other = await read({ 計画: rows }, [column("", "当初予算額（千円）", null)]);
  expect(brief(other.plan.projects)).toEqual(["1 相談支援事業 900", "2 地域生活支援事業 3000"]);
});

test("headings of words that nobody knows make a table once they are decided", async () => {
  const rows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["じゅん", "なにをするか", "おかね（千円）"],
    [1, "相談支援事業", 1200],
    [2, "地域生活支援事業", 3400],
  ];
  const settings = [
    column("", "じゅん", "priority"),
    column("", "なにをするか", "name"),
    column("", "おかね(千円)", "budget"),
  ];
  expect(await plansOf({ 計画: rows }, [])).toHaveLength(0);
  const plan = await read({ 計画: rows }, settings);
  expect(brief(plan.plan.projects)).toEqual(["1 相談支援事業 1200", "2 地域生活支援事業 3400"]);
});

test("a decision for another sheet doesn't count, and a sheet's own goes before one for all", async () => {
  const elsewhere = await read({ 計画: TWO_BUDGETS }, [column("予備", "内示額", "budget")]);
  expect(brief(elsewhere.plan.projects)[0]).toBe("1 相談支援事業 1200");
  const own = await read({ 計画: TWO_BUDGETS }, [
    column("計画", "内示額", "budget"),
    column("", "内示額", null),
  ]);
  expect(brief(own.plan.projects)[0]).toBe("1 相談支援事業 900");
});

test("a heading under a group is decided with the group's words before its own", async () => {
  const rows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["順位", "事業名", "方向性", null, "予算額（千円）"],
    [null, null, "課長", "部長", null],
    [1, "相談支援事業", "拡大", "廃止", 1200],
    [2, "地域生活支援事業", "継続", "縮小", 3400],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:D2", "E2:E3"];
  const plan = await read({ 計画: rows }, [column("", "方向性課長", "direction")], merges);
  expect(plan.plan.projects.map(({ direction }) => direction)).toEqual(["拡大", "継続"]);
});

test("directions that a form prints are left alone with their label", async () => {
  const rows = [
    ["令和7年度 事業調書"],
    ["事業名", "相談支援事業"],
    ["優先順位", 1],
    ["今後の方向性", "□拡大", "□継続", "■縮小"],
    ["予算額（千円）", 1200],
    ["事業内容", "相談を受けます。"],
  ];
  const plain = await read({ 調書: rows }, []);
  expect(plain.plan.projects.map(({ direction }) => direction)).toEqual(["縮小"]);
  const { plan } = await read({ 調書: rows }, [column("", "今後の方向性", null)]);
  expect(plan.projects.map(({ direction }) => direction)).toEqual([null]);
});

test("columns with the same heading are told apart, by the groups above or by their order", async () => {
  const grouped = [
    ["令和6年度 障害福祉課 業務計画"],
    ["順位", "事業名", "令和6年度", null, "令和7年度", null],
    [null, null, "予算額", "人工", "予算額", "人工"],
    [1, "相談支援事業", 1500, 2, 1600, 3],
    [2, "地域生活支援事業", 900, 1, 700, 1],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:D2", "E2:F2"];
  const byGroup = await read({ 計画: grouped }, [column("", "令和6年度 予算額", "budget")], merges);
  expect(brief(byGroup.plan.projects)).toEqual(["1 相談支援事業 1500", "2 地域生活支援事業 900"]);
  expect(byGroup.draft.tables[0]?.columns.map(({ name }) => name)).toEqual([
    ...[undefined, undefined, "令和6年度 予算額", "令和6年度 人工"],
    ...["令和7年度 予算額", "令和7年度 人工"],
  ]);

  const alike = [
    ["令和7年度 障害福祉課 業務計画"],
    ["順位", "事業名", "予算額", "予算額"],
    [1, "相談支援事業", 1500, 1600],
    [2, "地域生活支援事業", 900, 700],
  ];
  const byOrder = await read({ 計画: alike }, [column("", "予算額(２つ目)", "budget")]);
  expect(brief(byOrder.plan.projects)).toEqual(["1 相談支援事業 1600", "2 地域生活支援事業 700"]);
  expect(byOrder.draft.tables[0]?.columns.slice(2)).toMatchObject([
    { name: "予算額（1つ目）", field: null },
    { name: "予算額（2つ目）", field: "budget", confidence: 1 },
  ]);
});

test("labels that nobody knows make a form once two of them are decided", async () => {
  const rows = [
    ["令和7年度 事業計画書"],
    ["事業名", "相談支援事業"],
    ["これからの進め方", "拡大"],
    ["見積り（千円）", 1200],
  ];
  const settings = [
    column("", "これからの進め方", "direction"),
    column("", "見積り（千円）", "budget"),
  ];
  expect(await plansOf({ 様式: rows }, [])).toHaveLength(0);
  const { plan } = await read({ 様式: rows }, settings);
  expect(brief(plan.projects)).toEqual(["1 相談支援事業 1200"]);
  expect(plan.projects[0]?.direction).toBe("拡大");
});

test("a form's labels are decided too", async () => {
  const rows = [
    ["令和7年度 事業調書"],
    ["事業名", "相談支援事業"],
    ["優先順位", 1],
    ["方向性", "拡大"],
    ["予算額（千円）", 1200],
    ["内示額（千円）", 900],
  ];
  const settings = [column("", "内示額（千円）", "budget")];
  expect(brief((await read({ 調書: rows }, [])).plan.projects)).toEqual(["1 相談支援事業 1200"]);
  expect(brief((await read({ 調書: rows }, settings)).plan.projects)).toEqual([
    "1 相談支援事業 900",
  ]);
});

function column(sheet: string, heading: string, field: ColumnSetting["field"]): ColumnSetting {
  return { sheet, heading, field };
}

async function plansOf(
  sheets: Readonly<Record<string, SheetRows>>,
  columns: readonly ColumnSetting[],
  merges: readonly string[] = []
) {
  const { plans } = await readWorkbook({
    survey: surveyOf(sheets, { merges }),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
    settings: { columns, owners: [] },
  });
  return plans;
}

async function read(...args: Parameters<typeof plansOf>) {
  const [plan, ...others] = await plansOf(...args);
  if (!plan || others.length > 0) throw new Error("not one plan");
  return plan;
}

function columnsOf({ draft }: Awaited<ReturnType<typeof read>>) {
  const columns = draft.tables.flatMap((table) => table.columns);
  return Object.fromEntries(columns.map((each) => [each.heading.text, each]));
}

describe("columns that are ticked", () => {
  const ticked = (group: string | null): SheetRows => [
    ["令和7年度 障害福祉課 業務計画"],
    ["順位", "事業名", "予算額（千円）", group, null, null],
    [null, null, null, "拡大", "現状維持", "縮小"],
    [1, "相談支援事業", 1200, "○", null, null],
    [2, "地域生活支援事業", 3400, null, "○", null],
    [3, "移動支援事業", 500, null, null, "○"],
  ];
  const bare: SheetRows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["順位", "事業名", "予算額（千円）", "拡大", "現状維持", "縮小"],
    ...ticked(null).slice(3),
  ];

  test("are left alone as one, by what stands over them or by the first of them", async () => {
    const cases: readonly (readonly [SheetRows, string])[] = [
      [ticked("方向性"), "方向性"],
      [bare, "拡大"],
    ];
    for (const [rows, heading] of cases) {
      const before = await read({ 計画: rows }, []);
      expect(before.plan.projects.map(({ direction }) => direction)).toEqual([
        "拡大",
        "現状維持",
        "縮小",
      ]);
      expect(columnsOf(before)).toMatchObject({ [heading]: { field: "direction" } });
      const after = await read({ 計画: rows }, [column("", heading, null)]);
      expect(after.plan.projects.map(({ direction }) => direction)).toEqual([null, null, null]);
      expect(columnsOf(after)).toMatchObject({ [heading]: { field: null } });
    }
  });

  test("are what people say they are, be it over words that nobody knows", async () => {
    const rows = ticked("これから");
    const plan = await read({ 計画: rows }, [column("", "これから", "nature")]);
    expect(plan.plan.projects.map(({ nature }) => nature)).toEqual(["拡大", "現状維持", "縮小"]);
    expect(plan.plan.projects.map(({ direction }) => direction)).toEqual([null, null, null]);
  });
});
