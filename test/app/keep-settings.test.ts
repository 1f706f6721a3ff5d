import { checkBook } from "../../src/app/check-book";
import { keepSettings } from "../../src/app/keep-settings";
import { openBook } from "../../src/app/open-book";
import { foresee, regenerationOf } from "../../src/app/regenerate";
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
import { budgets, keep, opened, PLAN, severities, TITLE, type Rows } from "./settings-book";

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
