import { checkBook } from "../../src/app/check-book";
import { keepSettings } from "../../src/app/keep-settings";
import { openBook, type Book } from "../../src/app/open-book";
import { planJson } from "../../src/app/plan-json";
import type { Finding } from "../../src/rules/rule";
import type { Settings } from "../../src/settings/settings";
import type { CellValue } from "../../src/sheet/survey";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { Paper } from "../generator/paper";
import { fileOf } from "../generator/paper-file";

export type Rows = readonly (readonly CellValue[])[];

/** A plan of two projects and two lanes. */
export const PLAN: Rows = [
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
/** The first line of a sheet of settings. */
export const TITLE = ["計画設定（Keikaku）"];

/** A workbook of these sheets, opened. */
export function opened(sheets: Readonly<Record<string, Rows>>): Promise<Book> {
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

export async function checked(sheets: Readonly<Record<string, Rows>>): Promise<readonly Finding[]> {
  const book = await opened(sheets);
  return checkBook(book, book.plans);
}

/** Has the workbook keep the settings. */
export async function keep(book: Book, settings: Settings): Promise<void> {
  await book.workbook.apply(keepSettings(book, settings));
}

/** The severity of each rule that found something. */
export function severities(findings: readonly Finding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));
}

export function budgets({ plans: [plan] }: Book): readonly (number | null)[] {
  return plan ? planJson(plan).projects.map(({ budget }) => budget) : [];
}

/** What of the settings isn't obeyed: why, where and what it says. */
export function unobeyed({ unknownSettings }: Book) {
  return unknownSettings.map(({ problem, cell, text }) => ({ problem, cell, text }));
}
