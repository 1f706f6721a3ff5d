import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { faultsOf } from "./structure";
import { resaved, simple, touched, written } from "./written";

test("the checks of written workbooks see what Excel would repair", () => {
  const broken = resaved(written(simple()), (text) => ({
    "xl/workbook.xml": text("xl/workbook.xml").replace('sheetId="2"', 'sheetId="1"'),
    "xl/worksheets/sheet2.xml": text("xl/worksheets/sheet2.xml")
      .replace('s="1"', 's="999"')
      .replace(/(<sheetData>.*<\/sheetData>)(<autoFilter [^>]*>)/s, "$2$1"),
    "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replace(
      "item1.xml",
      "item9.xml"
    ),
  }));
  expect(faultsOf(broken)).toEqual([
    "xl/workbook.xml refers to customXml/item9.xml, which isn't there",
    "sheetId twice: 1",
    expect.stringMatching(/^xl\/worksheets\/sheet2.xml: sheetPr .* autoFilter sheetData /),
    "xl/worksheets/sheet2.xml: no style for A1",
  ]);
});

const shared = resolve(process.env["KEIKAKU_SHARED"] ?? "../shared", "workbooks/everything.xlsm");
(existsSync(shared) ? test : test.skip)(
  "a workbook with macros, charts and shapes keeps them all",
  () => {
    const before = new Uint8Array(readFileSync(shared));
    const after = written(before);
    expect(faultsOf(after)).toEqual([]);
    expect(touched(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(Buffer.compare(written(after), after)).toBe(0);
  }
);

const corpus = resolve(process.env["KEIKAKU_SHARED"] ?? "../shared", "corpus");
const found = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => /\.xls[xm]$/.test(name))
  : [];
(found.length > 0 ? test.each(found) : test.skip.each([""]))(
  "%s takes our sheets without a new fault",
  (name) => {
    const before = new Uint8Array(readFileSync(resolve(corpus, name)));
    const known = faultsOf(before);
    const after = written(before);
    expect(faultsOf(after).filter((fault) => !known.includes(fault))).toEqual([]);
    expect(Buffer.compare(written(after), after)).toBe(0);
  }
);
