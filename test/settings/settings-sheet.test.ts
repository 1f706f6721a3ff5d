import { ruleTitle, ruleTitles } from "../../src/text/rules";
import { setSeverity } from "../../src/settings/decide";
import { drawSettings } from "../../src/settings/draw-settings";
import { readSettings } from "../../src/settings/read-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { isSettingsSheet } from "../../src/settings/settings-sheet";
import { valueText, type CellValue, type Grid } from "../../src/sheet/survey";

const DECIDED: Settings = {
  severities: new Map([
    ["budget-outlier", "off"],
    ["content-copied", "info"],
  ]),
  allowedValues: { ...DEFAULT_SETTINGS.allowedValues, direction: ["推進", "維持"] },
  columns: [
    { sheet: "計画", heading: "見直しの方向（部長）", field: "direction" },
    { sheet: "計画", heading: "番号", field: null },
  ],
  tables: [
    { sheet: "参考", cell: null, heading: "", isUsed: false },
    { sheet: "", cell: null, heading: "順位・事業名・予算額", isUsed: true },
    { sheet: "計画", cell: { row: 39, column: 1 }, heading: "順位・事業名", isUsed: false },
  ],
  grids: [
    { sheet: "実績", cell: null, heading: "4月", isUsed: false, start: null },
    { sheet: "", cell: null, heading: "4月", isUsed: true, start: null },
    {
      sheet: "計画",
      cell: { row: 3, column: 9 },
      heading: "1",
      isUsed: true,
      start: { kind: "plan-year", month: 4, years: 0 },
    },
    {
      sheet: "",
      cell: null,
      heading: "Ⅰ",
      isUsed: true,
      start: { kind: "plan-year", month: 1, years: -1 },
    },
    {
      sheet: "工程",
      cell: null,
      heading: "１月",
      isUsed: true,
      start: { kind: "month", month: "2026-01" },
    },
  ],
  owners: [
    { cell: { sheet: "工程", row: 8, column: 1 }, project: "1-2 相談支援事業", text: "委託契約" },
    { cell: { sheet: "工程", row: 9, column: 1 }, project: null },
  ],
  accepted: [
    {
      rule: "budget-outlier",
      cell: { sheet: "計画", row: 32, column: 3 },
      text: "163706",
      reason: "指定管理料のため",
      by: "財政係",
      on: "2025-04-10",
    },
    { rule: "year-missing", cell: null, text: "年度の記載なし", reason: "様式による" },
  ],
};

test("what the sheet keeps is what it gives back", () => {
  expect(readSettings(drawn(DECIDED))).toEqual({
    settings: DECIDED,
    unknown: [],
    overruled: [],
    notes: new Map(),
  });
});

test("a sheet without decisions gives the settings that hold while nobody decided", () => {
  expect(readSettings(drawn(DEFAULT_SETTINGS)).settings).toEqual(DEFAULT_SETTINGS);
});

test("beside each section's title stands what may be written in it, which is no setting", () => {
  const lines = drawn(DECIDED).rows.map((cells) => cells.map(valueText));
  const titles = lines.filter(([first]) => first?.startsWith("■"));
  expect(titles).toHaveLength(7);
  expect(titles.every(([, blank, hint = ""]) => blank === "" && hint.length > 5)).toBe(true);
});

test("a long list of allowed values takes several lines, so that the sheet stays as wide as its paper", () => {
  const direction = Array.from({ length: 15 }, (_, index) => `区分${index}`);
  const allowedValues = { direction, operator: [], nature: ["政策"] };
  const sheet = drawn({ ...DEFAULT_SETTINGS, allowedValues });
  expect(Math.max(...sheet.rows.map((cells) => cells.length))).toBe(7);
  expect(readSettings(sheet).settings.allowedValues).toEqual(allowedValues);
});

test("the sheet is known by its first line, wherever it stands and whatever its name", () => {
  const grid = drawn(DECIDED);
  expect(isSettingsSheet({ ...grid, origin: { row: 4, column: 2 } })).toBe(true);
  expect(isSettingsSheet({ origin: { row: 0, column: 0 }, rows: [["令和7年度 業務計画"]] })).toBe(
    false
  );
});

test("people may move sections, leave blank lines, and write words in full width", () => {
  const grid = gridOf([
    ["計画設定（Keikaku）"],
    [null, "■列の読み方"],
    [null, "シート", "見出し", "読み方"],
    [],
    [null, "計画", "内示額", "予　算　額"],
    [null, "■指摘の重さ"],
    [null, "priority-gap", "なし"],
    [null, "■スケジュールの行の事業"],
    [null, "計画", "Ｂ９", "３"],
  ]);
  const { settings, unknown } = readSettings(grid);
  expect(settings.owners).toEqual([{ cell: { sheet: "計画", row: 8, column: 1 }, project: "３" }]);
  expect(settings.columns).toEqual([{ sheet: "計画", heading: "内示額", field: "budget" }]);
  expect(settings.severities).toEqual(new Map([["priority-gap", "off"]]));
  expect(unknown).toEqual([]);
});

test.each(Object.keys(ruleTitles))("a rule is known by its names: %s", (rule) => {
  const title = ruleTitle(rule, "ja");
  for (const word of [rule, title, `${title}（${rule}）`, ` ${title} (${rule}) `]) {
    const grid = gridOf([
      ["計画設定（Keikaku）"],
      ["■指摘の重さ"],
      [word, "なし"],
      ["■確認済みの指摘"],
      [word, "", "", "年度", "済"],
    ]);
    const { settings } = readSettings(grid);
    expect([...settings.severities.keys()]).toEqual([rule]);
    expect(settings.accepted.map((each) => each.rule)).toEqual([rule]);
  }
});

test("the sheet names rules in Japanese, and one that is none as people wrote it", () => {
  const drawing = drawSettings({
    ...DEFAULT_SETTINGS,
    severities: new Map([
      ["priority-gap", "off"],
      ["優先順位がない", "off"],
    ]),
  });
  const words = drawing.rows.map(({ cells }) => cells[0]?.value);
  expect(words).toContain("優先順位の抜け（priority-gap）");
  expect(words).toContain("優先順位がない");
});

test("the month that a grid begins in is understood as people write it", () => {
  const start = (word: string) =>
    readSettings(gridOf([["計画設定（Keikaku）"], ["■月の欄"], ["", "", "1", word]])).settings
      .grids[0]?.start;
  for (const word of ["４月", "4月から", "4月～", " 4 月 始まり"]) {
    expect(start(word)).toEqual({ kind: "plan-year", month: 4, years: 0 });
  }
  expect(start("翌年度4月")).toEqual({ kind: "plan-year", month: 4, years: 1 });
  for (const word of ["令和７年４月", "R7.4", "2025/4", "2025年4月から"]) {
    expect(start(word)).toEqual({ kind: "month", month: "2025-04" });
  }
  for (const word of ["13月", "0月", "4", "25年4月", "空海3年4月", ""]) {
    expect(start(word)).toBeUndefined();
  }
});

test("what is said of a table or a grid has to name it", () => {
  const { settings, unknown } = readSettings(
    gridOf([
      ["計画設定（Keikaku）"],
      ["■表"],
      ["", "", "", "使わない"],
      ["計画", "", "", "使わない"],
      ["", "B4", "順位", "使う"],
      ["計画", "", "順位", "たぶん"],
      ["■月の欄"],
      ["計画", "", "", "4月から"],
    ])
  );
  expect(settings.tables).toEqual([{ sheet: "計画", cell: null, heading: "", isUsed: false }]);
  expect(settings.grids).toEqual([]);
  expect(unknown.map(({ cell }) => cell.row)).toEqual([2, 4, 5, 7]);
});

test("a line that can't be understood is left out and named by its cell", () => {
  const grid = gridOf([
    ["計画設定（Keikaku）"],
    ["■指摘の重さ"],
    ["ルール", "重さ"],
    ["priority-gap", "重大"],
    ["■スケジュールの行の事業"],
    ["工程", "九行目", "3"],
  ]);
  const { settings, unknown } = readSettings(grid);
  expect(settings.severities.size).toBe(0);
  expect(settings.owners).toEqual([]);
  expect(unknown).toEqual([
    {
      cell: { row: 3, column: 0 },
      text: "priority-gap 重大",
      section: "severities",
      line: ["priority-gap", "重大"],
    },
    {
      cell: { row: 5, column: 0 },
      text: "工程 九行目 3",
      section: "owners",
      line: ["工程", "九行目", "3"],
    },
  ]);
});

test("lines that can't be understood outlast a rewriting of the sheet", () => {
  const before = readSettings(
    gridOf([
      ["計画設定（Keikaku）"],
      ["財政課と申合せ済み"],
      ["■指摘の重さ"],
      ["priority-gap", "重大"],
    ])
  );
  const after = readSettings(
    gridOf(
      drawSettings(before.settings, before).rows.map(({ cells }) =>
        cells.map((cell) => cell?.value ?? null)
      )
    )
  );
  expect(after.unknown.map(({ section, line }) => [section, ...line].join(" "))).toEqual([
    " 財政課と申合せ済み",
    "severities priority-gap 重大",
  ]);
});

test("a section that nobody knows ends the one above, and its lines are told and not obeyed", () => {
  const { settings, unknown } = readSettings(
    gridOf([
      ["計画設定（Keikaku）"],
      ["■指摘の重さ"],
      ["priority-gap", "なし"],
      ["■指摘の重さ（前年度）"],
      ["year-missing", "なし"],
      ["■列の読み方"],
      ["■工程", "金額", "予算額"],
    ])
  );
  expect([...settings.severities.keys()]).toEqual(["priority-gap"]);
  expect(settings.columns).toMatchObject([{ sheet: "■工程", heading: "金額", field: "budget" }]);
  expect(unknown.map(({ text }) => text)).toEqual(["■指摘の重さ（前年度）", "year-missing なし"]);
});

test("what people note beside a line stays beside it, wherever the line goes", () => {
  const before = readSettings(
    gridOf([
      ["計画設定（Keikaku）"],
      ["■指摘の重さ"],
      ["priority-gap", "なし", "欠番があるため"],
      ["■スケジュールの行の事業"],
      ["工程", "B9", "3", null, null, "係長に確認"],
    ])
  );
  expect(before.unknown).toEqual([]);
  const settings = setSeverity(
    setSeverity(before.settings, "priority-gap", "info"),
    "year-missing",
    "off"
  );
  const rows = drawSettings(settings, before).rows.map(({ cells }) =>
    cells.map((cell) => cell?.value ?? null)
  );
  expect(rows).toContainEqual(["優先順位の抜け（priority-gap）", "参考", "欠番があるため"]);
  expect(rows).toContainEqual(["年度がない（year-missing）", "なし"]);
  expect(rows).toContainEqual(["工程", "B9", "3", "", "", "係長に確認"]);
  expect(readSettings(gridOf(rows)).notes).toEqual(before.notes);
});

test("a sheet that people made themselves is known by its name and a section", () => {
  const sections = gridOf([["■指摘の重さ"], ["priority-gap", "なし"]]);
  expect(isSettingsSheet(sections, "計画設定")).toBe(true);
  expect(isSettingsSheet(sections, "指摘")).toBe(false);
  expect(isSettingsSheet(gridOf([["庁内の申合せ"]]), "計画設定")).toBe(false);
});

test("a text keeps its blanks and lines within, not around", () => {
  const accepted = [{ rule: "leftover-text", cell: null, text: "要確認\n 財政", reason: "済" }];
  expect(readSettings(drawn({ ...DECIDED, accepted })).settings.accepted).toEqual(accepted);
});

function drawn(settings: Settings): Grid<CellValue> {
  return gridOf(
    drawSettings(settings).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null))
  );
}

function gridOf(rows: readonly (readonly CellValue[])[]): Grid<CellValue> {
  return { origin: { row: 0, column: 0 }, rows };
}
