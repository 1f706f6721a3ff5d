import type { SheetDrawing } from "../../../../src/sheet/drawing";
import { worksheetMarkup } from "../../../../src/workbooks/xlsx/write/worksheet";
import { drawing } from "./fixtures";
import { fault } from "./structure";

const markup = (changes: Partial<SheetDrawing> = {}): string =>
  [
    ...worksheetMarkup(drawing(changes), {
      xfs: [4, 5],
      dxfs: [6],
      stored: (value) => value,
      digit: 8,
      kept: "",
    }),
  ].join("");
const row = (...cells: SheetDrawing["rows"][number]["cells"]): Partial<SheetDrawing> => ({
  rows: [{ height: null, outline: 0, cells }],
});
const cellOf = (value: string | number | boolean | null, formula?: string): string => {
  const cell = { value, style: 0, ...(formula === undefined ? {} : { formula }) };
  return /<row r="1">(.*)<\/row>/s.exec(markup(row(cell)))?.[1] ?? "";
};

test.each([
  ["text", "文 字", '<c r="A1" s="4" t="inlineStr"><is><t>文 字</t></is></c>'],
  [
    "text with outer blanks",
    " a",
    '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>',
  ],
  ["lines", "a\nb", '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
  ["text like a formula", "=1", '<c r="A1" s="4" t="inlineStr"><is><t>=1</t></is></c>'],
  ["half of a character", "a\ud800", '<c r="A1" s="4" t="inlineStr"><is><t>a_xD800_</t></is></c>'],
  ["a whole character of two halves", "𠮷", '<c r="A1" s="4" t="inlineStr"><is><t>𠮷</t></is></c>'],
  ["a number", -0.5, '<c r="A1" s="4"><v>-0.5</v></c>'],
  ["a truth", true, '<c r="A1" s="4" t="b"><v>1</v></c>'],
  ["nothing", null, '<c r="A1" s="4"/>'],
])("a cell holds %s", (_, value, expected) => {
  expect(cellOf(value)).toBe(expected);
});

test.each([
  ["a number", 3, "=1+2", '<c r="A1" s="4"><f>1+2</f><v>3</v></c>'],
  ["text", "a<", '="a"&B1', '<c r="A1" s="4" t="str"><f>"a"&amp;B1</f><v>a&lt;</v></c>'],
  ["an empty text", "", '=""', '<c r="A1" s="4" t="str"><f>""</f><v></v></c>'],
  ["an error", "#REF!", "=#REF!", '<c r="A1" s="4" t="e"><f>#REF!</f><v>#REF!</v></c>'],
  ["a truth", false, "=1>2", '<c r="A1" s="4" t="b"><f>1&gt;2</f><v>0</v></c>'],
  ["nothing yet", null, "=NOW()", '<c r="A1" s="4"><f>NOW()</f></c>'],
])("a formula holds the result it had: %s", (_, value, formula, expected) => {
  expect(cellOf(value, formula)).toBe(expected);
});

test("a text longer than Excel can hold ends in an ellipsis", () => {
  const text = /<t>(.*)<\/t>/.exec(cellOf("長".repeat(40_000)))?.[1] ?? "";
  expect(text).toHaveLength(32_767);
  expect(text.endsWith("…")).toBe(true);
});

test("columns of one width are named together, in characters of the Normal font", () => {
  expect(markup()).toContain(
    '<cols><col min="1" max="2" width="10" customWidth="1"/><col min="3" max="3" width="20" customWidth="1"/></cols>'
  );
});

test("rows have their heights and fold under the row above them", () => {
  expect(markup()).toContain('<outlinePr summaryBelow="0"/>');
  expect(markup()).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>');
  expect(markup()).toContain('<row r="1" ht="24" customHeight="1">');
  expect(markup()).toContain('<row r="3" ht="18" customHeight="1" outlineLevel="1">');
});

test.each([
  [
    { rows: 1, columns: 2 },
    '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
  ],
  [
    { rows: 3, columns: 0 },
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
  ],
  [
    { rows: 0, columns: 1 },
    '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
  ],
])("panes are frozen at %j, and no tab is selected", (frozen, pane) => {
  expect(markup({ frozen })).toContain(`<sheetView showGridLines="0" workbookViewId="0">${pane}`);
  expect(markup({ frozen })).not.toContain("tabSelected");
});

test("the sheet prints one page wide, with its margins in inches and its footer in Excel's codes", () => {
  expect(markup()).toContain(
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="8" fitToHeight="0" orientation="landscape"/>' +
      "<headerFooter><oddFooter>&amp;L&amp;D&amp;C&amp;P / &amp;N&amp;RA &amp;&amp; B</oddFooter></headerFooter>"
  );
});

test("links lead to places in the workbook, no more of them than Excel takes", () => {
  expect(markup()).toContain(
    '<hyperlinks><hyperlink ref="A3" location="業務計画!A1"/></hyperlinks>'
  );
  const cell = { value: null, style: 0, link: "A!A1" };
  const rows = Array.from({ length: 660 }, () => ({
    height: null,
    outline: 0,
    cells: Array.from({ length: 100 }, () => cell),
  }));
  expect(markup({ rows }).match(/<hyperlink /g)).toHaveLength(65_530);
});

test("a drawing beyond Excel's columns is refused", () => {
  const cells = Array.from({ length: 16_385 }, () => null);
  expect(() => markup({ rows: [{ height: null, outline: 0, cells }] })).toThrow(fault("too-large"));
});
