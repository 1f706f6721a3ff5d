import { readWorkbook } from "../../../../../src/reading/read-workbook";
import type { GridSetting, GridStart } from "../../../../../src/settings/settings";
import { surveyOf, type SheetRows } from "../../../../support/survey";

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
const TITLE = ["令和7年度 障害福祉課 業務計画"];
const APRIL: GridStart = { kind: "plan-year", month: 4, years: 0 };

test("a grid that people leave out gives no lanes, to the one above it neither", async () => {
  const rows = [
    TITLE,
    ["優先順位", "事業名", "予算額（千円）"],
    [1, "相談支援事業", 1200],
    [],
    ["スケジュール"],
    ["実施項目", ...MONTHS],
    ["委託契約", "契約"],
    [],
    ["項目", ...MONTHS],
    ["電気代", "支払"],
  ];
  expect((await read({ 計画: rows })).lanes).toEqual(["委託契約 2025-04", "電気代 2025-04"]);
  const setting = { ...grid("計画", "4月", null), isUsed: false, cell: { row: 8, column: 1 } };
  const { lanes, unmet } = await read({ 計画: rows }, [setting]);
  expect(lanes).toEqual(["委託契約 2025-04"]);
  expect(unmet).toEqual([]);
  const moved = [...rows.slice(0, 8), [], ...rows.slice(8)];
  expect((await read({ 計画: moved }, [setting])).unmet).toMatchObject([{ problem: "unmet-grid" }]);
});

test("a grid on a sheet of its own is left out by its sheet", async () => {
  const sheets = {
    計画: plan(MONTHS, ["契約"]),
    参考: [["令和7年度の相談"], ["項目", ...MONTHS], ["窓口", "3件"]],
  };
  expect((await read(sheets)).lanes).toHaveLength(2);
  const setting = { ...grid("参考", "4月", null), isUsed: false };
  expect((await read(sheets, [setting])).lanes).toEqual(["- 2025-04"]);
});

test("a schedule that people leave out isn't said to be unread", async () => {
  const rows = [
    TITLE,
    ["優先順位", "事業名", "予算額（千円）"],
    [1, "相談支援事業", 1200],
    [],
    ["スケジュール"],
    ["実施項目", ...MONTHS],
    ["委託契約", "契約"],
  ];
  const { lanes, remarks } = await read({ 計画: rows }, [
    { ...grid("計画", "4月", null), isUsed: false },
  ]);
  expect([lanes, remarks]).toEqual([[], []]);
});

test("the only grid with a heading is meant where rows above it moved it", async () => {
  const rows = [
    TITLE,
    ["優先順位", "事業名", "予算額（千円）"],
    [1, "相談支援事業", 1200],
    [],
    ["実施項目", ...MONTHS],
    ["委託契約", "契約"],
  ];
  const setting = { ...grid("計画", "4月", null), isUsed: false, cell: { row: 4, column: 1 } };
  const moved = [...rows.slice(0, 3), [2, "住宅改修事業", 300], ...rows.slice(3)];
  expect((await read({ 計画: moved })).lanes).toEqual(["委託契約 2025-04"]);
  expect(await read({ 計画: moved }, [setting])).toMatchObject({ lanes: [], unmet: [] });
});

test("months that are counted from the wrong one begin where people say", async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const sheets = { 計画: plan(numbers, ["契約", null, "開催"]) };
  expect((await read(sheets)).lanes).toEqual(["- 2025-01 2025-03"]);
  const { lanes, schedules } = await read(sheets, [grid("", "1", APRIL)]);
  expect(lanes).toEqual(["- 2025-04 2025-06"]);
  expect(schedules).toMatchObject([{ confidence: 1, faults: [] }]);
});

test("a year is said by its number or counted from the plan's", async () => {
  const sheets = {
    計画: plan(["1月", ...MONTHS.slice(0, 9), "2月", "3月"].slice(0, 10), ["契約"]),
  };
  const starts: readonly (readonly [GridStart, string])[] = [
    [{ kind: "plan-year", month: 1, years: 0 }, "2026-01"],
    [{ kind: "plan-year", month: 1, years: -1 }, "2025-01"],
    [{ kind: "plan-year", month: 1, years: 1 }, "2027-01"],
    [{ kind: "month", month: "2024-01" }, "2024-01"],
  ];
  for (const [start, month] of starts) {
    expect((await read(sheets, [grid("", "1月", start)])).lanes).toEqual([`- ${month}`]);
  }
});

test("headings out of order are counted on from the first where people say which it is", async () => {
  const labels = [
    "4月",
    "6月",
    "5月",
    "7月",
    "7月",
    "9月",
    "10月",
    "11月",
    "12月",
    "1月",
    "2月",
    "3月",
  ];
  const sheets = { 計画: plan(labels, [null, "契約", null, null, "開催"]) };
  const before = await read(sheets);
  expect(before.schedules[0]?.faults.length).toBeGreaterThan(0);
  expect(before.schedules[0]?.confidence).toBeLessThan(0.75);
  const after = await read(sheets, [grid("", "4月", APRIL)]);
  expect(after.lanes).toEqual(["- 2025-05 2025-08"]);
  expect(after.schedules[0]?.faults).toEqual([]);
});

test("thirds of months and days move with the month, to its last day where they end there", async () => {
  const parts = ["上旬", "中旬", "下旬"];
  const rows = [
    TITLE,
    ["優先順位", "事業名", "予算額（千円）", "1月", null, null, "2月", null, null, "3月"],
    [null, null, null, ...parts, ...parts, ...parts],
    [1, "相談支援事業", 1200, null, null, null, null, null, "契約"],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2", "J2:L2"];
  const may: GridStart = { kind: "plan-year", month: 4, years: 0 };
  const { activities } = await read({ 計画: rows }, [grid("", "1月", may)], merges);
  expect(activities).toEqual(["2025-05-21–2025-05-31"]);
});

test("a heading that nobody takes for a month begins a grid where people say so", async () => {
  const rounds = Array.from({ length: 12 }, (_, index) => `その${index + 1}`);
  const sheets = {
    計画: plan([...rounds, "備考"], ["契約", null, "開催", ...Array<null>(9).fill(null), "済"]),
  };
  expect((await read(sheets)).schedules).toEqual([]);
  const { lanes, schedules } = await read(sheets, [grid("", "その1", APRIL)]);
  expect(schedules.map(({ months }) => months.length)).toEqual([12]);
  expect(lanes).toEqual(["- 2025-04 2025-06"]);
});

test("four such headings are quarters, and one that nothing follows begins months without headings", async () => {
  const quarters = { 計画: plan(["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"], [null, "契約"]) };
  expect((await read(quarters, [grid("", "Ⅰ", APRIL)])).activities).toEqual(["2025-07–2025-09"]);
  const bare = { 計画: plan(["いつ"], [null, null, "契約"]) };
  expect((await read(bare, [grid("", "いつ", APRIL)])).lanes).toEqual(["- 2025-06"]);
});

test("what is said of a grid that isn't there is told", async () => {
  const setting = grid("", "7月", APRIL);
  const { unmet } = await read({ 計画: plan(MONTHS, ["契約"]) }, [setting]);
  expect(unmet).toEqual([{ setting, problem: "unmet-grid" }]);
});

test("a grid whose heading stands where it did is not taken for another plan's on the same sheet", async () => {
  const part = (name: string, label: string) => [
    [`令和7年度 ${name} 業務計画`],
    ["優先順位", "事業名", "予算額（千円）", ...MONTHS],
    [1, `${name}の事業`, 1200, label],
    [],
  ];
  const rows = [...part("福祉課", "契約"), ...part("税務課", "通知")];
  const setting = { ...grid("計画", "4月", null), isUsed: false, cell: { row: 5, column: 3 } };
  expect((await read({ 計画: rows }, [setting])).lanes).toEqual(["- 2025-04"]);
});

/** One project with these headings beside its own, and what stands under them. */
function plan(headings: SheetRows[number], cells: SheetRows[number]): SheetRows {
  return [
    TITLE,
    ["優先順位", "事業名", "予算額（千円）", ...headings],
    [1, "相談支援事業", 1200, ...cells],
  ];
}

describe("months that go down", () => {
  const sheets = {
    計画: [TITLE, ["優先順位", "事業名", "予算額（千円）"], [1, "相談支援事業", 1200]],
    予定: [
      ["月", "相談支援事業"],
      ["4月", "契約"],
      ["未定", "調査"],
      ["6月", "研修"],
    ],
  };

  it("begin where people say, each as far from the first as it says", async () => {
    expect((await read(sheets)).schedules).toMatchObject([{ faults: [{ text: "未定" }] }]);
    const start: GridStart = { kind: "plan-year", month: 4, years: 1 };
    const said = { ...grid("予定", "4月", start), cell: { row: 1, column: 0 } };
    const { lanes, schedules, unmet } = await read(sheets, [said]);
    expect(lanes).toEqual(["- 2026-04 2026-06"]);
    expect(schedules).toMatchObject([{ confidence: 1, faults: [] }]);
    expect(unmet).toEqual([]);
  });

  it("are left out by their first month", async () => {
    const { lanes } = await read(sheets, [{ ...grid("予定", "4月", null), isUsed: false }]);
    expect(lanes).toEqual([]);
  });
});

function grid(sheet: string, heading: string, start: GridStart | null): GridSetting {
  return { sheet, cell: null, heading, isUsed: true, start };
}

async function read(
  sheets: Readonly<Record<string, SheetRows>>,
  grids: readonly GridSetting[] = [],
  merges: readonly string[] = []
) {
  const { plans, unmet } = await readWorkbook({
    survey: surveyOf(sheets, { merges }),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
    settings: { grids },
  });
  const lanes = plans.flatMap(({ plan: { lanes: all } }) => all);
  return {
    unmet,
    remarks: plans.flatMap(({ draft }) => draft.remarks.map(({ kind }) => kind)),
    schedules: plans.flatMap(({ draft }) => draft.schedules),
    lanes: lanes.map(({ item, activities }) =>
      [item ?? "-", ...activities.map(({ start }) => start)].join(" ")
    ),
    activities: lanes.flatMap(({ activities }) =>
      activities.map(({ start, end }) => `${start}–${end}`)
    ),
  };
}
