import type { CellStyle, DrawnCell, SheetDrawing } from "../../../../src/sheet/drawing";
import {
  OFFICE,
  relationship,
  relationshipsXml,
  workbookBytes,
  type TestWorkbook,
  XML,
} from "../../../support/xlsx";

export const plain: CellStyle = {
  numberFormat: "General",
  font: { name: "游ゴシック", size: 10, bold: false, color: "#222222" },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  align: "general",
  valign: "center",
  wrap: false,
  shrink: false,
  indent: 0,
};

const line = { style: "thin", color: "#808080" } as const;
export const boxed: CellStyle = {
  ...plain,
  numberFormat: "#,##0;▲#,##0",
  fill: "#DDEBF7",
  borders: { top: line, bottom: line, left: line, right: null },
  align: "center-across",
  wrap: true,
  indent: 1,
};

/** A drawing with a bit of everything that a drawing can hold. */
export function drawing(changes: Partial<SheetDrawing> = {}): SheetDrawing {
  const cell = (value: DrawnCell["value"], rest: Partial<DrawnCell> = {}): DrawnCell => ({
    value,
    style: 0,
    ...rest,
  });
  return {
    key: "schedule",
    name: "スケジュール表",
    tabColor: "#4472c4",
    columns: [{ width: 60 }, { width: 60 }, { width: 120 }],
    rows: [
      { height: 24, outline: 0, cells: [cell('見出し <&> "引用"'), null, cell("  前の空白")] },
      {
        height: null,
        outline: 0,
        cells: [cell(12.5, { style: 1 }), cell(true), cell(null, { style: 1 })],
      },
      {
        height: 18,
        outline: 1,
        cells: [
          cell("数える", { link: "業務計画!A1" }),
          cell(1234, { formula: '=NUMBERVALUE("1,234",".",",")' }),
          cell("文字", { formula: '="文"&"字"' }),
          cell("#N/A", { formula: "=NA()" }),
          cell(false, { formula: "=1>2" }),
        ],
      },
    ],
    styles: [plain, boxed],
    frozen: { rows: 1, columns: 2 },
    showGridlines: false,
    conditionalFormats: [
      {
        area: { top: 1, left: 0, bottom: 2, right: 4 },
        formula: "=MONTH(TODAY())=4",
        fill: "#FFF2CC",
        fontColor: "#C00000",
      },
    ],
    print: {
      paper: "A3",
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: 2, right: 4 },
      titleRows: { first: 0, last: 0 },
      margins: { top: 36, bottom: 36, left: 28.8, right: 28.8 },
      footer: { left: "&D", center: "&P / &N", right: "A & B".replace("&", "&&") },
    },
    autoFilter: { top: 1, left: 0, bottom: 2, right: 4 },
    ...changes,
  };
}

const binary = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251);

/** A workbook with what workbooks out there have and no library brings back whole. */
export function richWorkbook(changes: Partial<TestWorkbook> = {}): Uint8Array {
  return workbookBytes({
    contentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    workbookBefore:
      '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>' +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x:absPath xmlns:x="urn:x" url="C:\\"/></mc:Choice></mc:AlternateContent>' +
      '<bookViews><workbookView activeTab="1"/></bookViews>',
    workbookAfter:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">業務計画!$A$1:$C$9</definedName>' +
      '<definedName name="予算">業務計画!$B$2</definedName></definedNames>' +
      '<calcPr calcId="191029"/><extLst><ext uri="{x}"><a xmlns="urn:a">&gt;</a></ext></extLst>',
    workbookRelationships:
      relationship("rIdChain", "calcChain", "calcChain.xml") +
      relationship(
        "rIdVba",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin"
      ) +
      relationship("rIdCustom", "customXml", "../customXml/item1.xml"),
    contentTypes:
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
      '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
      '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    sheets: [
      {
        name: "業務計画",
        before:
          '<sheetPr codeName="Sheet1"/><dimension ref="A1:C9"/><cols><col min="3" max="3" width="9" style="1"/></cols>',
        rows:
          '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>SUM(B2:B3)</f><v>3</v></c></row>\n' +
          '<row r="2" ht="20"><c r="A2"/><c r="B2" s="1" t="s"><v>1</v></c></row>' +
          '<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="0">B5+1</f><v>1</v></c></row>' +
          '<row r="6"><c r="A6"><f t="shared" si="0"/><v>1</v></c><c r="C6"><v>4</v></c></row>',
        after:
          '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells><pageSetup r:id="rId3"/>' +
          '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
          '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:c xmlns:x14="urn:x14"/></ext></extLst>',
        relationships:
          relationship("rId1", "drawing", "../drawings/drawing1.xml") +
          relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
          relationship("rId3", "printerSettings", "../printerSettings/printerSettings1.bin") +
          relationship("rId4", "comments", "../comments1.xml"),
      },
      { name: "メモ", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
    sharedStrings: "<si><t>事業</t></si><si><t>1,200</t></si>",
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/><family val="3"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"><!-- ここ --></alignment></xf></cellXfs>' +
      '<tableStyles count="0"/><extLst><ext uri="{y}"><b xmlns="urn:b"/></ext></extLst>',
    parts: {
      "xl/calcChain.xml": `${XML}<calcChain xmlns="urn:c"><c r="B1" i="1"/></calcChain>`,
      "xl/vbaProject.bin": binary,
      "xl/printerSettings/printerSettings1.bin": binary.slice(100, 400),
      "xl/drawings/drawing1.xml": `${XML}<xdr:wsDr xmlns:xdr="urn:d"><c xmlns:r="${OFFICE}" r:id="rId1"/></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
        relationship("rId1", "chart", "../charts/chart1.xml")
      ),
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
      "xl/charts/chart1.xml": `${XML}<c:chartSpace xmlns:c="urn:c"/>`,
      "xl/comments1.xml": `${XML}<comments xmlns="urn:m"/>`,
      "customXml/item1.xml": "<他人 xmlns='urn:other'/>",
      "customXml/_rels/item1.xml.rels": relationshipsXml(
        relationship("rId1", "customXmlProps", "itemProps1.xml")
      ),
      "customXml/itemProps1.xml": `${XML}<ds:datastoreItem xmlns:ds="urn:ds" ds:itemID="{1}"/>`,
    },
    ...changes,
  });
}
