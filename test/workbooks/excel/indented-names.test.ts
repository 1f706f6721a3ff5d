/** @jest-environment jsdom */
import { openBook } from "../../../src/app/open-book";
import { openExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import type { Workbook } from "../../../src/workbooks/workbook";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { bootExcel } from "../../excel-host/boot";
import type { ExcelHost } from "../../excel-host/host";
import { loadXlsx } from "../../excel-host/load-xlsx";
import { newWorkbook } from "../../excel-host/model";
import { brief } from "../../support/reading";
import { workbookBytes } from "../../support/xlsx";

const ROWS: readonly (readonly (string | number)[])[] = [
  ["令和7年度 商工課 業務計画"],
  ["順位", "事業名", "事業主体", "予算額（千円）"],
  [1, "利子補給事業", "市", 22400],
  ["", ">補助金の交付", "", 22100],
  ["", ">事務費", "", 300],
  [2, "空き店舗活用", "民間", 4500],
];

/** Names are set in by the cell's own style where they are written with `>`. */
function cellXml(value: string | number, row: number, column: number): string {
  const at = `r="${"ABCD".charAt(column)}${row + 1}"`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  const style = value.startsWith(">") ? ' s="1"' : "";
  return `<c ${at}${style} t="inlineStr"><is><t>${value.replace(">", "")}</t></is></c>`;
}

const bytes = workbookBytes({
  sheets: [
    {
      name: "業務計画",
      rows: ROWS.map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((value, column) => (value === "" ? "" : cellXml(value, row, column))).join("")}</row>`
      ).join(""),
    },
  ],
  styles:
    '<fonts><font/></fonts><cellXfs><xf/><xf applyAlignment="1"><alignment horizontal="left" indent="1"/></xf></cellXfs>',
});

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});

const inFile = (): Workbook => openXlsx(bytes, "計画.xlsx");
const inExcel = (): Workbook => {
  host.open(loadXlsx(bytes, "計画.xlsx"));
  return openExcelWorkbook();
};

describe.each([
  ["a file", inFile],
  ["Excel", inExcel],
])("names that cells set in, in %s", (_, open) => {
  test("are told by their column", async () => {
    const { sheets } = await open().survey();
    expect(sheets.map(({ indented }) => indented)).toEqual([[1]]);
  });

  test("are what is done for the project above them", async () => {
    const { plans } = await openBook(open());
    expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
      "1 利子補給事業 22400",
      "2 空き店舗活用 4500",
    ]);
  });
});

test("names that cells set in cost one sync more than others", async () => {
  const workbook = inExcel();
  const before = host.executor.traffic.length;
  await openBook(workbook);
  expect(host.executor.traffic.length - before).toBeLessThanOrEqual(4);
});
