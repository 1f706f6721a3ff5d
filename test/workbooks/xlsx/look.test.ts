import type { Detail, DetailKind } from "../../../src/sheet/survey";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { relationship, type TestSheet, type TestWorkbook, workbookBytes } from "../../support/xlsx";

async function look(
  kind: DetailKind,
  sheet: Omit<TestSheet, "name">,
  rest: Omit<TestWorkbook, "sheets"> = {},
  area = { top: 0, left: 0, bottom: 2, right: 2 }
): Promise<Detail> {
  const workbook = openXlsx(
    workbookBytes({ sheets: [{ name: "計画", ...sheet }], ...rest }),
    "計画.xlsx"
  );
  const [detail] = await workbook.look([{ area: { sheet: "計画", ...area }, kinds: [kind] }]);
  if (!detail) throw new Error("no detail");
  return detail;
}

describe("fills", () => {
  const fill = (color: string, pattern = "solid"): string =>
    `<fill><patternFill patternType="${pattern}"><fgColor ${color}/></patternFill></fill>`;
  const styled = (fills: readonly string[]): string =>
    `<fills><fill><patternFill patternType="none"/></fill>${fills.join("")}</fills>` +
    `<cellXfs><xf fillId="0"/>${fills.map((_, i) => `<xf fillId="${i + 1}"/>`).join("")}</cellXfs>`;

  it("are plain, indexed or of the theme, with its tints", async () => {
    const { fills } = await look(
      "fills",
      {
        rows:
          '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row>' +
          '<row r="2"><c r="A2" s="4"/><c r="B2" s="5"/></row>',
      },
      {
        styles: styled([
          fill('rgb="FFffc000"'),
          fill('indexed="13"'),
          fill('theme="4"'),
          fill('theme="4" tint="0.5999938962981048"'),
          fill('theme="0" tint="-0.249977111117893"'),
        ]),
      }
    );
    // Excel's own names for them: yellow, Accent 1, Accent 1 lighter 60 %, white darker 25 %.
    expect(fills?.rows.slice(0, 2)).toEqual([
      ["#FFC000", "#FFFF00", "#4472C4"],
      ["#B4C7E7", "#BFBFBF", null],
    ]);
  });

  it("may be patterns, seen from afar", async () => {
    const { fills } = await look(
      "fills",
      { rows: '<row r="1"><c r="A1" s="1"/></row>' },
      { styles: styled([fill('rgb="FF000000"', "mediumGray")]) }
    );
    expect(fills?.rows[0]).toEqual(["#808080", null, null]);
  });

  it("come from the row or else the column for cells that the file leaves out", async () => {
    const { fills } = await look(
      "fills",
      {
        before: '<cols><col min="2" max="2" style="2"/></cols>',
        rows: '<row r="1"/><row r="2" s="1" customFormat="1"><c r="C2" s="0"/></row>',
      },
      { styles: styled([fill('rgb="FFFF0000"'), fill('rgb="FF00FF00"')]) }
    );
    expect(fills?.rows).toEqual([
      [null, "#00FF00", null],
      ["#FF0000", "#FF0000", null],
      [null, "#00FF00", null],
    ]);
  });

  it("reach over the whole of a merged area, also where the look begins within it", async () => {
    const { fills } = await look(
      "fills",
      {
        rows: '<row r="1"><c r="A1" s="1"/></row>',
        after: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      },
      { styles: styled([fill('rgb="FFFF0000"')]) },
      { top: 1, left: 1, bottom: 2, right: 2 }
    );
    expect(fills?.rows).toEqual([
      ["#FF0000", "#FF0000"],
      [null, null],
    ]);
  });
});

it("borders have the style of each edge", async () => {
  const { borders } = await look(
    "borders",
    { rows: '<row r="1"><c r="A1" s="1"/></row>' },
    {
      styles:
        '<borders><border/><border><left style="thin"/><right style="none"/><top/><bottom style="double"/></border></borders>' +
        '<cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>',
    }
  );
  expect(borders?.rows[0]?.slice(0, 2)).toEqual([
    { top: null, bottom: "double", left: "thin", right: null },
    { top: null, bottom: null, left: null, right: null },
  ]);
});

it("formulas that cells share are spelled out", async () => {
  const master =
    'SUM(A1:$B$2,A:A,1:1)&amp;"A1"&amp;表1[A1]&amp;Sheet1!A1&amp;LOG10(1E5)&amp;_xlfn.CONCAT(B$1)';
  const { formulas } = await look("formulas", {
    rows:
      `<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:B3">${master}</f><v>1</v></c></row>` +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c><c r="C3"><v>1</v></c></row>',
  });
  expect(formulas?.rows).toEqual([
    [],
    ['=SUM(A1:$B$2,A:A,1:1)&"A1"&表1[A1]&Sheet1!A1&LOG10(1E5)&CONCAT(B$1)'],
    [null, '=SUM(B2:$B$2,B:B,2:2)&"A1"&表1[A1]&Sheet1!B2&LOG10(1E5)&CONCAT(C$1)'],
  ]);
});

describe("shapes", () => {
  const drawing = (anchors: string): Omit<TestWorkbook, "sheets"> => ({
    parts: {
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
        `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${anchors}</xdr:wsDr>`,
    },
  });
  /** A column of nine characters in Calibri 11 (7 pixels a digit), in EMU. Rows of 15 points are 190,500. */
  const width = 63 * 9525;
  const sheet = {
    before: '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="50" width="9"/></cols>',
    after: '<drawing r:id="rId1"/>',
    relationships: relationship("rId1", "drawing", "../drawings/drawing1.xml"),
  };
  const point = (name: string, column: number, row: number, colOff = 0, rowOff = 0): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${colOff}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
  const anchored = (inside: string): string =>
    `<xdr:twoCellAnchor>${point("from", 4, 3)}${point("to", 6, 3)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
  const shape = (geometry: string, text = ""): string =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="図形 1"/></xdr:nvSpPr><xdr:spPr><a:xfrm>` +
    `<a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="${geometry}"/></xdr:spPr>${text}</xdr:sp>`;
  const fill = (own: string, style = ""): string =>
    shape("rect", style).replace("</xdr:spPr>", `${own}</xdr:spPr>`);
  const STYLE =
    '<xdr:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></xdr:style>';
  const area = { top: 0, left: 0, bottom: 50, right: 50 };
  const shapesOf = async (anchors: string): Promise<NonNullable<Detail["shapes"]>> =>
    (await look("shapes", sheet, drawing(anchors), area)).shapes ?? [];

  it("lie between points over the cells and have the text of their paragraphs", async () => {
    const body =
      "<xdr:txBody><a:p><a:r><a:t>募</a:t></a:r><a:r><a:t>集</a:t></a:r></a:p><a:p><a:r><a:t>開始</a:t></a:r></a:p></xdr:txBody>";
    const [found] = await shapesOf(
      `<xdr:twoCellAnchor>${point("from", 4, 3, 171450, 95250)}${point("to", 6, 3)}${shape("rect", body)}</xdr:twoCellAnchor>`
    );
    expect(found).toEqual({
      name: "図形 1",
      kind: "shape",
      form: "rect",
      text: "募集\n開始",
      from: { row: 3, column: 4, intoRow: 0.5, intoColumn: 171450 / width },
      to: { row: 3, column: 6, intoRow: 0, intoColumn: 0 },
    });
  });

  it("are measured from one cell, or from the sheet's corner", async () => {
    const [one, absolute] = await shapesOf(
      `<xdr:oneCellAnchor>${point("from", 1, 1)}<xdr:ext cx="${width * 2.5}" cy="190500"/>${shape("rect")}</xdr:oneCellAnchor>` +
        `<xdr:absoluteAnchor><xdr:pos x="${width}" y="381000"/><xdr:ext cx="${width}" cy="95250"/>${shape("rect")}</xdr:absoluteAnchor>`
    );
    expect(one?.to).toEqual({ row: 2, column: 3, intoRow: 0, intoColumn: 0.5 });
    expect(absolute?.from).toEqual({ row: 2, column: 1, intoRow: 0, intoColumn: 0 });
    expect(absolute?.to).toEqual({ row: 2, column: 2, intoRow: 0.5, intoColumn: 0 });
  });

  const inGroup = (member: string): Promise<NonNullable<Detail["shapes"]>> =>
    shapesOf(
      `<xdr:twoCellAnchor>${point("from", 2, 2)}${point("to", 6, 4)}<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="組"/></xdr:nvGrpSpPr>` +
        '<xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/><a:chOff x="1000" y="1000"/><a:chExt cx="100" cy="100"/></a:xfrm></xdr:grpSpPr>' +
        `${member}</xdr:grpSp></xdr:twoCellAnchor>`
    );

  it("in a group lie where the group's frame puts them", async () => {
    const member = shape("rightArrow").replace(
      '<a:off x="0" y="0"/><a:ext cx="100" cy="100"/>',
      '<a:off x="1050" y="1000"/><a:ext cx="50" cy="50"/>'
    );
    const [found] = await inGroup(member);
    expect([found?.from, found?.to]).toEqual([
      { row: 2, column: 4, intoRow: 0, intoColumn: 0 },
      { row: 3, column: 6, intoRow: 0, intoColumn: 0 },
    ]);
  });

  it("in a group lie across their own frame where they are turned by a quarter", async () => {
    const [found] = await inGroup(
      shape("downArrow").replace(
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/>',
        '<a:xfrm rot="16200000"><a:off x="1045" y="1000"/><a:ext cx="10" cy="100"/>'
      )
    );
    expect([found?.from.row, found?.to.row]).toEqual([2, 3]);
    expect([found?.from.column, found?.to.column]).toEqual([3, 4]);
  });

  it.each([
    ["a connector", shape("straightConnector1").replaceAll("sp>", "cxnSp>"), "connector"],
    ["a line drawn as a shape", shape("line"), "connector"],
    ["a block arrow", shape("rightArrow"), "shape"],
    ["a connector's sign in a flow chart", shape("flowChartConnector"), "shape"],
  ])("are lines or hold texts: %s", async (_, inside, kind) => {
    expect((await shapesOf(anchored(inside)))[0]?.kind).toBe(kind);
  });

  it.each([
    ["by their own fill", fill('<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>'), true],
    [
      "by a tint of white",
      fill(
        '<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="75000"/></a:schemeClr></a:solidFill>'
      ),
      true,
    ],
    ["not by white", fill('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'), false],
    ["not without a fill, whatever their style", fill("<a:noFill/>", STYLE), false],
    ["by their style", fill("", STYLE), true],
  ])("are coloured %s", async (_, inside, isColoured) => {
    expect((await shapesOf(anchored(inside)))[0]?.isColoured ?? false).toBe(isColoured);
  });

  it.each([
    ["their fill", fill('<a:solidFill><a:srgbClr val="ff0000"/></a:solidFill>'), "#FF0000"],
    [
      "a tint of the theme's",
      fill(
        '<a:solidFill><a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr></a:solidFill>'
      ),
      "#B4C7E7",
    ],
    [
      "the theme's background",
      fill('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'),
      "#FFFFFF",
    ],
    [
      "the first of a gradient",
      fill(
        '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="00B050"/></a:gs></a:gsLst></a:gradFill>'
      ),
      "#00B050",
    ],
    ["their style", fill("", STYLE), "#4472C4"],
    ["nothing", fill("<a:noFill/>", STYLE), undefined],
    [
      "the line that they are",
      fill('<a:ln><a:solidFill><a:srgbClr val="0070C0"/></a:solidFill></a:ln>').replaceAll(
        "sp>",
        "cxnSp>"
      ),
      "#0070C0",
    ],
  ])("have the colour of %s", async (_, inside, colour) => {
    expect((await shapesOf(anchored(inside)))[0]?.colour).toBe(colour);
  });

  it.each([
    ["dashed", '<a:ln w="12700"><a:prstDash val="sysDash"/></a:ln>', true],
    ["solid", '<a:ln><a:prstDash val="solid"/></a:ln>', false],
    ["their style's", "", false],
  ])("have lines that are %s", async (_, line, isDashed) => {
    expect((await shapesOf(anchored(fill(line))))[0]?.isDashed ?? false).toBe(isDashed);
  });

  it("are taken once where the file says them in two ways, and not at all when hidden", async () => {
    const twice =
      `<mc:AlternateContent><mc:Choice Requires="a14">${shape("rect")}</mc:Choice>` +
      `<mc:Fallback>${shape("line")}</mc:Fallback></mc:AlternateContent>`;
    const hidden = shape("rect").replace('name="図形 1"', 'name="図形 1" hidden="1"');
    const found = await shapesOf(anchored(twice) + anchored(hidden));
    expect(found.map(({ kind }) => kind)).toEqual(["shape"]);
  });

  it("elsewhere aren't told", async () => {
    const below = { top: 5, left: 0, bottom: 50, right: 50 };
    const { shapes } = await look("shapes", sheet, drawing(anchored(shape("rect"))), below);
    expect(shapes).toEqual([]);
  });
});
