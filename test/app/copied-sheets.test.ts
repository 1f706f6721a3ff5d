import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../src/app/open-book";
import { foresee, regenerationOf } from "../../src/app/regenerate";
import { looksGenerated } from "../../src/reading/evidence/sheets/own-sheets";
import { viewSheet } from "../../src/reading/evidence/sheets/sheet-view";
import type { CellValue } from "../../src/sheet/survey";
import { openXlsx, type XlsxWorkbook } from "../../src/workbooks/xlsx/xlsx-workbook";
import { sheetOf } from "../support/survey";
import { openTables } from "../support/tables-file";

type Rows = readonly (readonly CellValue[])[];

const books: Readonly<Record<string, () => XlsxWorkbook>> = {
  "a plan with a schedule": () =>
    openXlsx(
      readFileSync(join(__dirname, "../workbooks/samples/plan-side-by-side.xlsx")),
      "a.xlsx"
    ),
  "a plan without one": () =>
    openTables({
      業務計画: [
        ["令和7年度 税務課 業務計画"],
        ["順位", "事業名", "方向性", "予算額（千円）"],
        [1, "固定資産税評価事業", "現状維持", 12000],
        [2, "徴収強化事業", "拡大", 3400],
      ],
    }),
};

/** What people do to a copy. */
const changes: Readonly<Record<string, (rows: Rows) => Rows>> = {
  "as it is": (rows) => rows,
  "under a line of their own": (rows) => [["部内説明用の控え"], [], ...rows],
  "without its title": (rows) => (isTitle(rows[0]) ? rows.slice(1) : rows),
  "with a column before it": (rows) => rows.map((row) => [null, ...row]),
};

function isTitle(row: Rows[number] = []): boolean {
  return row.filter((value) => value !== null).length <= 2;
}

/** The values of the sheets drawn for a plan, by name. */
async function drawn(workbook: XlsxWorkbook): Promise<Readonly<Record<string, Rows>>> {
  const book = await openBook(workbook);
  await workbook.apply(regenerationOf(await foresee(book, book.plans), book, "keep").changes);
  const { generated } = await workbook.survey();
  const areas = generated.flatMap(({ sheet, used }) => (used ? [{ sheet, ...used }] : []));
  const details = await workbook.look(areas.map((area) => ({ area, kinds: ["values"] })));
  return Object.fromEntries(
    areas.map(({ sheet }, index) => [sheet, details[index]?.values?.rows ?? []])
  );
}

describe.each(Object.entries(books))("the sheets drawn for %s", (_, open) => {
  test.each(Object.entries(changes))("are known when copied %s", async (_how, change) => {
    const sheets = await drawn(open());
    expect(Object.keys(sheets)).toHaveLength(3);
    const unknown = Object.entries(sheets)
      .filter(([name, rows]) => !looksGenerated(viewSheet(sheetOf(`${name} (2)`, change(rows)))))
      .map(([name]) => name);
    expect(unknown).toEqual([]);
  });
});

test("people's own schedule with a total is theirs", () => {
  const rows = [
    ["令和7年度（2025年度）　税務課　スケジュール表"],
    ["凡例　○ 予定　● 実施済"],
    ["事業名", "4月", "5月"],
    ["徴収強化事業", "説明会", null],
    ["合計", 1, 0],
  ];
  expect(looksGenerated(viewSheet(sheetOf("スケジュール", rows)))).toBe(false);
});
