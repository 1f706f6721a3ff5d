import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { openPackage } from "../../../src/workbooks/xlsx/package";
import { readPartCarefully, scanXml } from "../../../src/workbooks/xlsx/scan";
import { SheetHandler } from "../../../src/workbooks/xlsx/sheet-part";
import { SharedStrings } from "../../../src/workbooks/xlsx/strings";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { escapeXml, MAIN, workbookBytes, XML } from "../../support/xlsx";

const shared = process.env.KEIKAKU_SHARED ?? join(__dirname, "../../../../shared");
const files = ["workbooks", "corpus"]
  .map((folder) => join(shared, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => /\.xls[xm]$/.test(file));

/** Reads the sheet both ways; `quick` is null where the scanner left it to saxes. */
function bothWays(xml: string, strings: readonly string[]): { quick: unknown; careful: unknown } {
  const start = (): SheetHandler => new SheetHandler("計画", strings);
  const scanned = start();
  const quick = scanXml(xml, scanned) ? scanned : null;
  return { quick, careful: readPartCarefully(xml, "sheet1.xml", start) };
}

const sheetOf = (inside: string, root = `worksheet xmlns="${MAIN}"`): string =>
  `${XML}<${root}>${inside}</${root.split(" ")[0] ?? ""}>`;

(files.length > 0 ? describe : describe.skip)("workbooks from elsewhere", () => {
  it.each(files)("are the same scanned and parsed: %s", async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const source = openPackage(bytes);
    const texts = source.archive.entries
      .filter(({ name }) => /worksheets\/[^/]+\.xml$/.test(name))
      .map(({ name }) => source.text(name));
    const strings = source.entry("xl/sharedStrings.xml")
      ? readPartCarefully(source.text("xl/sharedStrings.xml"), "", () => new SharedStrings())
          .strings
      : [];
    for (const text of texts) {
      const { quick, careful } = bothWays(text, strings);
      // Some programs put a prefix before every element.
      if (text.includes("<worksheet")) expect(quick).toEqual(careful);
      else expect(quick).toBeNull();
    }
    const { sheets } = await openXlsx(bytes, "計画.xlsx").survey();
    expect(sheets.length).toBeGreaterThan(0);
  });
});

describe("the scanner", () => {
  const text = fc.string({
    unit: fc.constantFrom("市", "a", " ", "\n", "&", "<", '"', "'", "_x000D_", "𠮷", "　", "]"),
  });
  const space = fc.constantFrom("", ' xml:space="preserve"');
  const piece = fc.tuple(text, space).map(([value, keeps]) => `<t${keeps}>${escapeXml(value)}</t>`);
  const item = fc.oneof(
    piece,
    fc
      .array(
        fc.oneof(
          piece.map((t) => `<r><rPr><b/></rPr>${t}</r>`),
          piece.map((t) => `<rPh>${t}</rPh>`)
        )
      )
      .map((runs) => runs.join(""))
  );
  const place = fc.option(fc.tuple(fc.nat(30), fc.nat(30)));
  const cell = fc
    .tuple(
      place,
      fc.nat(3),
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => ["n", `<v>${n}</v>`]),
        fc.nat(3).map((n) => ["s", `<v> ${n} </v>`]),
        item.map((inside) => ["inlineStr", `<is>${inside}</is>`]),
        text.map((value) => ["str", `<f>A1&amp;"x"</f><v>${escapeXml(value)}</v>`]),
        fc.constantFrom(
          ["b", "<v>1</v>"],
          ["e", "<v>#N/A</v>"],
          ["n", ""],
          ["n", '<f t="shared" si="0"/><v/>']
        )
      )
    )
    .map(([at, style, [type = "", inside = ""]]) => {
      const name = at ? ` r="${String.fromCharCode(65 + (at[1] % 26))}${at[0] + 1}"` : "";
      return inside === ""
        ? `<c${name} s="${style}"/>`
        : `<c${name} t='${type}'\n s="${style}" >${inside}</c>`;
    });
  const row = fc
    .tuple(fc.option(fc.nat(40)), fc.array(cell, { maxLength: 6 }), fc.boolean())
    .map(
      ([at, inside, hidden]) =>
        `<row${at === null ? "" : ` r="${at + 1}"`}${hidden ? ' hidden="1" ht="0"' : ' ht="18.75"'}>${inside.join("\n")}</row>`
    );

  it("reads any plain sheet as saxes does", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const xml = sheetOf(
          `<cols><col min="1" max="3" width="9.5"/></cols><sheetData>${rows.join("\r\n")}</sheetData>` +
            '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><extLst><ext xmlns:x14="urn:x14"><x14:c r="A1"/></ext></extLst>'
        );
        const { quick, careful } = bothWays(xml, ["零", "一", "二", "三"]);
        expect(quick).not.toBeNull();
        expect(quick).toEqual(careful);
      }),
      { numRuns: 150 }
    );
  });

  it.each([
    ["comments", sheetOf("<sheetData><!-- <row/> --></sheetData>")],
    ["CDATA", sheetOf("<sheetData><row><c t='str'><v><![CDATA[<a>]]></v></c></row></sheetData>")],
    ["processing instructions", sheetOf("<?a b?><sheetData/>")],
    [
      "a prefix for the sheet's own elements",
      sheetOf("<x:sheetData/>", `x:worksheet xmlns:x="${MAIN}"`),
    ],
    [
      "a second name for the namespace",
      sheetOf("<x:sheetData/>", `worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"`),
    ],
    ["a change of namespace", sheetOf("<sheetData xmlns='urn:other'/>")],
  ])("leaves %s to saxes", (_, xml) => {
    expect(scanXml(xml, new SheetHandler("計画", []))).toBe(false);
  });

  it.each([
    ["tags that don't match", sheetOf("<sheetData></row>")],
    ["an unclosed tag", sheetOf("<sheetData>").replace("</worksheet>", "")],
    ["an unknown entity", sheetOf("<sheetData><row><c><v>&a;</v></c></row></sheetData>")],
    ["an attribute without quotes", sheetOf("<sheetData><row r=1/></sheetData>")],
    ["text after the end", `${sheetOf("")}a`],
  ])("takes no %s for a sheet", (_, xml) => {
    expect(scanXml(xml, new SheetHandler("計画", []))).toBe(false);
  });

  it("gives way without a trace: what it can't read is read again from the start", async () => {
    const { sheets } = await openXlsx(
      workbookBytes({
        sheets: [
          {
            name: "計画",
            rows: "<row><c><v>1</v></c></row><!-- あとから --><row><c><v>2</v></c></row>",
          },
        ],
      }),
      "計画.xlsx"
    ).survey();
    expect(sheets[0]?.values.rows).toEqual([[1], [2]]);
  });
});
