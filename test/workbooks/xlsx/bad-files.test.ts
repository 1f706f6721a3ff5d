import fc from "fast-check";
import { strToU8, zipSync } from "fflate";

import { WorkbookError, type WorkbookFault } from "../../../src/workbooks/workbook";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { relationship, workbookBytes, workbookParts, zipParts } from "../../support/xlsx";

const sheets = [{ name: "計画", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }];

async function faultOf(bytes: Uint8Array): Promise<WorkbookFault | "none"> {
  try {
    await openXlsx(bytes, "計画.xlsx").survey();
    return "none";
  } catch (error) {
    if (error instanceof WorkbookError) return error.fault;
    throw error;
  }
}

/** An OLE container with one directory entry of that name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  Array.from(stream, (letter, i) => {
    view.setUint16(640 + 2 * i, letter.charCodeAt(0), true);
  });
  view.setUint16(640 + 64, 2 * stream.length + 2, true);
  return bytes;
}

it("reads a sound workbook", async () => {
  expect(await faultOf(workbookBytes({ sheets }))).toBe("none");
});

it.each<[string, WorkbookFault, Uint8Array]>([
  ["nothing", "not-a-workbook", new Uint8Array()],
  ["text", "not-a-workbook", strToU8("優先,事業名\n1,相談")],
  ["a zip of something else", "not-a-workbook", zipSync({ "a.txt": strToU8("a") })],
  ["an old .xls", "old-format", ole("Workbook")],
  ["an .xls from before OLE", "old-format", new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0])],
  ["an OLE container of another program", "not-a-workbook", ole("WordDocument")],
  ["a password-protected workbook", "encrypted", ole("EncryptedPackage")],
  ["half a workbook", "truncated", workbookBytes({ sheets }).slice(0, 700)],
  [
    "an .xlsb",
    "binary-format",
    workbookBytes({
      sheets,
      contentType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    }),
  ],
  [
    "a word processor's document",
    "not-a-workbook",
    workbookBytes({
      sheets,
      contentType:
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    }),
  ],
  [
    "a signed workbook",
    "signed",
    workbookBytes({
      sheets,
      packageRelationships: relationship(
        "rId9",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/origin.sigs"
      ),
    }),
  ],
  [
    "Strict OOXML",
    "strict-format",
    workbookBytes({
      sheets,
      parts: {
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          relationship(
            "rId1",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
            "xl/workbook.xml"
          ) +
          "</Relationships>",
      },
    }),
  ],
  [
    "a sheet with a document type",
    "doctype",
    workbookBytes({
      sheets: [{ name: "計画", xml: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }],
    }),
  ],
  ["a sheet that isn't XML", "damaged", workbookBytes({ sheets: [{ name: "計画", xml: "<a>" }] })],
  [
    "a sheet that isn't there",
    "damaged",
    zipParts(
      Object.fromEntries(
        Object.entries(workbookParts({ sheets })).filter(([name]) => !name.includes("sheets/"))
      )
    ),
  ],
  [
    "a shared string that isn't there",
    "damaged",
    workbookBytes({
      sheets: [{ name: "計画", rows: '<row><c t="s"><v>7</v></c></row>' }],
      sharedStrings: "<si><t>a</t></si>",
    }),
  ],
])("says of %s: %s", async (_, fault, bytes) => {
  expect(await faultOf(bytes)).toBe(fault);
});

it("refuses a part that unpacks to hundreds of times its size", async () => {
  const blank = new Uint8Array(100 * 1024 * 1024).fill(32);
  const bytes = workbookBytes({ sheets, parts: { "xl/blank.xml": blank } });
  expect(await faultOf(bytes)).toBe("too-large-unpacked");
});

it("refuses a part that unpacks to more than it says", async () => {
  const bytes = workbookBytes({ sheets });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(await faultOf(bytes)).toBe("too-large-unpacked");
});

it("refuses two parts of one name", async () => {
  const parts = workbookParts({ sheets });
  const bytes = zipParts({ ...parts, "XL/WORKBOOK.XML": "<a/>" });
  expect(await faultOf(bytes)).toBe("damaged");
});

it("finds the parts by their relationships, wherever they are and however spelled", async () => {
  const parts = workbookParts({ sheets });
  const bytes = zipParts({
    "Book/計画.xml": parts["xl/workbook.xml"] ?? "",
    "Book/_rels/計画.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "worksheets/sheet1.xml",
      "/Data%20of/ONE.xml"
    ),
    "Data of/One.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
    "_rels/.rels": String(parts["_rels/.rels"]).replace(
      "xl/workbook.xml",
      "Book/%E8%A8%88%E7%94%BB.xml"
    ),
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "/xl/workbook.xml",
      "/Book/%E8%A8%88%E7%94%BB.xml"
    ),
  });
  const survey = await openXlsx(bytes, "計画.xlsx").survey();
  expect(survey.sheets[0]?.values.rows).toEqual([[1]]);
});

it("reads parts in UTF-16 and archives with bytes before and after them", async () => {
  const text = String(workbookParts({ sheets })["xl/worksheets/sheet1.xml"]).replace(
    "UTF-8",
    "UTF-16"
  );
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const archive = workbookBytes({ sheets: [{ name: "計画", xml: utf16 }] });
  const bytes = new Uint8Array(archive.length + 100);
  bytes.set(archive, 100);
  const survey = await openXlsx(bytes, "計画.xlsx").survey();
  expect(survey.sheets[0]?.values.rows).toEqual([[1]]);
});

it("reads zip64 archives, with and without bytes before them", async () => {
  const archive = Buffer.from(workbookBytes({ sheets }));
  const end = archive.length - 22;
  const [count, size, offset] = [10, 12, 16].map((at) => BigInt(archive.readUIntLE(end + at, 2)));
  const wide = Buffer.alloc(56 + 20 + 22);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  [count, count, size, offset].forEach((value = 0n, at) => {
    wide.writeBigUInt64LE(value, 24 + 8 * at);
  });
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(end), 56 + 8);
  wide.writeUInt32LE(0x06054b50, 76);
  wide.fill(0xff, 76 + 8, 76 + 20);
  const zip64 = Buffer.concat([archive.subarray(0, end), wide]);
  expect(await faultOf(zip64)).toBe("none");
  expect(await faultOf(Buffer.concat([Buffer.alloc(100), zip64]))).toBe("none");
});

describe("damage at random", () => {
  const sound = workbookBytes({
    sheets: [
      {
        name: "計画",
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row>',
        after: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>',
      },
    ],
    sharedStrings: "<si><r><t>事業</t></r><rPh sb='0' eb='1'><t>ジ</t></rPh></si>",
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });

  it("ends in a survey or a fault when bytes are flipped", async () => {
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = sound.slice();
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        await faultOf(bytes);
      }),
      { numRuns: 400 }
    );
  });

  it("ends in a fault wherever the file is cut off", async () => {
    for (let length = 0; length < sound.length; length += 7) {
      expect(await faultOf(sound.slice(0, length))).not.toBe("none");
    }
  });

  it("ends in a survey or a fault when the XML of a part is changed", async () => {
    const parts = workbookParts({
      sheets: [{ name: "計画", rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      sharedStrings: "<si><t>事業</t></si>",
      styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
    });
    const damage = fc.tuple(
      fc.constantFrom(...Object.keys(parts)),
      fc.nat(2000),
      fc.nat(20),
      fc.constantFrom("", "<", ">", "&", '"', "-1", "999999999", "<!--", "<x:y/>")
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([name, at, length, put]) => {
        const text = String(parts[name]);
        const start = at % text.length;
        const changed = text.slice(0, start) + put + text.slice(start + length);
        await faultOf(zipParts({ ...parts, [name]: changed }));
      }),
      { numRuns: 400 }
    );
  });
});
