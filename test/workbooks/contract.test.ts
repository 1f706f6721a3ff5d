/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Detail, WorkbookSurvey } from "../../src/sheet/survey";
import { openExcelWorkbook } from "../../src/workbooks/excel/excel-workbook";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { bootExcel } from "../excel-host/boot";
import type { ExcelHost } from "../excel-host/host";
import { loadXlsx } from "../excel-host/load-xlsx";
import { newWorkbook } from "../excel-host/model";
import { saveXlsx } from "../excel-host/save-xlsx";
import { workbookBytes } from "../support/xlsx";
import { drawsByContract } from "./contract/drawing";
import { editsByContract } from "./contract/editing";
import { marksByContract } from "./contract/marking";
import type { Open } from "./contract/opened";
import { sampleDrawing } from "./drawings";

const SAMPLES = join(__dirname, "samples");
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

function bytesOf(file: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(SAMPLES, file)));
}

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});

const redWords =
  '<r><t>赤い</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>字</t></r><rPh sb="0" eb="1"><t>アカ</t></rPh>';
const halfLocked =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c></row>';

/** A sheet with conditional formats of its own, in part on the same cells, and two protected ones. */
const formatted = workbookBytes({
  sheets: [
    {
      name: "業務計画",
      rows:
        '<row r="1"><c r="A1"><v>1</v></c></row>' +
        `<row r="9"><c r="A9" t="inlineStr"><is>${redWords}</is></c><c r="B9" t="s"><v>0</v></c><c r="C9" t="s"><v>1</v></c><c r="D9" s="3"><v>5</v></c><c r="E9" s="4"><v>6</v></c><c r="F9" s="5"><v>7</v></c></row>`,
      after:
        '<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:C9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1 B2"><cfRule type="expression" dxfId="0" priority="1"><formula>N("keikaku")=1</formula></cfRule></conditionalFormatting>',
    },
    { name: "様式", rows: halfLocked, after: '<sheetProtection sheet="1"/>' },
    { name: "入力", rows: halfLocked, after: '<sheetProtection sheet="1" formatCells="0"/>' },
  ],
  sharedStrings:
    '<si><r><t>一続き</t></r><rPh sb="0" eb="1"><t>ヒト</t></rPh></si>' +
    `<si>${redWords.replace("赤い", "また赤い")}</si>`,
  styles:
    '<numFmts><numFmt numFmtId="200" formatCode="0.0"/></numFmts>' +
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font><font><b/><color rgb="FFFF0000"/></font><font><strike/><u/></font></fonts><cellXfs><xf/>' +
    '<xf applyProtection="1"><protection locked="0"/></xf>' +
    '<xf numFmtId="200" applyProtection="1"><protection locked="0" hidden="1"/></xf><xf fontId="1" applyFont="1"/><xf fontId="3"/><xf fontId="4"/></cellXfs>' +
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
});

function bookOf(book: "plan" | "formatted"): Uint8Array {
  return book === "plan" ? bytesOf("plan-side-by-side.xlsx") : formatted;
}

const inFile: Open = (book) => {
  const workbook = openXlsx(bookOf(book), "計画.xlsx");
  return { workbook, held: () => loadXlsx(workbook.toBytes(), "計画.xlsx") };
};

const inExcel: Open = (book) => {
  host.open(loadXlsx(bookOf(book), "計画.xlsx"));
  return { workbook: openExcelWorkbook(), held: () => host.model };
};

describe.each([
  ["a workbook file", inFile],
  ["a workbook in Excel", inExcel],
])("%s", (_, open) => {
  drawsByContract(open);
  editsByContract(open);
  marksByContract(open);
});

describe.each(samples)("%s", (file) => {
  test("reads the same from the file and in Excel", async () => {
    const fromFile = await openXlsx(bytesOf(file), file).survey();
    host.open(loadXlsx(bytesOf(file), file));
    const fromExcel = await openExcelWorkbook().survey();
    expect(comparable(fromExcel)).toEqual(comparable(fromFile));
  });

  test("looks the same in the file and in Excel", async () => {
    const file1 = openXlsx(bytesOf(file), file);
    host.open(loadXlsx(bytesOf(file), file));
    const excel = openExcelWorkbook();
    await excel.survey();
    const { sheets } = await file1.survey();
    const looks = sheets.map(({ name, values }) => ({
      area: {
        sheet: name,
        top: 0,
        left: 0,
        bottom: values.origin.row + values.rows.length,
        right: 40,
      },
      kinds: ["fills", "fonts", "borders", "formulas", "shapes"] as const,
    }));
    const [seen, read] = [await excel.look(looks), await file1.look(looks)];
    expect(seen.map(comparableDetail)).toEqual(read.map(comparableDetail));
  });
});

/** Merges in one order; all else as it is. */
function comparable(survey: WorkbookSurvey): unknown {
  return {
    ...survey,
    sheets: survey.sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    })),
  };
}

/** White counts as no fill in Excel; a line belongs to both cells beside it there. */
function comparableDetail({ fills, fonts, formulas, shapes }: Detail): unknown {
  return {
    fonts: fonts?.rows.flatMap((row, at) =>
      row.flatMap((look, column) => (look === "#000000" ? [] : [[at, column, look]]))
    ),
    fills: fills?.rows.map((row) => row.map((fill) => (fill === "#FFFFFF" ? null : fill))),
    formulas: formulas?.rows.flatMap((row, at) =>
      row.flatMap((formula, column) => (formula === null ? [] : [[at, column, formula]]))
    ),
    shapes: shapes?.map(({ kind, text }) => ({ kind, text })),
  };
}

test("what Excel would hold is saved as a file that reads and looks the same", async () => {
  const bytes = bytesOf("plan-two-sheets.xlsx");
  host.open(loadXlsx(bytes, "計画.xlsx"));
  const excel = openExcelWorkbook();
  const drawing = sampleDrawing("schedule", "スケジュール表", 6);
  const cell = { sheet: host.model.sheets[0]?.name ?? "", row: 2, column: 30 };
  await excel.apply([
    { kind: "draw", drawing, record: "記録" },
    { kind: "edit", edits: [{ cell, value: "007" }] },
    { kind: "mark", marks: [{ cell, color: "#FFC7CE" }] },
  ]);
  const saved = openXlsx(await saveXlsx(bytes, host.model), "計画.xlsx");
  const [fromFile, fromExcel] = [await saved.survey(), await excel.survey()];
  expect(comparable(fromFile)).toEqual(comparable(fromExcel));
  const marked = loadXlsx(saved.toBytes(), "計画.xlsx").sheets[0]?.conditionalFormats;
  expect(marked).toMatchObject([{ fill: "#FFC7CE", areas: [{ top: 2, left: 30 }] }]);
  expect(fromFile.generated).toMatchObject([{ key: "schedule", record: "記録" }]);
});
