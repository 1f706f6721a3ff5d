import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyFixes } from "../../src/app/fix";
import { checkBook } from "../../src/app/check-book";
import { openBook, type Book } from "../../src/app/open-book";
import { foresee, regenerationOf } from "../../src/app/regenerate";
import { rules } from "../../src/rules/registry";
import type { Finding, Rule } from "../../src/rules/rule";
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

/** The example as a workbook file, read and judged by one rule. */
async function judge(rule: Rule, { rows, extras, isDrawn, edits }: ExampleSheet) {
  const workbook = openTables({ 業務計画: rows }, extras);
  if (isDrawn) {
    const book = await openBook(workbook);
    const { changes } = regenerationOf(await foresee(book, book.plans), book, "overwrite");
    await workbook.apply(changes);
  }
  const written = edits.map(({ sheet, cell, value }) => ({ cell: { sheet, ...cell }, value }));
  await workbook.apply([{ kind: "edit", edits: written }]);
  return judgeWorkbook(rule, workbook);
}

async function judgeWorkbook(rule: Rule, workbook: Workbook) {
  const book: Book = await openBook(workbook);
  const all = await checkBook(book, book.plans, DEFAULT_SETTINGS);
  return { book, findings: all.filter((finding) => finding.rule === rule.id) };
}

const fixable = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "edit"));

const key = ({ fixes }: Finding): string => JSON.stringify(fixes);

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ message }) => ruleSentence(message, "ja"));

describe.each(pages.map((page) => [page.rule.id, page] as const))("the guide's %s", (_, page) => {
  const { rule, wrong, right } = page;

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
