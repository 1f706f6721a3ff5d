import { readWorkbook } from "../../../../src/reading/read-workbook";
import type { TableSetting } from "../../../../src/settings/settings";
import { brief } from "../../../support/reading";
import { surveyOf, type SheetRows } from "../../../support/survey";

const TITLE = ["令和7年度 障害福祉課 業務計画"];
const HEADINGS = ["順位", "事業名", "当初予算額（千円）", "方向性"];
const PLAN = [
  TITLE,
  HEADINGS,
  [1, "相談支援事業", 1200, "拡大"],
  [2, "地域生活支援", 3400, "継続"],
];
const BUDGETS = [
  ["事務事業一覧"],
  ["番号", "事務事業名", "予算額（千円）"],
  [1, "窓口業務", 10],
  [2, "庁舎管理", 20],
];

test("a table that people leave out is no part of the plan, by as many headings as they name", async () => {
  const both = [...PLAN, [], ...BUDGETS];
  const whole = await read({ 計画: both });
  expect(names(whole)).toEqual([
    "1 相談支援事業 1200",
    "2 地域生活支援 3400",
    "1#2 窓口業務 10",
    "2#2 庁舎管理 20",
  ]);
  for (const heading of ["番号・事務事業名・予算額（千円）", "番号、事務 事業名", "番号"]) {
    const reading = await read({ 計画: both }, [said("", heading, false)]);
    expect(names(reading)).toEqual(["1 相談支援事業 1200", "2 地域生活支援 3400"]);
    expect(reading.unmet).toEqual([]);
  }
});

test("a list of names beside quarters that nobody wrote in is offered, and taken where people say so", async () => {
  const rows = [
    ["令和7年度 障害福祉課"],
    ["事業名", "第1四半期", "第2四半期", "第3四半期", "第4四半期"],
    ["相談支援", null, null],
    ["地域生活", null, null],
  ];
  const { plans, unused } = await read({ 工程: rows });
  expect(plans).toEqual([]);
  expect(unused).toMatchObject([
    { area: { sheet: "工程", top: 1, bottom: 3 }, columns: [{ field: "name" }], why: "unlike" },
  ]);
  const reading = await read({ 工程: rows }, [said("工程", "事業名", true)]);
  expect(names(reading)).toEqual(["1 相談支援", "2 地域生活"]);
});

test("of two tables with the same headings the one at the cell is meant", async () => {
  const rows = [
    TITLE,
    HEADINGS,
    [1, "相談支援", 5, "拡大"],
    [],
    HEADINGS,
    [2, "地域生活", 7, "継続"],
  ];
  const heading = "順位・事業名";
  const one = await read({ 計画: rows }, [{ ...said("計画", heading, false), cell: cell(4, 0) }]);
  expect(names(one)).toEqual(["1 相談支援 5"]);
  const all = await read({ 計画: rows }, [said("計画", heading, false)]);
  expect(all.plans).toEqual([]);
  const general = [
    said("計画", heading, false),
    { ...said("計画", heading, true), cell: cell(4, 0) },
  ];
  expect(names(await read({ 計画: rows }, general))).toEqual(["2 地域生活 7"]);
});

test("a table that has moved is found by its headings where it is the only one, else nothing is decided", async () => {
  const setting = { ...said("計画", "番号・事務事業名", false), cell: cell(6, 0) };
  const moved = await read({ 計画: [...PLAN, [], [], [], ...BUDGETS] }, [setting]);
  expect(names(moved)).toHaveLength(2);
  const twice = [...PLAN, [], [], ...BUDGETS, [], ...BUDGETS.slice(1)];
  const unclear = await read({ 計画: twice }, [{ ...setting, cell: cell(20, 0) }]);
  expect(unclear.unmet).toMatchObject([{ problem: "unmet-table" }]);
});

test("a sheet for reference is left out with all that stands on it", async () => {
  const sheets = { 計画: PLAN, 参考: [["令和6年度 障害福祉課 業務計画"], ...PLAN.slice(1)] };
  expect((await read(sheets)).plans).toHaveLength(2);
  const reading = await read(sheets, [said("参考", "", false)]);
  expect(reading.plans.map(({ plan }) => plan.fiscalYear)).toEqual([2025]);
  expect(reading.unused).toEqual([]);
});

test("of two sheets with the same projects people choose the one that counts", async () => {
  const sheets = {
    集計用: [TITLE, HEADINGS, [1, "相談支援事業", 999, "拡大"], [2, "地域生活支援", 999, "継続"]],
    部内用: PLAN,
  };
  const first = await read(sheets);
  expect(names(first)).toEqual(["1 相談支援事業 999", "2 地域生活支援 999"]);
  expect(first.unused).toMatchObject([{ area: { sheet: "部内用", top: 1 }, why: "copy" }]);
  const chosen = await read(sheets, [said("部内用", HEADINGS.join("・"), true)]);
  expect(names(chosen)).toEqual(["1 相談支援事業 1200", "2 地域生活支援 3400"]);
  expect(chosen.plans[0]?.draft.tables).toMatchObject([{ confidence: 1 }]);
  expect(chosen.unused).toMatchObject([{ area: { sheet: "集計用" }, why: "copy" }]);
  const whole = await read(sheets, [said("部内用", "", true)]);
  expect(names(whole)).toEqual(["1 相談支援事業 1200", "2 地域生活支援 3400"]);
});

test("a copy, or a table that is left out, says nothing of the plan's head", async () => {
  const headings = ["順位", "事業名", "区分", "方向性", "当初予算額（千円）"];
  const rows = [
    TITLE,
    headings,
    [1, "相談支援", "政策", "拡大", 12],
    [2, "地域生活", "経常", "継続", 34],
  ];
  const copied = await read({ 計画: rows, 控え: rows });
  expect(copied.plans.map(({ plan }) => plan.policyGoal)).toEqual([null]);
  const old = [["昨年度の一覧"], ["番号", ...headings.slice(1)], [1, "窓口", "政策", "縮小", 5]];
  const left = await read({ 計画: [...rows, [], ...old] }, [said("", "番号・事業名", false)]);
  expect(left.plans.map(({ plan }) => plan.policyGoal)).toEqual([null]);
});

test("a sheet that looks like an example is shown, and used where people say so", async () => {
  const sheets = { 記入例: [TITLE, HEADINGS, [1, "○○事業", 1, "拡大"]], 計画: PLAN };
  const reading = await read(sheets);
  expect(names(reading)).toEqual(["1 相談支援事業 1200", "2 地域生活支援 3400"]);
  expect(reading.unused).toMatchObject([{ area: { sheet: "記入例" }, why: "example" }]);
  const both = await read(sheets, [said("記入例", HEADINGS.join("・"), true)]);
  expect(names(both)).toContain("1 ○○事業 1");
});

test("a table that isn't like a plan's is taken where people say so", async () => {
  const rows = [
    ["窓口のしごと"],
    ["事業名", "取組内容"],
    ["相談", "窓口で聞く"],
    ["申請", "書類を受ける"],
  ];
  const none = await read({ しごと: rows });
  expect(none.plans).toEqual([]);
  const reading = await read({ しごと: rows }, [said("", "事業名・取組内容", true)]);
  expect(names(reading)).toEqual(["1 相談", "2 申請"]);
  expect(names(await read({ しごと: rows }, [said("しごと", "", true)]))).toEqual([
    "1 相談",
    "2 申請",
  ]);
});

test("a table without a column of names is offered, and can't be used before one is decided", async () => {
  const rows = [TITLE, ["順位", "しごと", "予算額（千円）"], [1, "相談", 5], [2, "申請", 7]];
  const setting = said("", "順位・しごと", true);
  const without = await read({ 計画: rows }, [setting]);
  expect(without.plans).toEqual([]);
  expect(without.unused).toMatchObject([{ area: { sheet: "計画", top: 1 }, why: "unlike" }]);
  expect(without.unmet).toEqual([{ setting, problem: "unusable-table" }]);
  const column = { sheet: "", heading: "しごと", field: "name" } as const;
  expect(names(await read({ 計画: rows }, [setting], [column]))).toEqual(["1 相談 5", "2 申請 7"]);
});

test("what is said of a table that isn't there is told", async () => {
  const settings = [said("", "番号・事業名", false), said("昨年度", "", false)];
  const { unmet, plans } = await read({ 計画: PLAN }, settings);
  expect(unmet.map(({ setting }) => setting)).toEqual([settings[1], settings[0]]);
  expect(plans).toHaveLength(1);
});

test("the months beside a table that is left out are no schedule, and end the one above it", async () => {
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
  const rows = [
    TITLE,
    [...HEADINGS, ...months],
    [1, "相談支援事業", 1200, "拡大", "契約"],
    [2, "地域生活支援", 3400, "継続", null, "開催"],
    [],
    ["月別の執行額"],
    ["番号", "事務事業名", "予算額（千円）", "担当", ...months],
    [1, "窓口業務", 10, "佐藤", "済"],
  ];
  const reading = await read({ 計画: rows }, [said("", "番号・事務事業名", false)]);
  const [plan] = reading.plans;
  expect(reading.unmet).toEqual([]);
  expect(plan?.draft.schedules).toHaveLength(1);
  expect(plan?.plan.lanes.map(({ project }) => project)).toEqual(["1", "2"]);
});

test("what was said of months that are left out with their table or sheet is no fault", async () => {
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
  const other = [
    ["令和6年度 障害福祉課 業務計画"],
    [...(BUDGETS[1] ?? []), ...months],
    [1, "窓口業務", 10, "済"],
  ];
  const grids = [{ sheet: "昨年度", cell: null, heading: "4月", isUsed: true, start: null }];
  for (const heading of ["", "番号・事務事業名"]) {
    const { unmet, plans } = await readWorkbook({
      survey: surveyOf({ 計画: PLAN, 昨年度: other }),
      lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
      settings: { tables: [said("昨年度", heading, false)], grids },
    });
    expect(plans.flatMap(({ plan }) => plan.lanes)).toEqual([]);
    expect(unmet).toEqual([]);
  }
});

test("a table is the surer the more it says", async () => {
  const sure = await read({ 計画: PLAN });
  expect(sure.plans[0]?.draft.tables[0]?.confidence).toBe(1);
  const rows = [TITLE, ["事業名", "予算額（千円）"], ["相談支援事業", 5], ["地域生活支援", 7]];
  const bare = await read({ 計画: rows });
  expect(bare.plans[0]?.draft.tables[0]?.confidence).toBeLessThan(0.75);
});

test("a table whose headings nobody knows is taken once people say that it is one and where its names stand", async () => {
  const rows = [
    TITLE,
    [],
    ["並び", "件", "見込", "ようす"],
    [1, "相談支援", 1200, "窓口で話を聞きます"],
    [2, "地域生活", 3400, "通う人を送ります"],
  ];
  const wanted = said("", "並び・件・見込・ようす", true);
  const headings = ["並び", "件", "見込", "ようす"].map((text) => ({ heading: { text } }));
  expect((await read({ 計画: rows, 参考: [["様式"], ["記入日", "記入者"]] })).unused).toMatchObject(
    [{ area: { sheet: "計画", top: 2, left: 0, bottom: 4, right: 3 }, columns: headings }]
  );
  const pointed = await read({ 計画: rows }, [wanted]);
  expect(pointed.plans).toEqual([]);
  expect(pointed.unmet).toMatchObject([{ problem: "unusable-table" }]);
  expect(pointed.unused).toMatchObject([
    { area: { sheet: "計画", top: 2 }, columns: [{}, { heading: { text: "件" } }, {}, {}] },
  ]);
  const columns = [
    { sheet: "", heading: "件", field: "name" as const },
    { sheet: "", heading: "見込", field: "budget" as const },
  ];
  const moved = [TITLE, [], [], [], ...rows.slice(2)];
  for (const sheet of [rows, moved]) {
    const reading = await read({ 計画: sheet }, [wanted], columns.slice(0, 1));
    expect(reading.plans.map(({ plan }) => plan.projects.length)).toEqual([2]);
    expect(reading.unmet).toEqual([]);
    const both = await read({ 計画: sheet }, [wanted], columns);
    expect(both.plans[0]?.plan.projects).toMatchObject([
      { name: "相談支援", budget: { thousandYen: 1200 } },
      { name: "地域生活", budget: { thousandYen: 3400 } },
    ]);
  }
});

function said(sheet: string, heading: string, isUsed: boolean): TableSetting {
  return { sheet, cell: null, heading, isUsed };
}

function cell(row: number, column: number) {
  return { row, column };
}

function read(
  sheets: Readonly<Record<string, SheetRows>>,
  tables: readonly TableSetting[] = [],
  columns: NonNullable<Parameters<typeof readWorkbook>[0]["settings"]>["columns"] = []
) {
  return readWorkbook({
    survey: surveyOf(sheets),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
    settings: { columns, tables },
  });
}

function names({ plans }: Awaited<ReturnType<typeof read>>): readonly string[] {
  return plans.flatMap(({ plan }) => brief(plan.projects));
}

test("a table that only its title and months tell is likelier a plan than not", async () => {
  const rows = [
    ["令和7年度　税務課　年間業務計画"],
    ["業務名", "担当", "4月", "5月", "6月", "7月"],
    ["当初課税", "鈴木", "準備", "発送", null, null],
    ["申告相談", "田中", null, null, "相談", null],
  ];
  const { plans } = await read({ 計画: rows });
  const confidence = plans[0]?.draft.tables[0]?.confidence;
  expect(confidence).toBeGreaterThan(0.5);
  expect(confidence).toBeLessThan(0.75);
});
