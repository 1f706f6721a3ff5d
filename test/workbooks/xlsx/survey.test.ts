import type { SheetSurvey, WorkbookSurvey } from "../../../src/sheet/survey";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { escapeXml, type TestSheet, type TestWorkbook, workbookBytes } from "../../support/xlsx";

function survey(workbook: TestWorkbook): Promise<WorkbookSurvey> {
  return openXlsx(workbookBytes(workbook), "計画.xlsx").survey();
}

async function surveySheet(
  sheet: Omit<TestSheet, "name">,
  rest: Omit<TestWorkbook, "sheets"> = {}
): Promise<SheetSurvey> {
  const { sheets } = await survey({ sheets: [{ name: "計画", ...sheet }], ...rest });
  const [first] = sheets;
  if (!first) throw new Error("no sheet");
  return first;
}

async function cells(xml: string, rest: Omit<TestWorkbook, "sheets"> = {}): Promise<unknown> {
  return (await surveySheet({ rows: `<row r="1">${xml}</row>` }, rest)).values.rows[0];
}

const inline = (text: string): string => `<c t="inlineStr"><is>${text}</is></c>`;

describe("values", () => {
  it("are numbers, texts, booleans and errors, cached results for formulas", async () => {
    const row = await cells(
      '<c><v>1.5E2</v></c><c t="str"><f>A1&amp;"円"</f><v>150円</v></c><c t="b"><v>1</v></c>' +
        '<c t="e"><f>#REF!</f><v>#REF!</v></c><c><f>A1*2</f><v>300</v></c>'
    );
    expect(row).toEqual([150, "150円", true, { error: "#REF!" }, 300]);
  });

  it("leave out furigana and join runs of rich text", async () => {
    const text =
      "<r><rPr><b/></rPr><t>市民</t></r><r><t xml:space='preserve'> 相談</t></r>" +
      "<rPh sb='0' eb='2'><t>シミン</t></rPh><phoneticPr fontId='1'/>";
    const row = await cells(`<c t="s"><v>0</v></c>${inline(text)}`, {
      sharedStrings: `<si>${text}</si>`,
    });
    expect(row).toEqual(["市民 相談", "市民 相談"]);
  });

  it("resolve entities and the escapes for characters that XML can't hold", async () => {
    const row = await cells(
      inline("<t>&lt;A&amp;B&gt;&#x5E02;&#27665;</t>") + inline("<t>a_x000D_b_x005F_x000D_</t>")
    );
    expect(row).toEqual(["<A&B>市民", "a\rb_x000D_"]);
  });

  it("keep white space around a text only where the file says so", async () => {
    const row = await cells(
      inline("<t>  事業 </t>") +
        inline('<t xml:space="preserve">  事業 </t>') +
        inline("<t>　事業</t>")
    );
    expect(row).toEqual(["事業", "  事業 ", "　事業"]);
  });

  it.each(["<c><f>SUM(B1:B3)</f></c>", "<c><f>SUM(B1:B3)</f><v></v></c>", "<c><f>A1</f><v/></c>"])(
    "are named apart where a formula was never computed: %s",
    async (uncomputed) => {
      const rows = `<row>${uncomputed}<c><v>1</v></c></row>`;
      expect(await surveySheet({ rows })).toMatchObject({
        values: { rows: [[1]] },
        uncomputed: [{ row: 0, column: 0 }],
      });
    }
  );

  it("are blank where a formula comes to an empty text", async () => {
    const rows = '<row><c><v>1</v></c><c t="str"><f>""</f><v></v></c></row>';
    const { values, uncomputed } = await surveySheet({ rows });
    expect(values.rows).toEqual([[1]]);
    expect(uncomputed).toBeUndefined();
  });

  it("find their place without addresses, and out of order", async () => {
    const { values } = await surveySheet({
      rows:
        '<row r="4"><c r="D4"><v>4</v></c></row><row r="2"><c r="C2"><v>2</v></c><c><v>3</v></c></row>' +
        "<row><c><v>1</v></c></row>",
    });
    expect(values).toEqual({
      origin: { row: 1, column: 0 },
      rows: [[null, null, 2, 3], [1], [null, null, null, 4]],
    });
  });

  it("alone make the used range: neither formats nor a claim stretch it", async () => {
    const { values } = await surveySheet({
      before: '<dimension ref="A1:XFD1048576"/>',
      rows: '<row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="0"/></row><row r="1048576"><c r="A1048576"/></row>',
    });
    expect(values).toEqual({ origin: { row: 2, column: 1 }, rows: [[1]] });
  });
});

describe("number formats", () => {
  const styles =
    `<numFmts><numFmt numFmtId="176" formatCode="${escapeXml('0"月"')}"/></numFmts>` +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="20"/></cellXfs>';

  it("are the workbook's own, or built in", async () => {
    const { formats } = await surveySheet(
      {
        rows: '<row><c s="3"><v>4</v></c><c s="2"><v>43556</v></c><c s="1"><v>5</v></c><c><v>6</v></c></row>',
      },
      { styles }
    );
    expect(formats.rows).toEqual([['0"月"', 'yyyy"年"m"月"d"日"', "#,##0", "General"]]);
  });

  it("tell dates, which come as serials of 1900 from workbooks of 1904 too", async () => {
    const rows =
      '<row><c s="2"><v>42094</v></c><c s="1"><v>42094</v></c><c s="4"><v>0.5</v></c></row>';
    const { values } = await surveySheet(
      { rows },
      { styles, workbookBefore: '<workbookPr date1904="1"/>' }
    );
    expect(values.rows).toEqual([[43556, 42094, 0.5]]);
  });

  it("don't matter to dates in ISO form", async () => {
    expect(
      await cells('<c t="d"><v>2019-04-01</v></c><c t="d"><v>2019-04-01T12:00:00</v></c>')
    ).toEqual([43556, 43556.5]);
  });
});

describe("a sheet", () => {
  it("has merges, hidden rows and columns", async () => {
    const sheet = await surveySheet({
      before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"><c><v>1</v></c></row>',
      after: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.hiddenRows).toEqual([1]);
    expect(sheet.hiddenColumns).toEqual([1, 2]);
  });

  it("can be protected, hidden, and named with any character", async () => {
    const { sheets, isStructureProtected } = await survey({
      workbookBefore: '<workbookProtection lockStructure="1"/>',
      sheets: [
        { name: "A&B <計画>", after: '<sheetProtection sheet="1" objects="1"/>' },
        { name: "隠し", state: "veryHidden", after: '<sheetProtection objects="1"/>' },
      ],
    });
    expect(isStructureProtected).toBe(true);
    expect(
      sheets.map(({ name, isProtected, visibility }) => [name, isProtected, visibility])
    ).toEqual([
      ["A&B <計画>", true, "visible"],
      ["隠し", false, "very-hidden"],
    ]);
  });

  it("is not a chart", async () => {
    const { sheets, sheetNames } = await survey({
      sheets: [{ name: "グラフ", kind: "chartsheet" }, { name: "計画" }],
    });
    expect(sheets.map(({ name }) => name)).toEqual(["計画"]);
    expect(sheetNames).toEqual(["グラフ", "計画"]);
  });
});

describe("generated sheets", () => {
  const names = (text: string): string => `<definedNames>${text}</definedNames>`;
  const name = (target: string, more = ""): string =>
    `<definedName name="_keikaku.schedule" hidden="1"${more}>${target}</definedName>`;

  it("are known by their name, and not read", async () => {
    const { sheets, generated } = await survey({
      sheets: [{ name: "計画" }, { name: "スケジュール 表" }],
      workbookAfter: names(name("'スケジュール 表'!$A$1")),
    });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["計画"]);
    expect(generated).toMatchObject([{ key: "schedule", sheet: "スケジュール 表", record: null }]);
  });

  it("are no longer known when the sheet is gone", async () => {
    const { generated } = await survey({
      sheets: [{ name: "計画" }],
      workbookAfter: names(name("#REF!$A$1")),
    });
    expect(generated).toEqual([]);
  });

  it("are not read as copies either", async () => {
    const { sheets, generated } = await survey({
      sheets: [{ name: "計画" }, { name: "スケジュール表 (2)" }],
      workbookAfter: names(name("'スケジュール表 (2)'!$A$1", ' localSheetId="1"')),
    });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["計画"]);
    expect(generated).toEqual([]);
  });
});
