/** @jest-environment jsdom */
import { checkBook } from "../../../src/app/check-book";
import { openBook } from "../../../src/app/open-book";
import { openExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import type { Workbook } from "../../../src/workbooks/workbook";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { bootExcel } from "../../excel-host/boot";
import type { ExcelHost } from "../../excel-host/host";
import { loadXlsx } from "../../excel-host/load-xlsx";
import { newWorkbook } from "../../excel-host/model";
import { generateWorkbook } from "../../generator/generate";
import type { Habits } from "../../generator/habits";
import { oddHabits } from "../../generator/odd-habits";
import { randomOf } from "../../generator/random";

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});

/** All that is read and found, as text: a difference shows in its line. */
async function said(workbook: Workbook): Promise<string> {
  const book = await openBook(workbook);
  const findings = await checkBook(book, book.plans, book.settings);
  return JSON.stringify({ plans: book.plans, findings, unused: book.unused }, null, 1);
}

async function bothWays(seed: number, habits: Partial<Habits>) {
  const bytes = generateWorkbook(seed, habits).bytes();
  host.open(loadXlsx(Uint8Array.from(bytes), "計画.xlsx"));
  return {
    inExcel: await said(openExcelWorkbook()),
    ofTheFile: await said(openXlsx(bytes, "計画.xlsx")),
  };
}

test("a plan never seen before says in Excel what its file says", async () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const { inExcel, ofTheFile } = await bothWays(seed, oddHabits(randomOf(seed), 3));
    expect(inExcel).toBe(ofTheFile);
  }
});

test("a drawn arrow in a hidden row stays with its row", async () => {
  const { inExcel, ofTheFile } = await bothWays(38, {
    schedule: "right",
    bars: "labelled-shapes",
    hidden: "row",
    isHalved: false,
  });
  expect(ofTheFile).toContain("中間報告");
  expect(inExcel).toBe(ofTheFile);
});
