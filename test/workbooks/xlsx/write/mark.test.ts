import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../../../../src/workbooks/workbook";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import { type TestWorkbook, workbookBytes } from "../../../support/xlsx";
import { fault, faultsOf } from "./structure";
import { draws, partOf, resaved, simple, touched, written } from "./written";

const SAMPLES = join(__dirname, "../../samples");
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
const RED = "#F8D0D0";
const BLUE = "#D0E4F8";

function marking(...cells: readonly (readonly [row: number, column: number, color: string])[]) {
  const marks = cells.map(([row, column, color]) => ({
    cell: { sheet: "業務計画", row, column },
    color,
  }));
  return { kind: "mark", marks } as const satisfies Change;
}
const CLEARING = { kind: "mark", marks: [] } as const satisfies Change;

const SHEET = "xl/worksheets/sheet1.xml";
const DXF = '<dxf><fill><patternFill><bgColor rgb="FFF8D0D0"/></patternFill></fill></dxf>';

function book(parts: Partial<TestWorkbook>, after = "", rows = ""): Uint8Array {
  return workbookBytes({ sheets: [{ name: "業務計画", rows, after }], ...parts });
}

/** The names of the parts whose text isn't the same in both. */
function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [openPackage(before), openPackage(after)];
  const names = [one, other].map((each) => each.archive.entries.map(({ name }) => name).sort());
  expect(names[1]).toEqual(names[0]);
  return one.archive.entries
    .map(({ name }) => name)
    .filter((name) => one.text(name) !== other.text(name));
}

test.each(samples)(
  "%s: marks are added to the sheet and the styles alone, and go without a trace",
  (file) => {
    const before = Uint8Array.from(readFileSync(join(SAMPLES, file)));
    const sheet = /<sheet [^>]*name="([^"]*)"/.exec(partOf(before, "xl/workbook.xml"))?.[1] ?? "";
    const marks = [3, 4, 5, 9].map((row) => ({ cell: { sheet, row, column: 3 }, color: RED }));
    const marked = written(before, [{ kind: "mark", marks }]);
    expect(touched(before, marked)).toEqual(["xl/styles.xml", SHEET]);
    expect(faultsOf(marked)).toEqual([]);
    expect(partOf(marked, SHEET)).toContain(
      '<conditionalFormatting sqref="D4:D6 D10"><cfRule type="expression"'
    );
    expect(changed(before, written(marked, [CLEARING]))).toEqual([]);
  }
);

const STYLES: readonly (readonly [string, string])[] = [
  ["no list of conditional formats", '<fonts count="1"><font/></fonts>'],
  ["an empty list", '<fonts count="1"><font/></fonts><dxfs count="0"/><colors/>'],
  ["an empty list with blanks", '<dxfs count="0" />'],
  ["formats of its own", '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'],
  ["formats without a count, on lines", "<dxfs>\n  <dxf><font><b/></font></dxf>\n</dxfs>"],
];

test.each(STYLES)("styles with %s come back as they were", (_, styles) => {
  const before = book({ styles });
  const marked = written(before, [marking([0, 0, RED], [1, 0, BLUE])]);
  expect(faultsOf(marked)).toEqual([]);
  expect(changed(before, written(marked, [CLEARING]))).toEqual([]);
});

const AROUND: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  [
    "merges, validations and a margin",
    '<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells><phoneticPr fontId="1"/><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
  ],
  [
    "formats of its own and of later versions",
    '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="7"/></conditionalFormatting><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="12" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  ],
  ["line breaks between", '\n  <autoFilter ref="A1:B2"/>\n  <hyperlinks/>\n'],
];

test.each(AROUND)("a sheet with %s is sound with marks and comes back as it was", (_, after) => {
  const before = book({}, after);
  const marked = written(before, [marking([0, 0, RED])]);
  expect(faultsOf(marked)).toEqual([]);
  const priority = after.includes("x14") ? 13 : 1;
  expect(partOf(marked, SHEET)).toContain(`priority="${priority}"><formula>N(`);
  expect(partOf(written(marked, [CLEARING]), SHEET)).toBe(partOf(before, SHEET));
});

test("prefixes and a sheet without cells are kept to", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
  const before = workbookBytes({ sheets: [{ name: "業務計画", xml }] });
  const marked = written(before, [marking([0, 0, RED])]);
  expect(partOf(marked, SHEET)).toContain(
    '<x:sheetData/><x:conditionalFormatting sqref="A1"><x:cfRule type="expression"'
  );
  expect(partOf(written(marked, [CLEARING]), SHEET)).toBe(xml);
});

test("marks are known when Excel has put them together with other rules", () => {
  const rule = '<cfRule type="cellIs" dxfId="0" priority="2"><formula>0</formula></cfRule>';
  const marked = resaved(written(simple(), [marking([0, 0, RED])]), (text) => ({
    [SHEET]: text(SHEET).replace(
      /<conditionalFormatting.*<\/conditionalFormatting>/,
      `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;keikaku&quot;) = 0</formula></cfRule>${rule}</conditionalFormatting>`
    ),
  }));
  const cleared = written(marked, [CLEARING]);
  expect(partOf(cleared, SHEET)).toContain(
    `<conditionalFormatting sqref="A1">${rule}</conditionalFormatting>`
  );
  // The other rule names the format by now.
  expect(partOf(cleared, "xl/styles.xml")).toContain(DXF);
});

test("a format that a table names as well stays, and so do those before another's", () => {
  const table = '<table dataDxfId="0"/>';
  const named = written(
    book({
      parts: { "xl/tables/table1.xml": table },
      contentTypes: '<Override PartName="/xl/tables/table1.xml" ContentType="application/xml"/>',
      styles: `<dxfs count="1">${DXF}</dxfs>`,
    }),
    [marking([0, 0, RED]), CLEARING]
  );
  expect(partOf(named, "xl/styles.xml")).toContain(`<dxfs count="1">${DXF}</dxfs>`);
  const drawn = written(simple(), [marking([0, 0, RED]), ...draws]);
  const cleared = written(drawn, [CLEARING]);
  expect(faultsOf(cleared)).toEqual([]);
  expect(partOf(cleared, "xl/styles.xml")).toBe(partOf(drawn, "xl/styles.xml"));
});

test("marking again in the same colours adds nothing", () => {
  const once = written(simple(), [marking([0, 0, RED], [1, 1, BLUE])]);
  const twice = written(once, [marking([0, 0, RED], [1, 1, BLUE])]);
  expect(changed(once, twice)).toEqual([]);
});

test("leaves the calculation of a workbook alone that gets marks only", () => {
  const marked = written(simple(), [marking([0, 0, RED])]);
  expect(partOf(marked, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

test("refuses a protected sheet, also where marks would only go, and one that isn't there", () => {
  const protection = '<sheetProtection sheet="1"/>';
  expect(() => written(book({}, protection), [marking([0, 0, RED])])).toThrow(
    fault("sheet-protected")
  );
  const closed = resaved(written(simple(), [marking([0, 0, RED])]), (text) => ({
    [SHEET]: text(SHEET).replace("</sheetData>", `</sheetData>${protection}`),
  }));
  expect(() => written(closed, [CLEARING])).toThrow(fault("sheet-protected"));
  expect(() => written(simple("別"), [marking([0, 0, RED])])).toThrow(fault("unexpected"));
});
