import type { Change } from "../../../../src/workbooks/workbook";
import { openXlsx } from "../../../../src/workbooks/xlsx/xlsx-workbook";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import {
  MAIN,
  relationship,
  workbookBytes,
  workbookParts,
  XML,
  zipParts,
} from "../../../support/xlsx";
import { fault, faultsOf } from "./structure";
import { partOf, resaved, simple, tabs, workbookOf, written } from "./written";

const SHEET = "xl/worksheets/sheet1.xml";
const TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const sheets = [{ name: "業務計画", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }];

const cell = { sheet: "業務計画", row: 0, column: 0 };
const MARKING = { kind: "mark", marks: [{ cell, color: "#F8D0D0" }] } as const satisfies Change;
const CLEARING = { kind: "mark", marks: [] } as const satisfies Change;
const EDITING = { kind: "edit", edits: [{ cell, value: "文𠮷" }] } as const satisfies Change;

function typesOf(bytes: Uint8Array, part: string): readonly string[] {
  return partOf(bytes, TYPES).match(new RegExp(`<Override PartName="/${part}"[^>]*>`, "g")) ?? [];
}

test("a package that types every part of its own gets a type for new relationships too", () => {
  const parts = workbookParts({ sheets });
  const own = Object.keys(parts).filter((name) => name.endsWith(".rels"));
  const types = String(parts[TYPES])
    .replace(/<Default [^>]*>/g, "")
    .replace(
      "</Types>",
      `${own.map((name) => `<Override PartName="/${name}" ContentType="${RELATIONSHIPS_TYPE}"/>`).join("")}</Types>`
    );
  const after = written(zipParts({ ...parts, [TYPES]: types }));
  expect(faultsOf(after)).toEqual([]);
  expect(typesOf(after, "customXml/_rels/item1.xml.rels")).toHaveLength(1);
});

test("types that were left behind by parts long gone don't stay beside those of new parts", () => {
  const stale = ["xl/worksheets/sheet2.xml", "customXml/item1.xml", "xl/styles.xml"];
  const contentTypes = stale
    .map((part) => `<Override PartName="/${part}" ContentType="application/x-gone"/>`)
    .join("");
  const after = written(workbookBytes({ sheets, contentTypes }));
  expect(faultsOf(after)).toEqual([]);
  for (const part of stale) expect(typesOf(after, part)).toHaveLength(1);
  expect(partOf(after, TYPES)).not.toContain("x-gone");
});

test.each([
  "/xl/worksheets/%73heet2.xml",
  "/XL/worksheets/Sheet2.xml",
  "/xl\\worksheets\\sheet2.xml",
])(
  "a type that was left behind by %s doesn't stay beside the new part's, however it is spelt",
  (name) => {
    const contentTypes = `<Override PartName="${name}" ContentType="application/x-gone"/>`;
    const after = written(workbookBytes({ sheets, contentTypes }));
    expect(partOf(after, TYPES)).not.toContain("x-gone");
    expect(typesOf(after, "xl/worksheets/sheet2.xml")).toHaveLength(1);
  }
);

test("parts that go on behind their outermost element get what is new within it", () => {
  const parts = workbookParts({ sheets });
  const own = [TYPES, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
  for (const name of own) parts[name] = `${String(parts[name])}\n<!-- </end> -->\n`;
  const before = zipParts(parts);
  const after = written(before);
  expect(faultsOf(after)).toEqual([]);
  expect(tabs(after)).toHaveLength(3);
  for (const name of own) expect(partOf(after, name)).toMatch(/>\n<!-- <\/end> -->\n$/);
});

test("styles that the workbook refers to and doesn't have are put where it points", () => {
  const workbookRelationships = relationship("rIdStyles", "styles", "styles.xml");
  const before = workbookBytes({ sheets, workbookRelationships });
  const after = written(before);
  expect(faultsOf(after)).toEqual([]);
  expect(partOf(after, "xl/_rels/workbook.xml.rels").match(/styles/g)).toHaveLength(2);
});

test("new parts in a folder whose name isn't plain are named as addresses have it", () => {
  const parts = workbookParts({ sheets });
  const moved = (name: string): string => name.replace(/^xl\//, "業務 計画/");
  const bytes = zipParts({
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [moved(name), part])),
    "_rels/.rels": String(parts["_rels/.rels"]).replace("xl/", encodeURI("業務 計画/")),
    [TYPES]: String(parts[TYPES]).replaceAll("/xl/", encodeURI("/業務 計画/")),
  });
  const after = written(bytes);
  expect(faultsOf(after)).toEqual([]);
  expect(partOf(after, TYPES)).toContain(`"${encodeURI("/業務 計画/worksheets/sheet2.xml")}"`);
  expect(Buffer.compare(written(after), after)).toBe(0);
});

describe.each([
  ["UTF-16", "utf16le", "UTF-16"],
  ["UTF-8 with a byte order mark", "utf8", "UTF-8"],
] as const)("a sheet in %s", (_, encoding, declared) => {
  const text = String(workbookParts({ sheets })[SHEET]).replace("UTF-8", declared);
  const xml = new Uint8Array(Buffer.from(`\ufeff${text}`, encoding));
  const styles = '<fonts count="1"><font/></fonts>';
  const before = workbookBytes({ sheets: [{ name: "業務計画", xml }], styles });
  const bytesOf = (bytes: Uint8Array): Buffer => {
    const source = openPackage(bytes);
    const found = source.entry(SHEET);
    return Buffer.from(found ? source.archive.bytes(found) : []);
  };

  test("comes back byte for byte when its marks are gone", () => {
    const marked = written(before, [MARKING]);
    expect(partOf(marked, SHEET)).toContain("<conditionalFormatting ");
    expect(bytesOf(written(marked, [CLEARING]))).toEqual(Buffer.from(xml));
  });

  test("stays so when a cell is changed", () => {
    const changed = text.replace(
      '<c r="A1"><v>1</v></c>',
      '<c r="A1" t="inlineStr"><is><t>文𠮷</t></is></c>'
    );
    expect(bytesOf(written(before, [EDITING])).toString(encoding)).toBe(`\ufeff${changed}`);
  });
});

test("entries with names in another encoding come back under the same names", () => {
  const parts = { ...workbookParts({ sheets }), "xl/media/AA.png": "a", "xl/media/BB.png": "b" };
  const bytes = Buffer.from(zipParts(parts));
  // 図 and 表 in CP932, as zip tools of Japanese Windows write them.
  const [one, other] = [Buffer.from("9090", "hex"), Buffer.from("955c", "hex")];
  for (const [name, written] of [["AA", one] as const, ["BB", other] as const]) {
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at))
      written.copy(bytes, at);
  }
  const after = Buffer.from(written(bytes));
  for (const name of [one, other]) {
    const spelled = Buffer.concat([Buffer.from("xl/media/"), name, Buffer.from(".png")]);
    const local = after.indexOf(spelled);
    expect(local).toBeGreaterThan(0);
    expect(after.indexOf(spelled, local + 1)).toBeGreaterThan(0);
    // The flag that says that the name is UTF-8 isn't set.
    expect(after.readUInt16LE(local - 30 + 6)).toBe(0);
  }
});

test("a workbook that has used up the numbers of sheets gets one that is free", () => {
  const xml = workbookOf(simple()).replace('sheetId="1"', 'sheetId="65534"');
  const after = written(zipParts({ ...workbookParts({ sheets }), "xl/workbook.xml": xml }));
  expect(tabs(after)).toHaveLength(3);
  expect(Array.from(workbookOf(after).matchAll(/sheetId="(\d+)"/g), ([, id]) => id)).toEqual([
    "65534",
    "1",
    "2",
  ]);
});

test("a workbook with as many formats as Excel allows is refused", () => {
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const styles =
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="65490">${format.repeat(65_490)}</cellXfs>`;
  const full = workbookBytes({ sheets, styles });
  expect(() => written(full)).toThrow(fault("too-many-styles"));
  expect(() => written(full, [MARKING])).not.toThrow();
});

test("formulas are known in single quotes too", () => {
  const xml =
    `${XML}<worksheet xmlns='${MAIN}'><sheetData><row r='1'>` +
    "<c r='A1'><f t='shared' ref='A1:B1' si='0'>C1</f></c><c r='B1'><f t='shared' si='0'/></c>" +
    "<c r='D1'><f t='array' ref='D1:E1'>C1</f></c><c r='E1'/></row></sheetData></worksheet>";
  const before = workbookBytes({ sheets: [{ name: "業務計画", xml }] });
  for (const column of [0, 4]) {
    const edits = [{ cell: { ...cell, column }, value: 1 }];
    expect(() => written(before, [{ kind: "edit", edits }])).toThrow(fault("unsupported"));
  }
});

test.each(["", '<dimension ref="A1"/>'])(
  "what stands on a sheet of ours is known whole, whatever size another program says it has: %s",
  async (dimension) => {
    const saved = resaved(written(simple()), (text) => ({
      "xl/worksheets/sheet2.xml": text("xl/worksheets/sheet2.xml").replace(
        /<dimension [^>]*>/,
        dimension
      ),
    }));
    const { generated } = await openXlsx(saved, "計画.xlsx").survey();
    expect(generated[0]?.used).toEqual({ top: 0, left: 0, bottom: 2, right: 4 });
  }
);
