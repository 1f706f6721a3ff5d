import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyFixes } from "../../src/app/fix";
import { openBook, type Book } from "../../src/app/open-book";
import { rules } from "../../src/rules/registry";
import type { Finding, Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { cellName } from "../../src/sheet/address";
import { ruleSentence } from "../../src/text/rules";
import type { Workbook } from "../../src/workbooks/workbook";
import { examplesIn, type ExampleSheet } from "../support/guide-example";
import { openTables } from "../support/tables-file";

const guide = join(__dirname, "../../docs/guide/rules");
const pages = rules.map((rule) => ({
  rule,
  ...examplesIn(readFileSync(join(guide, `${rule.id}.md`), "utf8")),
}));

/** What a table of texts and numbers can't show. */
const UNTOLD = ["シートの状態", "塗りつぶしや図形", "作成したシート"];

/** The example as a workbook file, read and judged by one rule. */
function judge(rule: Rule, { rows, merges }: ExampleSheet) {
  return judgeWorkbook(rule, openTables({ 業務計画: rows }, { merges }));
}

async function judgeWorkbook(rule: Rule, workbook: Workbook) {
  const book: Book = await openBook(workbook);
  const { plans, survey } = book;
  const findings = runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS, [rule]);
  return { book, findings };
}

const fixable = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "edit"));

const key = ({ fixes }: Finding): string => JSON.stringify(fixes);

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ message }) => ruleSentence(message, "ja"));

describe.each(pages.map((page) => [page.rule.id, page] as const))("the guide's %s", (_, page) => {
  const { rule, wrong, right, untold } = page;
  if (wrong === null || right === null) {
    it("says why no table shows it", () => {
      expect(UNTOLD).toContain(untold);
    });
    return;
  }

  it("is right that the wrong example is found, at the cells in bold", async () => {
    const { book, findings } = await judge(rule, wrong);
    expect(book.plans).not.toEqual([]);
    expect(findings).not.toEqual([]);
    const marked = wrong.marked.map(cellName);
    const named = findings.flatMap(({ cell }) => (cell ? cellName(cell) : []));
    expect([...new Set(named)].sort()).toEqual(marked.sort());
  });

  it("is right that the right example isn't, or only for information", async () => {
    const { book, findings } = await judge(rule, right);
    expect(book.plans).not.toEqual([]);
    expect(said(findings.filter(({ severity }) => severity === rule.severity))).toEqual([]);
  });

  it("leaves nothing to fix once the fix is written", async () => {
    const { book, findings } = await judge(rule, wrong);
    const { refused } = await applyFixes(book, fixable(findings).slice(0, 1));
    const after = fixable((await judgeWorkbook(rule, book.workbook)).findings);
    expect(refused).toEqual([]);
    expect(after.length).toBe(Math.max(0, new Set(fixable(findings).map(key)).size - 1));
  });
});
