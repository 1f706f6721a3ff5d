import { checkBook } from "../../src/app/check-book";
import {
  budgets,
  checked,
  opened,
  PLAN,
  type Rows,
  severities,
  TITLE,
  unobeyed,
} from "./settings-book";

describe("what a settings sheet says holds", () => {
  it("for severities: changed, and off", async () => {
    expect(severities(await checked({ 計画: PLAN }))).toMatchObject({
      "priority-gap": "warning",
      "direction-unknown": "warning",
    });
    const sheet = [
      TITLE,
      ["■指摘の重さ"],
      ["ルール", "重さ"],
      ["priority-gap", "エラー"],
      ["direction-unknown", "なし"],
    ];
    const found = severities(await checked({ 計画: PLAN, 計画設定: sheet }));
    expect(found).toMatchObject({ "priority-gap": "error" });
    expect(found).not.toHaveProperty("direction-unknown");
  });

  it("for allowed values", async () => {
    const sheet = [TITLE, ["■使える値"], ["項目", "値"], ["事業の方向性", "拡大", "伴走"]];
    expect(severities(await checked({ 計画: PLAN, 計画設定: sheet }))).not.toHaveProperty(
      "direction-unknown"
    );
  });

  it("for columns, and under another name of the sheet", async () => {
    const sheet = [
      TITLE,
      ["■列の読み方"],
      ["シート", "見出し", "読み方"],
      ["", "内示額", "予算額"],
    ];
    const book = await opened({ 計画: PLAN, "計画設定 (2)": sheet });
    expect(budgets(book)).toEqual([900, 800]);
    expect(book.survey.sheets.map(({ name }) => name)).toEqual(["計画"]);
    expect(book.settingsSheet).toMatchObject({ name: "計画設定 (2)", isOurs: false });
  });

  it("for tables and month grids", async () => {
    const last: Rows = [
      ["令和6年度 障害福祉課 業務計画（当初予算）"],
      ["優先順位", "事業名", "当初予算額（千円）"],
      [1, "窓口業務", 7],
    ];
    expect(await opened({ 計画: PLAN, 参考: last })).toMatchObject({ plans: [{}, {}] });
    const sheet = [
      TITLE,
      ["■表"],
      ["シート", "セル", "見出し", "使い方"],
      ["参考", "", "", "使わない"],
      ["■月の欄"],
      ["シート", "セル", "はじめの見出し", "読み方"],
      ["", "", "４月", "翌年度の4月から"],
    ];
    const book = await opened({ 計画: PLAN, 参考: last, 計画設定: sheet });
    expect(budgets(book)).toEqual([1200, 1100]);
    expect(book.plans).toHaveLength(1);
    expect(book.plans[0]?.plan.lanes).toMatchObject([
      { activities: [{ label: "契約", start: "2026-04" }] },
      { activities: [{ label: "開催", start: "2026-05" }] },
    ]);
    expect(unobeyed(book)).toEqual([]);
  });

  it("for lanes' owners", async () => {
    const sheet = [
      TITLE,
      ["■スケジュールの行の事業"],
      [],
      ["計画", "A8", "3"],
      ["計画", "A9", "なし"],
    ];
    const book = await opened({ 計画: PLAN, 計画設定: sheet });
    expect(book.plans[0]?.plan.lanes).toMatchObject([
      { item: "委託契約", project: "3", inferred: false },
      { item: "説明会", project: null, inferred: false },
    ]);
    expect(severities(await checkBook(book, book.plans))).not.toHaveProperty("lane-owner-missing");
  });
});

it("what is said of sheets holds for the next year's, whose lines are found all the same", async () => {
  const sheet = [
    TITLE,
    ["■列の読み方"],
    ["R7計画", "内示額", "予算額"],
    ["R7計画", "示達額", "予算額"],
    ["■表"],
    ["R6計画", "", "", "使わない"],
  ];
  const book = await opened({ R8計画: PLAN, 計画設定: sheet });
  expect(budgets(book)).toEqual([900, 800]);
  expect(unobeyed(book)).toEqual([
    { problem: "unmet-column", cell: { sheet: "計画設定", row: 3, column: 0 }, text: "示達額" },
    { problem: "unmet-table", cell: { sheet: "計画設定", row: 5, column: 0 }, text: "R6計画" },
  ]);
});

describe("what isn't obeyed is told with its cell", () => {
  it("lines that can't be understood, and lanes that aren't there", async () => {
    const sheet = [
      TITLE,
      ["■指摘の重さ"],
      ["priority-gap", "重大"],
      ["■スケジュールの行の事業"],
      ["計画", "A8", "1", "入札"],
    ];
    const book = await opened({ 計画: PLAN, 計画設定: sheet });
    expect(unobeyed(book)).toEqual([
      {
        problem: "unknown-line",
        cell: { sheet: "計画設定", row: 2, column: 0 },
        text: "priority-gap 重大",
      },
      { problem: "unmet-owner", cell: { sheet: "計画設定", row: 4, column: 0 }, text: "入札" },
    ]);
  });

  it("tables and month grids that aren't there, by their lines", async () => {
    const sheet = [
      TITLE,
      ["■表"],
      ["", "A3", "順位", "使わない"],
      ["昨年度", "", "", "使わない"],
      ["■月の欄"],
      [null, null, "7月", "4月から"],
    ];
    const book = await opened({ 計画: PLAN, 計画設定: sheet });
    expect(unobeyed(book)).toEqual([
      {
        problem: "unknown-line",
        cell: { sheet: "計画設定", row: 2, column: 1 },
        text: "A3 順位 使わない",
      },
      {
        problem: "unmet-table",
        cell: { sheet: "計画設定", row: 3, column: 0 },
        text: "昨年度",
      },
      { problem: "unmet-grid", cell: { sheet: "計画設定", row: 5, column: 0 }, text: "7月" },
    ]);
  });

  it("columns that no table has, by their lines", async () => {
    const sheet = [
      TITLE,
      ["■列の読み方"],
      ["シート", "見出し", "読み方"],
      ["", "内　示　額", "使わない"],
      ["", "内示", "使わない"],
      ["昨年度", "内示額", "予算額"],
      ["計画", "", "予算額"],
      ["", "契約", "事業名"],
    ];
    const book = await opened({ 計画: PLAN, 計画設定: sheet });
    const cell = (row: number) => ({ sheet: "計画設定", row, column: 0 });
    expect(unobeyed(book)).toEqual([
      { problem: "unknown-line", cell: cell(6), text: "計画 予算額" },
      { problem: "unmet-column", cell: cell(4), text: "内示" },
      { problem: "unmet-column", cell: cell(5), text: "内示額" },
      { problem: "unmet-column", cell: cell(7), text: "契約" },
    ]);
    expect(budgets(book)).toEqual([1200, 1100]);
  });

  it("no columns under the groups of their headings, nor labels of forms and of records", async () => {
    const grouped: Rows = [
      ["令和7年度 障害福祉課 業務計画"],
      ["優先順位", "事業名", "予算額（千円）", null],
      [null, null, "当初", "内示"],
      [1, "相談支援事業", 1200, 900],
      [2, "地域生活支援事業", 1100, 800],
    ];
    const form: Rows = [
      ["令和7年度 事業計画書"],
      ["事業名", "見守り事業"],
      ["方向性", "拡大"],
      ["予算額（千円）", 500],
      ["備考", "なし"],
    ];
    const sheet = [
      TITLE,
      ["■列の読み方"],
      ["", "内示", "予算額"],
      ["", "予算額（千円）当初", "使わない"],
      ["様式", "方向性", "使わない"],
    ];
    const book = await opened({ 計画: grouped, 様式: form, 計画設定: sheet });
    expect(unobeyed(book)).toEqual([]);
  });

  it("labels of forms whose values can't be what people say", async () => {
    const form: Rows = [
      ["令和7年度 事業計画書"],
      ["事業名", "見守り事業"],
      ["方向性", "拡大"],
      ["予算額（千円）", 500],
      ["備考", "1,000千円"],
      ["補足", "市"],
    ];
    const sheet = [
      TITLE,
      ["■列の読み方"],
      ["", "補足", "事業主体"],
      ["", "備考", "取組"],
      ["", "高齢者", "取組"],
    ];
    const book = await opened({ 様式: form, 計画設定: sheet });
    expect(book.unknownSettings).toMatchObject([
      { problem: "unfit-column", cell: { row: 3 }, text: "備考" },
      { problem: "unmet-column", cell: { row: 4 }, text: "高齢者" },
    ]);
  });

  it("rules that there are none of, by their lines", async () => {
    const sheet = [
      TITLE,
      ["■指摘の重さ"],
      ["priority-gap", "なし"],
      ["priority-gaps", "なし"],
      ["■確認済みの指摘"],
      ["constructor", "計画", "B3", "相談支援事業", "済み"],
    ];
    const book = await opened({ 計画: PLAN, 計画設定: sheet });
    expect(unobeyed(book)).toEqual([
      {
        problem: "unknown-rule",
        cell: { sheet: "計画設定", row: 3, column: 0 },
        text: "priority-gaps",
      },
      {
        problem: "unknown-rule",
        cell: { sheet: "計画設定", row: 5, column: 0 },
        text: "constructor",
      },
    ]);
  });

  it("a second sheet of settings", async () => {
    const sheet = (word: string) => [TITLE, ["■指摘の重さ"], ["priority-gap", word]];
    const book = await opened({ 計画: PLAN, 控え: sheet("なし"), 予備: sheet("エラー") });
    expect(book.settings.severities.get("priority-gap")).toBe("off");
    expect(unobeyed(book)).toEqual([
      { problem: "second-sheet", cell: { sheet: "予備", row: 0, column: 0 }, text: "控え" },
    ]);
  });
});
