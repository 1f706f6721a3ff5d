import { applyFixes, undoFixes } from "../../src/app/fix";
import { previewFix } from "../../src/app/offered-fixes";
import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import type { CellValue } from "../../src/sheet/survey";
import { cellName } from "../../src/sheet/address";
import { refusalSentence } from "../../src/text/fixes";
import type { RuleId } from "../../src/text/rules";
import type { XlsxWorkbook } from "../../src/workbooks/xlsx/xlsx-workbook";
import { at, openTables, type FileExtras } from "../support/tables-file";

const HEAD = [
  ["令和7年度 市民課 業務計画"],
  [],
  ["優先順位", "事業名", "事業の方向性", "予算額(千円)"],
];
/** Amounts from D4 on. */
const plan = (amounts: readonly CellValue[], total: CellValue) => [
  ...HEAD,
  ...amounts.map((amount, index) => [index + 1, `事業${index + 1}`, "継続", amount]),
  [null, "合計", null, total],
];

async function judged(
  rows: readonly (readonly CellValue[])[],
  extras: FileExtras,
  rule: RuleId = "budget-total-differs"
) {
  const workbook = openTables({ 計画: rows }, extras);
  const book = await openBook(workbook);
  const findings = (await checkBook(book, book.plans)).filter((each) => each.rule === rule);
  return { workbook, book, findings };
}

const offered = async (...args: Parameters<typeof judged>) =>
  (await judged(...args)).findings.map((finding) =>
    previewFix(finding).map(({ cell, before, after }) => `${cellName(cell)}: ${before} → ${after}`)
  );

async function formulaAt(workbook: XlsxWorkbook, address: string) {
  const cell = at("計画", address);
  const area = {
    sheet: "計画",
    top: cell.row,
    bottom: cell.row,
    left: cell.column,
    right: cell.column,
  };
  const [detail] = await workbook.look([{ area, kinds: ["formulas", "values"] }]);
  return [detail?.formulas?.rows[0]?.[0] ?? null, detail?.values?.rows[0]?.[0] ?? null];
}

describe("a fix over a formula", () => {
  const SHORT = plan([100, 200, 30, "-", 50], 330);

  it("has a sum reach all amounts of the plan, and is taken back", async () => {
    const { workbook, book, findings } = await judged(SHORT, { formulas: { D9: "SUM(D4:D6)" } });
    expect(findings.map(previewFix)).toEqual([
      [{ cell: at("計画", "D9"), before: "=SUM(D4:D6)", after: "=SUM(D4:D8)" }],
    ]);
    const { refused, undo } = await applyFixes(book, findings);
    expect(refused).toEqual([]);
    expect(await formulaAt(workbook, "D9")).toEqual(["=SUM(D4:D8)", 380]);
    const again = await openBook(workbook);
    const left = (await checkBook(again, again.plans)).map(({ rule }) => rule);
    expect(left).not.toContain("budget-total-differs");
    if (!undo) throw new Error("nothing to take back");
    expect((await undoFixes(workbook, undo)).refused).toEqual([]);
    expect(await formulaAt(workbook, "D9")).toEqual(["=SUM(D4:D6)", 330]);
  });

  it("is refused once the formula has changed, and not taken back once it has", async () => {
    const formulas = { D9: "SUM(D4:D6)" };
    const { workbook, book, findings } = await judged(SHORT, { formulas });
    const cell = at("計画", "D9");
    const type = (formula: string) =>
      workbook.apply([{ kind: "edit", edits: [{ cell, value: 330, formula }] }]);
    await type("=SUM(D4:D6)+0");
    const said = (await applyFixes(book, findings)).refused.map(({ refusal }) =>
      refusalSentence(refusal, "en")
    );
    expect(said).toEqual([
      '計画!D9 has changed since it was checked (now "=SUM(D4:D6)+0"). Check again.',
    ]);
    await type("=SUM(D4:D6)");
    const { undo } = await applyFixes(book, findings);
    await type("=SUM(D4:D7)");
    if (!undo) throw new Error("nothing to take back");
    const kept = (await undoFixes(workbook, undo)).refused;
    expect(kept.map(({ refusal }) => refusal.reason)).toEqual(["changed-since-fix"]);
  });

  it.each([
    ["SUBTOTAL(9,D4:D6)", "=SUBTOTAL(9,D4:D8)"],
    ["SUM(D$4:D$6)", "=SUM(D$4:D$8)"],
    ["SUM(D4,D5,D6)", "=SUM(D4:D8)"],
  ])("understands %s", async (formula, after) => {
    expect(await offered(SHORT, { formulas: { D9: formula } })).toEqual([
      [`D9: =${formula} → ${after}`],
    ]);
  });

  it("leaves what stands between the amounts out of the sum", async () => {
    const rows = [
      ...HEAD,
      [1, "事業1", "継続", 100],
      [null, "小計", null, 100],
      [2, "事業2", "継続", 200],
      [3, "事業3", "継続", 50],
      [null, "小計", null, 250],
      [null, "合計", null, 300],
    ];
    const formulas = { D5: "SUM(D4)", D8: "SUM(D6:D7)", D9: "SUM(D4,D6)" };
    expect(await offered(rows, { formulas })).toEqual([["D9: =SUM(D4,D6) → =SUM(D4,D6:D7)"]]);
  });

  it.each([
    ["other arithmetic", SHORT, "D4+D5+D6"],
    ["a sum that something is added to", SHORT, "SUM(D4:D6)+0"],
    ["a sum of another column", SHORT, "SUM(A4:A6)"],
    ["a sum that reaches all amounts already", SHORT, "SUM(D4:D8)"],
    ["amounts of which one is text", plan([100, 200, "３０"], 300), "SUM(D4:D5)"],
  ])("is not offered for %s", async (_, rows, formula) => {
    const address = `D${rows.length}`;
    expect(await offered(rows, { formulas: { [address]: formula } })).toEqual([[]]);
  });

  it("is not offered for a sum of sums, as the fault lies in these", async () => {
    const rows = [
      ...HEAD,
      [1, "事業1", "継続", 100],
      [2, "事業2", "継続", 200],
      [null, "小計", null, 100],
      [3, "事業3", "継続", 50],
      [null, "小計", null, 50],
      [null, "合計", null, 150],
    ];
    const formulas = { D6: "SUM(D4)", D8: "SUM(D7)", D9: "SUM(D6,D8)" };
    expect(await offered(rows, { formulas })).toEqual([["D6: =SUM(D4) → =SUM(D4:D5)"], []]);
  });

  it("is not offered for an amount that was calculated, and is for one that wasn't", async () => {
    const rows = plan([100.5, 200.5], 301);
    const formulas = { D4: "201/2" };
    expect(await offered(rows, { formulas }, "budget-fraction")).toEqual([[], ["D5: 200.5 → 201"]]);
  });
});
