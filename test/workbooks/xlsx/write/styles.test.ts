import { workbookBytes } from "../../../support/xlsx";
import { boxed, drawing, plain, richWorkbook } from "./fixtures";
import { faultsOf } from "./structure";
import { partOf, resaved, simple, written } from "./written";

test("nothing that is there changes but for what is added at the end of each list", () => {
  const before = partOf(richWorkbook(), "xl/styles.xml");
  const after = partOf(written(richWorkbook()), "xl/styles.xml");
  const bare = (xml: string) => xml.replace(/ count="\d+"/g, "");
  for (const piece of bare(before).split(/(?=<fonts>)|<\/(?:fonts|fills|borders|cellXfs)>/)) {
    expect(bare(after)).toContain(piece);
  }
  expect(after).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;▲#,##0"/>');
  expect(after).toContain('<dxfs><dxf><font><color rgb="FFC00000"/></font>');
});

test("a workbook without styles gets them", () => {
  const after = written(simple());
  expect(faultsOf(after)).toEqual([]);
  expect(partOf(after, "xl/styles.xml")).toContain('formatCode="#,##0;▲#,##0"');
});

test("styles with a prefix and no counts stay so", () => {
  const part = workbookBytes({
    sheets: [{ name: "A", rows: "" }],
    styles: "",
    parts: {
      "xl/styles.xml":
        '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts><x:font><x:sz val="9"/><x:name val="Calibri"/></x:font></x:fonts><x:dxfs/></x:styleSheet>',
    },
  });
  const once = written(part);
  expect(faultsOf(once)).toEqual([]);
  expect(partOf(once, "xl/styles.xml")).toContain("<x:fonts><x:font>");
  expect(partOf(once, "xl/styles.xml")).toContain("<x:dxfs><x:dxf>");
  expect(Buffer.compare(written(once), once)).toBe(0);
});

test("what Excel writes back a little differently is found again", () => {
  const once = written(simple());
  const saved = partOf(once, "xl/styles.xml")
    .replaceAll('<charset val="128"/>', '<family val="3"/><charset val="128"/>')
    .replaceAll('<bgColor indexed="64"/>', "")
    .replaceAll(' applyNumberFormat="1"', "");
  const bytes = resaved(once, () => ({ "xl/styles.xml": saved }));
  expect(partOf(written(bytes), "xl/styles.xml")).toBe(saved);
});

test("drawings share the styles they have in common", () => {
  const both = written(simple(), [
    { kind: "draw", drawing: drawing({ key: "a", styles: [plain, boxed] }), record: "" },
    { kind: "draw", drawing: drawing({ key: "b", styles: [boxed, plain] }), record: "" },
  ]);
  const one = written(simple(), [
    { kind: "draw", drawing: drawing({ key: "a", styles: [plain, boxed] }), record: "" },
  ]);
  expect(partOf(both, "xl/styles.xml")).toBe(partOf(one, "xl/styles.xml"));
});
