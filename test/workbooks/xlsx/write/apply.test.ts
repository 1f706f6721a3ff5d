import type { Change } from "../../../../src/workbooks/workbook";
import { generatedName } from "../../../../src/workbooks/generated-names";
import { parseRecord } from "../../../../src/workbooks/xlsx/records";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import { applyChanges } from "../../../../src/workbooks/xlsx/write/apply";
import { relationship, relationshipsXml, workbookBytes } from "../../../support/xlsx";
import { drawing, richWorkbook } from "./fixtures";
import { fault, faultsOf } from "./structure";
import {
  draws,
  partOf,
  resaved,
  simple,
  structureLocked,
  tabs,
  touched,
  workbookOf,
  written,
} from "./written";

const apply = (bytes: Uint8Array, changes: readonly Change[]) =>
  applyChanges(openPackage(bytes), changes);

test("drawn sheets come last, in the order of the changes, and the package stays sound", () => {
  const { bytes, applied } = apply(richWorkbook(), draws);
  expect(faultsOf(bytes)).toEqual([]);
  expect(tabs(bytes)).toEqual(["業務計画", "メモ", "スケジュール表", "事業一覧"]);
  expect(applied.sheets).toEqual([
    { key: "schedule", name: "スケジュール表" },
    { key: "list", name: "事業一覧" },
  ]);
});

test("what no change is about comes back byte for byte, still compressed", () => {
  const before = richWorkbook();
  expect(touched(before, written(before))).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
});

test("the same workbook and changes make the same bytes", () => {
  expect(Buffer.compare(written(richWorkbook()), written(richWorkbook()))).toBe(0);
});

test("drawing the same again changes no part", () => {
  const once = written(richWorkbook());
  const twice = written(once);
  expect(Buffer.compare(once, twice)).toBe(0);
});

test("the chain of calculation goes with its relationship and type, and Excel is asked to calculate", () => {
  const after = written(richWorkbook());
  expect(openPackage(after).entry("xl/calcChain.xml")).toBeUndefined();
  expect(partOf(after, "[Content_Types].xml")).not.toContain("calcChain");
  expect(partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(workbookOf(after)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test("the workbook's own views, names and extensions stay as they are", () => {
  const after = workbookOf(written(richWorkbook()));
  for (const kept of [
    '<bookViews><workbookView activeTab="1"/></bookViews>',
    '<definedName name="予算">業務計画!$B$2</definedName>',
    '<a xmlns="urn:a">&gt;</a>',
    'url="C:\\"',
  ]) {
    expect(after).toContain(kept);
  }
});

test("a drawn sheet is known by a hidden name and has names of its own for printing and filtering", () => {
  const after = workbookOf(written(richWorkbook()));
  for (const name of [
    `<definedName name="${generatedName("schedule")}" hidden="1">スケジュール表!$A$1</definedName>`,
    '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">スケジュール表!$A$2:$E$3</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="2">スケジュール表!$A$1:$E$3</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="2">スケジュール表!$1:$1</definedName>',
  ]) {
    expect(after).toContain(name);
  }
});

test("the record is kept in a custom XML part and replaced by the next", () => {
  const record = 'a\r\nb <&> "_x000D_" \u0001 末尾 ';
  const once = written(simple(), [{ kind: "draw", drawing: drawing(), record: "first" }]);
  const twice = written(once, [{ kind: "draw", drawing: drawing(), record }]);
  expect(parseRecord(partOf(twice, "customXml/item1.xml"))).toEqual({ key: "schedule", record });
  expect(openPackage(twice).entry("customXml/item2.xml")).toBeUndefined();
  expect(faultsOf(twice)).toEqual([]);
});

test("other programs' custom XML keeps its place", () => {
  const after = written(richWorkbook());
  expect(partOf(after, "customXml/item1.xml")).toContain("他人");
  expect(parseRecord(partOf(after, "customXml/item2.xml"))?.record).toBe('{"A1":"見出し"}');
  expect(parseRecord(partOf(after, "customXml/item3.xml"))?.key).toBe("list");
});

describe("a sheet drawn again", () => {
  const renamed = (): Uint8Array =>
    resaved(written(simple()), (text) => ({
      "xl/workbook.xml": text("xl/workbook.xml")
        .replaceAll("スケジュール表", "私の 表")
        .replaceAll("私の 表!", "'私の 表'!")
        .replace('<sheet name="私の 表"', '<sheet state="hidden" name="私の 表"'),
    }));

  test("keeps the tab's place, its name as people changed it, and whether it is hidden", () => {
    const { bytes, applied } = apply(renamed(), draws);
    expect(tabs(bytes)).toEqual(["業務計画", "私の 表", "事業一覧"]);
    expect(workbookOf(bytes)).toContain('<sheet state="hidden" name="私の 表" sheetId="2"');
    expect(applied.sheets[0]).toEqual({ key: "schedule", name: "私の 表" });
    expect(workbookOf(bytes)).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'私の 表'!$A$1:$E$3</definedName>`
    );
    expect(faultsOf(bytes)).toEqual([]);
  });

  test("loses the names that the new drawing has no use for", () => {
    const once = written(simple());
    const bare = drawing({ autoFilter: null, print: { ...drawing().print, titleRows: null } });
    const after = workbookOf(written(once, [{ kind: "draw", drawing: bare, record: "" }]));
    expect(after).not.toContain("_FilterDatabase");
    expect(after.match(/Print_Titles/g)).toHaveLength(1);
  });

  test("keeps the notes and charts that people put over it, and drops tables", () => {
    const bytes = resaved(written(simple()), (text) => ({
      "xl/worksheets/sheet2.xml": text("xl/worksheets/sheet2.xml").replace(
        "</worksheet>",
        '<drawing r:id="rId7"/><tableParts><tablePart r:id="rId8"/></tableParts></worksheet>'
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml(
        relationship("rId7", "drawing", "../drawings/drawing1.xml") +
          relationship("rId8", "table", "../tables/table1.xml")
      ),
      "xl/drawings/drawing1.xml": "<d/>",
      "xl/tables/table1.xml": "<t/>",
      "[Content_Types].xml": text("[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/x"/></Types>'
      ),
    }));
    const after = written(bytes);
    expect(faultsOf(after)).toEqual([]);
    expect(partOf(after, "xl/worksheets/sheet2.xml")).toContain(
      '<drawing r:id="rId7"/></worksheet>'
    );
    expect(openPackage(after).entry("xl/tables/table1.xml")).toBeUndefined();
  });
});

describe("names that are taken", () => {
  test.each(["スケジュール表", "ｽｹｼﾞｭｰﾙ表"])("a user's sheet called %s is not touched", (name) => {
    const before = simple(name);
    const after = written(before);
    expect(tabs(after)).toEqual([name, "スケジュール表 (2)", "事業一覧"]);
    expect(touched(before, after)).not.toContain("xl/worksheets/sheet1.xml");
  });

  test("names have 31 characters at most, numbered ones too, and none that Excel forbids", () => {
    const long = "長".repeat(40);
    const name = (key: string, wanted: string): Change => ({
      kind: "draw",
      drawing: drawing({ key, name: wanted }),
      record: "",
    });
    const after = written(simple(), [name("a", long), name("b", long), name("c", "4/1:[案]")]);
    expect(tabs(after).slice(1)).toEqual(["長".repeat(31), `${"長".repeat(27)} (2)`, "4_1__案_"]);
    expect(faultsOf(after)).toEqual([]);
  });

  test("a part's name is free whatever the case of those that are there", () => {
    const bytes = workbookBytes({
      sheets: [{ name: "A", rows: "" }],
      parts: { "xl/worksheets/Sheet2.XML": "<other/>" },
    });
    expect(partOf(written(bytes), "xl/worksheets/sheet3.xml")).toContain("見出し");
  });
});

describe("what can't be written", () => {
  const locked = () =>
    workbookBytes({
      sheets: [{ name: "A", rows: "" }],
      workbookBefore: '<workbookProtection lockStructure="1"/>',
    });

  test("a signed workbook is refused", () => {
    const signed = workbookBytes({
      sheets: [{ name: "A", rows: "" }],
      packageRelationships: relationship(
        "rIdSignature",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/origin.sigs"
      ),
      parts: { "_xmlsignatures/origin.sigs": "" },
    });
    expect(() => written(signed)).toThrow(fault("signed"));
  });

  test("a locked structure refuses a new sheet", () => {
    expect(() => written(locked())).toThrow(fault("structure-locked"));
  });

  test("a locked structure lets a sheet of ours be drawn again", () => {
    expect(apply(structureLocked(written(simple())), draws).applied.sheets).toHaveLength(2);
  });
});
