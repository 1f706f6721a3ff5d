import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Change } from "../../../../src/workbooks/workbook";
import { generatedName, parseRecord } from "../../../../src/workbooks/xlsx/generated";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import { applyChanges } from "../../../../src/workbooks/xlsx/write/apply";
import { relationship, workbookBytes } from "../../../support/xlsx";
import { boxed, drawing, plain, richWorkbook } from "./fixtures";
import { fault, faultsOf } from "./structure";

const draws: readonly Change[] = [
  { kind: "draw", drawing: drawing(), record: '{"A1":"見出し"}' },
  {
    kind: "draw",
    drawing: drawing({ key: "list", name: "事業一覧", autoFilter: null }),
    record: "list record",
  },
];

const apply = (bytes: Uint8Array, changes: readonly Change[]) =>
  applyChanges(openPackage(bytes), changes);
const written = (bytes: Uint8Array, changes: readonly Change[] = draws) =>
  apply(bytes, changes).bytes;
const partOf = (bytes: Uint8Array, part: string) => openPackage(bytes).text(part);
const workbookOf = (bytes: Uint8Array) => partOf(bytes, "xl/workbook.xml");
const tabs = (bytes: Uint8Array) =>
  Array.from(workbookOf(bytes).matchAll(/<sheet [^>]*name="([^"]*)"/g), ([, name]) => name);
const simple = (name = "業務計画") =>
  workbookBytes({ sheets: [{ name, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

/** The parts, still compressed, that two files have in common and alike. */
function same(a: Uint8Array, b: Uint8Array): readonly string[] {
  const other = openPackage(b);
  return openPackage(a)
    .archive.entries.filter(({ name, compressed, crc }) => {
      const entry = other.entry(name);
      return entry?.crc === crc && Buffer.compare(entry.compressed, compressed) === 0;
    })
    .map(({ name }) => name);
}

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
  const changed = openPackage(before)
    .archive.entries.map(({ name }) => name)
    .filter((name) => !same(before, written(before)).includes(name));
  expect(changed.sort()).toEqual([
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
  const renamed = (): Uint8Array => {
    const once = written(simple());
    const source = openPackage(once);
    const xml = source
      .text("xl/workbook.xml")
      .replaceAll("スケジュール表", "私の 表")
      .replaceAll("私の 表!", "'私の 表'!")
      .replace('<sheet name="私の 表"', '<sheet state="hidden" name="私の 表"');
    const parts = Object.fromEntries(
      source.archive.entries.map((entry) => [entry.name, source.archive.bytes(entry)])
    );
    return workbookBytes({ sheets: [], parts: { ...parts, "xl/workbook.xml": xml } });
  };

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
    const once = openPackage(written(simple()));
    const parts = Object.fromEntries(
      once.archive.entries.map((entry) => [entry.name, once.archive.bytes(entry)])
    );
    const sheet = once
      .text("xl/worksheets/sheet2.xml")
      .replace("</worksheet>", '<drawing r:id="rId7"/><tableParts count="1"><tablePart r:id="rId8"/></tableParts></worksheet>');
    const bytes = workbookBytes({
      sheets: [],
      parts: {
        ...parts,
        "xl/worksheets/sheet2.xml": sheet,
        "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId7", "drawing", "../drawings/drawing1.xml")}${relationship("rId8", "table", "../tables/table1.xml")}</Relationships>`,
        "xl/drawings/drawing1.xml": "<d/>",
        "xl/tables/table1.xml": "<t/>",
        "[Content_Types].xml": once
          .text("[Content_Types].xml")
          .replace("</Types>", '<Override PartName="/xl/tables/table1.xml" ContentType="application/x"/></Types>'),
      },
    });
    const after = written(bytes);
    expect(faultsOf(after)).toEqual([]);
    expect(partOf(after, "xl/worksheets/sheet2.xml")).toContain('<drawing r:id="rId7"/></worksheet>');
    expect(openPackage(after).entry("xl/tables/table1.xml")).toBeUndefined();
  });
});

describe("names that are taken", () => {
  test.each(["スケジュール表", "ｽｹｼﾞｭｰﾙ表"])("a user's sheet called %s is not touched", (name) => {
    const before = simple(name);
    const after = written(before);
    expect(tabs(after)).toEqual([name, "スケジュール表 (2)", "事業一覧"]);
    expect(same(before, after)).toContain("xl/worksheets/sheet1.xml");
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
    const once = openPackage(written(simple()));
    const parts = Object.fromEntries(
      once.archive.entries.map((entry) => [entry.name, once.archive.bytes(entry)])
    );
    const xml = once.text("xl/workbook.xml");
    const bytes = workbookBytes({
      sheets: [],
      parts: {
        ...parts,
        "xl/workbook.xml": xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
      },
    });
    expect(apply(bytes, draws).applied.sheets).toHaveLength(2);
  });
});

describe("styles", () => {
  test("nothing that is there changes but for what is added at the end of each list", () => {
    const before = partOf(richWorkbook(), "xl/styles.xml");
    const after = partOf(written(richWorkbook()), "xl/styles.xml");
    const bare = (xml: string) => xml.replace(/ count="\d+"/g, "");
    for (const piece of bare(before).split(/(?=<fonts>)|<\/(?:fonts|fills|borders|cellXfs)>/)) {
      expect(bare(after)).toContain(piece);
    }
    expect(after).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;▲#,##0"/>');
    expect(after).toContain('<dxfs count="1"><dxf><font><color rgb="FFC00000"/></font>');
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
    const once = openPackage(written(simple()));
    const parts = Object.fromEntries(
      once.archive.entries.map((entry) => [entry.name, once.archive.bytes(entry)])
    );
    const saved = once
      .text("xl/styles.xml")
      .replaceAll('<charset val="128"/>', '<family val="3"/><charset val="128"/>')
      .replaceAll(/<fgColor rgb="(\w+)"\/><bgColor indexed="64"\/>/g, '<fgColor rgb="$1"/><bgColor indexed="64"/>')
      .replaceAll(' applyNumberFormat="1"', "");
    const bytes = workbookBytes({ sheets: [], parts: { ...parts, "xl/styles.xml": saved } });
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
});

describe("keeping a sheet of ours", () => {
  const keep: Change = { kind: "keep", key: "schedule", name: "スケジュール表（控え）" };
  const next = drawing({ rows: [{ height: null, outline: 0, cells: [{ value: "新", style: 0 }] }] });

  test("puts what it holds now on a sheet of the user's own before it is drawn over", () => {
    const once = written(richWorkbook());
    const after = written(once, [keep, { kind: "draw", drawing: next, record: "2" }]);
    expect(faultsOf(after)).toEqual([]);
    expect(tabs(after).at(-1)).toBe("スケジュール表（控え）");
    expect(partOf(after, "xl/worksheets/sheet5.xml")).toBe(partOf(once, "xl/worksheets/sheet3.xml"));
    expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain("新");
    const names = workbookOf(after);
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="4">'スケジュール表（控え）'!$A$1:$E$3</definedName>`
    );
    expect(names.match(new RegExp(generatedName("schedule").replace(".", "\\."), "g"))).toHaveLength(1);
  });

  test("of a sheet that isn't there is refused", () => {
    expect(() => written(simple(), [keep])).toThrow(fault("unexpected"));
  });
});

const shared = resolve(process.env["KEIKAKU_SHARED"] ?? "../shared", "workbooks/everything.xlsm");
(existsSync(shared) ? test : test.skip)("a workbook with macros, charts and shapes keeps them all", () => {
  const before = new Uint8Array(readFileSync(shared));
  const after = written(before);
  expect(faultsOf(after)).toEqual([]);
  const untouched = same(before, after);
  const changed = openPackage(before)
    .archive.entries.map(({ name }) => name)
    .filter((name) => !untouched.includes(name));
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
  expect(Buffer.compare(written(after), after)).toBe(0);
});
