/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keepSettings } from "../../src/app/keep-settings";
import { openBook } from "../../src/app/open-book";
import { acceptFinding, setColumn, setSeverity } from "../../src/settings/decide";
import { openExcelWorkbook } from "../../src/workbooks/excel/excel-workbook";
import { bootExcel } from "../excel-host/boot";
import { loadXlsx } from "../excel-host/load-xlsx";
import { newWorkbook } from "../excel-host/model";

const SAMPLE = join(__dirname, "../workbooks/samples/plan-side-by-side.xlsx");

test("settings are kept in Excel, obeyed, and rewritten in place", async () => {
  const host = await bootExcel(newWorkbook("業務計画"));
  host.open(loadXlsx(new Uint8Array(readFileSync(SAMPLE)), "plan.xlsx"));
  const workbook = openExcelWorkbook();
  const book = await openBook(workbook);
  const cell = { sheet: "業務計画", row: 32, column: 3 };
  const finding = { rule: "leftover-text", cell, text: "=A1" };
  const settings = acceptFinding(
    setColumn(setSeverity(book.settings, "budget-outlier", "off"), {
      sheet: "",
      heading: "予算額",
      field: "budget",
    }),
    finding,
    { reason: "1/2", on: "2025-04-01" }
  );
  await workbook.apply(keepSettings(book, settings));

  const again = await openBook(workbook);
  expect(again.settings).toEqual(settings);
  expect(again.settingsSheet).toMatchObject({ name: "計画設定", isOurs: true });
  expect(again.plans.map(({ plan }) => plan.projects.length)).toEqual([8]);
  expect(keepSettings(again, settings)).toEqual([]);

  const sheets = host.model.sheets.map(({ name }) => name);
  await workbook.apply(keepSettings(again, setSeverity(settings, "budget-outlier", "info")));
  const third = await openBook(workbook);
  expect(third.settings.severities).toEqual(new Map([["budget-outlier", "info"]]));
  expect(host.model.sheets.map(({ name }) => name)).toEqual(sheets);
});
