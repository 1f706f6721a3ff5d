import type { CellEdit } from "../../../../src/sheet/survey";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import { applyChanges } from "../../../../src/workbooks/xlsx/write/apply";
import { MAIN, relationship, workbookBytes, XML } from "../../../support/xlsx";
import { richWorkbook } from "./fixtures";
import { fault, faultsOf } from "./structure";

const at = (name: string, value: CellEdit["value"], numberFormat?: string): CellEdit => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  const cell = { sheet: "業務計画", row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  return numberFormat === undefined ? { cell, value } : { cell, value, numberFormat };
};
const edited = (bytes: Uint8Array, ...edits: readonly CellEdit[]): Uint8Array =>
  applyChanges(openPackage(bytes), [{ kind: "edit", edits }]).bytes;
const sheetOf = (bytes: Uint8Array): string => openPackage(bytes).text("xl/worksheets/sheet1.xml");
const sheet = (rows: string, rest: { before?: string; after?: string } = {}): Uint8Array =>
  workbookBytes({ sheets: [{ name: "業務計画", rows, ...rest }] });

/** The sheet before and after, without what they have in common at both ends. */
function difference(before: string, after: string): readonly [string, string] {
  let start = 0;
  while (before[start] === after[start] && start < before.length) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

test("a cell gets a number in place of its text, with its style, and every other byte stays", () => {
  const before = richWorkbook();
  const after = edited(before, at("B2", 1200));
  expect(difference(sheetOf(before), sheetOf(after))).toEqual([' t="s"><v>1', "><v>1200"]);
  expect(faultsOf(after)).toEqual([]);
});

test("text stands in its cell, and what XML can't hold is escaped as Excel does", () => {
  const after = sheetOf(
    edited(sheet('<row r="1"><c r="A1"/></row>'), at("A1", " <a>\r&_x0041_\u0007 "))
  );
  expect(after).toContain(
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;a&gt;_x000D_&amp;_x005F_x0041__x0007_ </t></is></c>'
  );
});

test("a blank keeps the style and loses the formula", () => {
  const after = edited(richWorkbook(), at("B1", null));
  expect(sheetOf(after)).toContain('<c r="B1" s="1"/></row>');
});

test("the same style with another number format is added once, and used", () => {
  const once = edited(richWorkbook(), at("B2", -500, "#,##0;▲#,##0"));
  expect(sheetOf(once)).toContain('<c r="B2" s="2"><v>-500</v></c>');
  const styles = openPackage(once).text("xl/styles.xml");
  expect(styles).toContain(
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"><!-- ここ --></alignment></xf></cellXfs>'
  );
  const twice = edited(once, at("B1", 1, "#,##0;▲#,##0"));
  expect(openPackage(twice).text("xl/styles.xml")).toBe(styles);
  expect(faultsOf(twice)).toEqual([]);
});

test("cells and rows that aren't there are put where they belong", () => {
  const after = edited(
    richWorkbook(),
    at("C1", 1),
    at("B3", "三"),
    at("B6", 2),
    at("D6", 3),
    at("A9", 4),
    at("C2", null)
  );
  const xml = sheetOf(after);
  expect(xml).toContain('<row r="1" spans="1:3">');
  expect(xml).toContain('<c r="C1" s="1"><v>1</v></c></row>');
  expect(xml).toContain(
    '<row r="3"><c r="B3" t="inlineStr"><is><t>三</t></is></c></row><row r="5">'
  );
  expect(xml).toContain('<c r="B6"><v>2</v></c><c r="C6"><v>4</v></c><c r="D6"><v>3</v></c></row>');
  expect(xml).toContain('<row r="9"><c r="A9"><v>4</v></c></row></sheetData>');
  expect(faultsOf(after)).toEqual([]);
});

test("an empty sheet and an empty row take cells", () => {
  expect(sheetOf(edited(sheet(""), at("B2", 1)))).toContain(
    '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'
  );
  expect(sheetOf(edited(sheet('<row r="2" ht="9"/>'), at("A2", 1), at("B2", 2)))).toContain(
    '<row r="2" ht="9"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>'
  );
});

test("rows and cells without references follow from those before them", () => {
  const after = edited(
    sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    at("B1", 9)
  );
  expect(sheetOf(after)).toContain('<row><c><v>1</v></c><c r="B1"><v>9</v></c></row>');
});

test("a sheet whose elements have a prefix keeps it", () => {
  const bytes = workbookBytes({
    sheets: [
      {
        name: "業務計画",
        xml: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
      },
    ],
  });
  expect(sheetOf(edited(bytes, at("A1", "文"), at("B1", 2)))).toContain(
    '<x:c r="A1" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>'
  );
});

test("dates are counted from 1904 where the workbook counts so, and other numbers stay", () => {
  const bytes = workbookBytes({
    sheets: [{ name: "業務計画", rows: "" }],
    workbookBefore: '<workbookPr date1904="1"/>',
  });
  const xml = sheetOf(edited(bytes, at("A1", 43_922, "yyyy/m/d"), at("B1", 43_922, "#,##0")));
  expect(xml).toMatch(/<c r="A1" s="1"><v>42460<\/v><\/c><c r="B1" s="2"><v>43922<\/v>/);
});

test("of two edits of a cell the later counts", () => {
  expect(sheetOf(edited(sheet(""), at("A1", 1), at("A1", 2)))).toContain(
    '<c r="A1"><v>2</v></c></row>'
  );
});

test("a sheet is found whatever the width and case of its name in the edit", () => {
  const bytes = workbookBytes({ sheets: [{ name: "Plan１", rows: "" }] });
  const edit = { cell: { sheet: "plan1", row: 0, column: 0 }, value: 1 };
  expect(sheetOf(edited(bytes, edit))).toContain('<c r="A1"><v>1</v></c>');
});

test("a protected sheet refuses", () => {
  const bytes = sheet("", { after: '<sheetProtection sheet="1"/>' });
  expect(() => edited(bytes, at("A1", 1))).toThrow(fault("sheet-protected"));
});

test("a sheet whose protection is switched off takes edits", () => {
  const bytes = sheet("", { after: '<sheetProtection objects="1"/>' });
  expect(sheetOf(edited(bytes, at("A1", 1)))).toContain("<v>1</v>");
});

describe("cells that can't be changed alone", () => {
  test.each([
    ["hidden under a merged cell", richWorkbook(), "A3"],
    ["that others take their formula from", richWorkbook(), "A5"],
    [
      "within an array formula",
      sheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c></row>'
      ),
      "B1",
    ],
  ])("one %s is refused by name", (_, bytes, cell) => {
    expect(() => edited(bytes, at(cell, 1))).toThrow(`unsupported: 業務計画!${cell}`);
  });

  test("one that takes its formula from another can", () => {
    expect(sheetOf(edited(richWorkbook(), at("A6", 7)))).toContain('<c r="A6"><v>7</v></c>');
  });
});

describe("the headings of an Excel table", () => {
  const withTable = (formula = ""): Uint8Array =>
    workbookBytes({
      sheets: [
        {
          name: "業務計画",
          rows:
            '<row r="2"><c r="A2" t="inlineStr"><is><t>事業名</t></is></c><c r="B2" t="inlineStr"><is><t>R6の取組</t></is></c></row>' +
            `<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row><row r="5"><c r="A5">${formula}<v>2</v></c></row>`,
          after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
          relationships: relationship("rId1", "table", "../tables/table1.xml"),
        },
      ],
      contentTypes:
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
      parts: {
        "xl/tables/table1.xml":
          `${XML}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A2:B3"><autoFilter ref="A2:B3"/>` +
          '<tableColumns count="2"><tableColumn id="1" name="事業名"/><tableColumn id="2" name="R6の取組"/></tableColumns></table>',
      },
    });
  const tableOf = (bytes: Uint8Array): string => openPackage(bytes).text("xl/tables/table1.xml");

  test("change with the names of the table's columns", () => {
    const after = edited(withTable(), at("B2", "R7の\n取組"), at("B3", 5));
    expect(tableOf(after)).toContain('<tableColumn id="2" name="R7の_x000a_取組"/>');
    expect(sheetOf(after)).toContain("R7の\n取組");
    expect(faultsOf(after)).toEqual([]);
  });

  test.each([
    ["blank", withTable(), null],
    ["another column's", withTable(), "事業名"],
    ["one that formulas don't know", withTable("<f>SUM(表1[R6の取組])</f>"), "R7の取組"],
  ])("refuse to be %s", (_, bytes, value) => {
    expect(() => edited(bytes, at("B2", value))).toThrow("unsupported: 業務計画!B2");
  });

  test("let the cells below them be edited", () => {
    const before = withTable();
    expect(tableOf(edited(before, at("B3", 5)))).toBe(tableOf(before));
  });
});
