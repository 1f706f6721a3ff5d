import { applyFixes, undoFixes } from "../../src/app/fix";
import { previewFix, safeFixes } from "../../src/app/offered-fixes";
import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import { planJson } from "../../src/app/plan-json";
import type { Finding } from "../../src/rules/rule";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { cellName } from "../../src/sheet/address";
import { valueAt } from "../../src/sheet/survey";
import { refusalSentence } from "../../src/text/fixes";
import type { RuleId } from "../../src/text/rules";
import type { XlsxWorkbook } from "../../src/workbooks/xlsx/xlsx-workbook";
import type { CellValue } from "../../src/sheet/survey";
import { at, openTables, type FileExtras } from "../support/tables-file";

const HEAD = ["優先順位", "事業名", "事業の方向性", "予算額(千円)"];
const TITLE = ["令和7年度 市民課 業務計画"];
/** Amounts as text in D4 and D5, a number in D6; `現状　維持` in C6; 2 twice. */
const ROWS: readonly (readonly CellValue[])[] = [
  TITLE,
  [],
  HEAD,
  [1, "防災訓練", "拡大", "１，２００"],
  [2, "見守り活動", "拡大", "▲500"],
  [2, "相談窓口", "現状　維持", 300],
];

async function checked(rows = ROWS, extras: FileExtras = {}) {
  const workbook = openTables({ 計画: rows }, extras);
  const book = await openBook(workbook);
  const findings = await checkBook(book, book.plans, DEFAULT_SETTINGS);
  const of = (rule: RuleId): Finding => {
    const finding = findings.find((one) => one.rule === rule);
    if (!finding) throw new Error(`nothing of ${rule}`);
    return finding;
  };
  return { workbook, book, findings, of };
}

async function contentAt(workbook: XlsxWorkbook, address: string) {
  const [sheet] = (await workbook.survey()).sheets;
  if (!sheet) throw new Error("no sheet");
  const { row, column } = at("計画", address);
  const { origin, rows } = sheet.formats;
  return [
    valueAt(sheet.values, row, column),
    rows[row - origin.row]?.[column - origin.column] ?? "General",
  ];
}

const shown = (finding: Finding): readonly string[] =>
  previewFix(finding).map(({ cell, before, after }) => `${cellName(cell)}: ${before} → ${after}`);

describe("a fix", () => {
  it("says beforehand what it will write, and nothing where there is none", async () => {
    const { of } = await checked();
    expect(shown(of("budget-text-number"))).toEqual(["D4: １，２００ → 1200"]);
    expect(shown(of("schedule-missing"))).toEqual([]);
  });

  it("writes the number, with a format for negative amounts", async () => {
    const { workbook, book, of } = await checked();
    const negative = of("budget-negative");
    const { applied, refused } = await applyFixes(book, [of("budget-text-number"), negative]);
    expect([applied.length, refused]).toEqual([2, []]);
    expect(await contentAt(workbook, "D4")).toEqual([1200, "#,##0"]);
    expect(await contentAt(workbook, "D5")).toEqual([-500, "#,##0;▲#,##0"]);
  });

  it("keeps a number format that was chosen", async () => {
    const formats = { D4: '#,##0"千円"', D5: "@" };
    const { workbook, book, of } = await checked(ROWS, { formats });
    await applyFixes(book, [of("budget-text-number"), of("budget-negative")]);
    expect(await contentAt(workbook, "D4")).toEqual([1200, '#,##0"千円"']);
    expect(await contentAt(workbook, "D5")).toEqual([-500, "#,##0;▲#,##0"]);
  });

  it("silences its finding when the workbook is checked again", async () => {
    const { workbook, book, of } = await checked();
    await applyFixes(book, [of("priority-duplicate")]);
    const again = await openBook(workbook);
    const rules = (await checkBook(again, again.plans, DEFAULT_SETTINGS)).map(({ rule }) => rule);
    expect(rules).not.toContain("priority-duplicate");
  });

  it("is refused on the locked cells of a protected sheet", async () => {
    const { workbook, book, of } = await checked(ROWS, { isProtected: true });
    const { refused, undo } = await applyFixes(book, [of("budget-text-number")]);
    expect(refused.map(({ refusal }) => refusalSentence(refusal, "ja"))).toEqual([
      "計画!D4 は保護されたシートのロックされたセルなので書き込めません。［校閲］→［シート保護の解除］のあと、もう一度お試しください。",
    ]);
    expect(undo).toBeNull();
    expect(await contentAt(workbook, "D4")).toEqual(["１，２００", "General"]);
  });

  it("is written to the unlocked cells of a protected sheet, whose number formats stay, and taken back", async () => {
    const { workbook, book, of } = await checked(ROWS, { isProtected: true, unlocked: ["D4"] });
    const negative = of("budget-negative");
    const { refused, undo } = await applyFixes(book, [of("budget-text-number"), negative]);
    expect(refused.map(({ finding }) => finding)).toEqual([negative]);
    expect(await contentAt(workbook, "D4")).toEqual([1200, "General"]);
    if (!undo) throw new Error("nothing to take back");
    expect((await undoFixes(workbook, undo)).refused).toEqual([]);
    expect(await contentAt(workbook, "D4")).toEqual(["１，２００", "General"]);
  });

  it("is refused where a number would stay text as protection keeps the number format", async () => {
    const extras = { isProtected: true, unlocked: ["D4", "D5"], formats: { D5: "@" } };
    const { workbook, book, of } = await checked(ROWS, extras);
    const { refused } = await applyFixes(book, [of("budget-negative"), of("budget-text-number")]);
    expect(refused.map(({ refusal }) => refusalSentence(refusal, "en"))).toEqual([
      "The number format of 計画!D5 is locked on a protected sheet. Use Review > Unprotect Sheet, then try again.",
    ]);
    expect((await contentAt(workbook, "D5"))[0]).toBe("▲500");
  });

  it("is refused where a cell holds a formula, and the others are written", async () => {
    const formulas = { D4: '"１，"&"２００"' };
    const { workbook, book, of } = await checked(ROWS, { formulas });
    const fixed = await applyFixes(book, [of("budget-text-number"), of("budget-negative")]);
    expect(fixed.refused.map(({ refusal }) => refusalSentence(refusal, "ja"))).toEqual([
      "計画!D4 には数式が入っているため書き換えません。数式か、その参照先を直してください。",
    ]);
    expect(fixed.applied.map(({ rule }) => rule)).toEqual(["budget-negative"]);
    expect(await contentAt(workbook, "D5")).toEqual([-500, "#,##0;▲#,##0"]);
  });

  it("is refused where words of the cell are red, as they would turn black, but a number is written", async () => {
    const { book, of } = await checked(ROWS, { redEnds: ["C6", "D4"] });
    const fixed = await applyFixes(book, [of("value-width"), of("budget-text-number")]);
    expect(fixed.refused.map(({ refusal }) => refusalSentence(refusal, "ja"))).toEqual([
      "計画!C6 は文字の一部に書式（赤字や太字など）が付いていて、書き換えると消えるため修正しません。セルを直接直してください。",
    ]);
    expect(fixed.applied.map(({ rule }) => rule)).toEqual(["budget-text-number"]);
  });

  it("is refused where a cell can't be changed alone, and the others are written", async () => {
    const { workbook, book, findings } = await checked(ROWS, { arrays: { C4: "C4:C6" } });
    const { applied, refused } = await applyFixes(book, safeFixes(findings));
    expect(refused.map(({ finding, refusal }) => [finding.rule, refusal])).toEqual([
      ["value-width", { reason: "not-alone", cell: "計画!C6" }],
    ]);
    expect(applied.map(({ rule }) => rule)).toEqual(["budget-text-number", "budget-negative"]);
    expect(await contentAt(workbook, "C6")).toEqual(["現状　維持", "General"]);
    expect(await contentAt(workbook, "D4")).toEqual([1200, "#,##0"]);
  });

  it("is refused where a cell changed since it was checked", async () => {
    const { workbook, book, of } = await checked();
    const edit = { cell: at("計画", "D4"), value: "1,300" };
    await workbook.apply([{ kind: "edit", edits: [edit] }]);
    const { refused } = await applyFixes(book, [of("budget-text-number")]);
    expect(refused.map(({ refusal }) => refusal)).toEqual([
      { reason: "changed", cell: "計画!D4", now: "1,300" },
    ]);
    expect((await contentAt(workbook, "D4"))[0]).toBe("1,300");
  });

  it("gives way to one chosen before it that writes the same cell", async () => {
    const rows = [TITLE, [], HEAD, [2, "防災訓練", "拡大", 10], [1, "見守り", "拡大", 20]];
    const { book, of } = await checked(rows);
    const order = of("priority-order");
    const { applied, refused } = await applyFixes(book, [order, order]);
    expect(applied).toEqual([order]);
    expect(refused.map(({ refusal }) => refusal.reason)).toEqual(["conflict"]);
  });

  it("is refused where the finding has none", async () => {
    const { book, of } = await checked();
    const { refused } = await applyFixes(book, [of("schedule-missing")]);
    expect(refused.map(({ refusal }) => refusal.reason)).toEqual(["no-edit"]);
  });
});

describe("the safe fixes", () => {
  it("are those of width and of amounts typed as text", async () => {
    const { findings } = await checked();
    expect(safeFixes(findings).map(({ rule }) => rule)).toEqual([
      "budget-text-number",
      "budget-negative",
      "value-width",
    ]);
  });

  it("leave alone an amount in brackets, which may be part of another", async () => {
    const rows = [TITLE, [], HEAD, [1, "防災訓練", "拡大", "(500)"], [2, "見守り", "拡大", 20]];
    const { findings } = await checked(rows);
    expect(findings.map(({ rule }) => rule)).toContain("budget-negative");
    expect(safeFixes(findings)).toEqual([]);
  });

  it("leave the plan as it was read", async () => {
    const { workbook, book, findings } = await checked();
    await applyFixes(book, safeFixes(findings));
    const after = await openBook(workbook);
    expect(after.plans.map(withoutBlanks)).toEqual(book.plans.map(withoutBlanks));
  });
});

const withoutBlanks = (plan: Parameters<typeof planJson>[0]): string =>
  JSON.stringify(planJson(plan)).replaceAll("　", "");

describe("taking fixes back", () => {
  it("restores values and number formats", async () => {
    const { workbook, book, findings } = await checked(ROWS, { formats: { D5: "@" } });
    const { applied, undo } = await applyFixes(book, safeFixes(findings));
    expect(await contentAt(workbook, "D5")).toEqual([-500, "#,##0;▲#,##0"]);
    if (!undo) throw new Error("nothing to take back");
    const { restored, refused } = await undoFixes(workbook, undo);
    expect([restored, refused]).toEqual([applied, []]);
    expect(await contentAt(workbook, "D4")).toEqual(["１，２００", "General"]);
    expect(await contentAt(workbook, "D5")).toEqual(["▲500", "@"]);
    expect(await contentAt(workbook, "C6")).toEqual(["現状　維持", "General"]);
  });

  it("leaves cells alone that were changed meanwhile, and says which", async () => {
    const { workbook, book, findings } = await checked();
    const { undo } = await applyFixes(book, safeFixes(findings));
    const edit = { cell: at("計画", "D4"), value: 1500 };
    await workbook.apply([{ kind: "edit", edits: [edit] }]);
    if (!undo) throw new Error("nothing to take back");
    const { refused } = await undoFixes(workbook, undo);
    expect(refused.map(({ refusal }) => refusalSentence(refusal, "en"))).toEqual([
      '計画!D4 has changed since it was fixed (now "1500"). Correct the cell itself.',
    ]);
    expect((await contentAt(workbook, "D4"))[0]).toBe(1500);
    expect((await contentAt(workbook, "D5"))[0]).toBe("▲500");
  });
});
