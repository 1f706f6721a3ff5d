import { checkBook } from "../../src/app/check-book";
import { keepSettings } from "../../src/app/keep-settings";
import { openBook, type Book } from "../../src/app/open-book";
import { planJson } from "../../src/app/plan-json";
import { foresee, regenerationOf } from "../../src/app/regenerate";
import type { Finding } from "../../src/rules/rule";
import {
  acceptFinding,
  allowValue,
  setColumn,
  setGrid,
  setOwner,
  setSeverity,
  setTable,
} from "../../src/settings/decide";
import type { Settings } from "../../src/settings/settings";
import type { CellValue } from "../../src/sheet/survey";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { Paper } from "../generator/paper";
import { fileOf } from "../generator/paper-file";

type Rows = readonly (readonly CellValue[])[];

const PLAN: Rows = [
  ["令和7年度 障害福祉課 業務計画（当初予算）"],
  ["優先順位", "事業名", "方向性", "事業主体", "当初予算額（千円）", "内示額"],
  [1, "相談支援事業", "拡大", "市", 1200, 900],
  [3, "地域生活支援事業", "伴走", "市", 1100, 800],
  [],
  ["スケジュール"],
  ["実施項目", ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`)],
  ["委託契約", "契約"],
  ["説明会", null, "開催"],
];
const TITLE = ["計画設定（Keikaku）"];

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
    expect(book.unknownSettings).toEqual([]);
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

describe("a finding that was accepted", () => {
  it("stays away until its cell changes", async () => {
    const book = await opened({ 計画: PLAN });
    const finding = (await checkBook(book, book.plans)).find(
      ({ rule }) => rule === "direction-unknown"
    );
    if (!finding) throw new Error("not found");
    await keep(book, acceptFinding(book.settings, finding, { reason: "総合計画の用語" }));

    const later = await openBook(book.workbook);
    expect(severities(await checkBook(later, later.plans))).not.toHaveProperty("direction-unknown");
    const cell = { sheet: "計画", row: 3, column: 2 };
    await book.workbook.apply([{ kind: "edit", edits: [{ cell, value: "並走" }] }]);
    const changed = await openBook(book.workbook);
    expect(severities(await checkBook(changed, changed.plans))).toHaveProperty("direction-unknown");
  });
});

describe("keeping settings", () => {
  it("draws the sheet 計画設定, which says the same when it is read again", async () => {
    const book = await opened({ 計画: PLAN });
    const settings = decided(book.settings);
    await keep(book, settings);
    const again = await openBook(book.workbook);
    expect(again.settings).toEqual(settings);
    expect(again.settingsSheet).toMatchObject({ name: "計画設定", isOurs: true });
    expect(again.unknownSettings).toMatchObject([{ problem: "unmet-table", text: "参考" }]);
    expect(budgets(again)).toEqual([900, 800]);
  });

  it("rewrites its own sheet in place, and writes nothing where nothing changes", async () => {
    const book = await opened({ 計画: PLAN });
    await keep(book, decided(book.settings));
    const again = await openBook(book.workbook);
    expect(keepSettings(again, again.settings)).toEqual([]);
    await keep(again, setSeverity(again.settings, "priority-gap", null));
    const third = await openBook(book.workbook);
    expect(third.settings.severities.size).toBe(0);
    expect(third.survey.sheetNames).toEqual(["計画", "計画設定"]);
  });

  it("edits a copy that a person brought along, lines and all that it doesn't know left in it", async () => {
    const copy: Rows = [
      [],
      [null, ...TITLE],
      [null, "■指摘の重さ"],
      [null, "ルール", "重さ"],
      [null, "priority-gap", "なし"],
      [null, "priority-order", "重大"],
    ];
    const book = await opened({ 計画: PLAN, 昨年度の設定: copy });
    await keep(book, setSeverity(book.settings, "budget-outlier", "off"));
    const again = await openBook(book.workbook);
    expect(again.survey.sheetNames).toEqual(["計画", "昨年度の設定"]);
    expect([...again.settings.severities.keys()]).toEqual(["priority-gap", "budget-outlier"]);
    expect(again.unknownSettings).toMatchObject([{ text: "priority-order 重大" }]);
    expect(keepSettings(again, again.settings)).toEqual([]);
  });

  it("takes another name where a sheet that is none of settings bears it", async () => {
    const book = await opened({ 計画: PLAN, 計画設定: [["庁内の申合せ"]] });
    expect(book.settingsSheet).toBeNull();
    await keep(book, decided(book.settings));
    const again = await openBook(book.workbook);
    expect(again.survey.sheetNames).toHaveLength(3);
    expect(again.survey.sheets.map(({ name }) => name)).toEqual(["計画", "計画設定"]);
    expect(again.settings).toEqual(decided(book.settings));
  });

  it("is no regeneration: a book whose only sheet of ours keeps settings isn't stale", async () => {
    const book = await opened({ 計画: PLAN });
    await keep(book, decided(book.settings));
    const again = await openBook(book.workbook);
    expect(severities(await checkBook(again, again.plans))).not.toHaveProperty("generated-stale");
    const { changes } = regenerationOf(await foresee(again, again.plans), again, "keep");
    await book.workbook.apply(changes);
    const built = await openBook(book.workbook);
    expect(built.settings).toEqual(again.settings);
    expect(built.survey.generated.map(({ key }) => key).toSorted()).toEqual([
      "list",
      "schedule",
      "settings",
      "summary",
    ]);
  });
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
    expect(book.unknownSettings).toEqual([
      {
        problem: "unknown-line",
        cell: { sheet: "計画設定", row: 2, column: 0 },
        text: "priority-gap 重大",
      },
      { problem: "unmet-owner", cell: { sheet: "計画", row: 7, column: 0 }, text: "入札" },
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
    expect(book.unknownSettings).toEqual([
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

  it("a second sheet of settings", async () => {
    const sheet = (word: string) => [TITLE, ["■指摘の重さ"], ["priority-gap", word]];
    const book = await opened({ 計画: PLAN, 控え: sheet("なし"), 予備: sheet("エラー") });
    expect(book.settings.severities.get("priority-gap")).toBe("off");
    expect(book.unknownSettings).toEqual([
      { problem: "second-sheet", cell: { sheet: "予備", row: 0, column: 0 }, text: "控え" },
    ]);
  });
});

function decided(settings: Settings): Settings {
  const cell = { sheet: "計画", row: 7, column: 0 };
  return [
    (each: Settings) => setSeverity(each, "priority-gap", "off"),
    (each: Settings) => allowValue(each, "direction", "伴走"),
    (each: Settings) => setColumn(each, { sheet: "計画", heading: "内示額", field: "budget" }),
    (each: Settings) => setTable(each, { sheet: "参考", cell: null, heading: "", isUsed: false }),
    (each: Settings) =>
      setGrid(each, {
        sheet: "計画",
        cell: { row: 6, column: 1 },
        heading: "4月",
        isUsed: true,
        start: { kind: "plan-year", month: 4, years: 0 },
      }),
    (each: Settings) => setOwner(each, { cell, project: "3", text: "委託契約" }),
    (each: Settings) =>
      acceptFinding(
        each,
        { rule: "leftover-text", cell, text: "=要確認" },
        { reason: "1/2 済み", by: "係長", on: "2025-04-01" }
      ),
  ].reduce((each, step) => step(each), settings);
}

function opened(sheets: Readonly<Record<string, Rows>>): Promise<Book> {
  const papers = Object.entries(sheets).map(([name, rows]) => {
    const paper = new Paper(name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) paper.put(row, column, value);
      });
    });
    return paper;
  });
  return openBook(openXlsx(fileOf(papers), "plan.xlsx"));
}

async function checked(sheets: Readonly<Record<string, Rows>>): Promise<readonly Finding[]> {
  const book = await opened(sheets);
  return checkBook(book, book.plans);
}

async function keep(book: Book, settings: Settings): Promise<void> {
  await book.workbook.apply(keepSettings(book, settings));
}

function severities(findings: readonly Finding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));
}

function budgets({ plans: [plan] }: Book): readonly (number | null)[] {
  return plan ? planJson(plan).projects.map(({ budget }) => budget) : [];
}
