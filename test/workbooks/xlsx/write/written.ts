import type { Change } from "../../../../src/workbooks/workbook";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import { applyChanges } from "../../../../src/workbooks/xlsx/write/apply";
import { workbookBytes, zipParts } from "../../../support/xlsx";
import { drawing } from "./fixtures";

export const draws: readonly Change[] = [
  { kind: "draw", drawing: drawing(), record: '{"A1":"見出し"}' },
  {
    kind: "draw",
    drawing: drawing({ key: "list", name: "事業一覧", autoFilter: null }),
    record: "list record",
  },
];

export function written(bytes: Uint8Array, changes: readonly Change[] = draws): Uint8Array {
  return applyChanges(openPackage(bytes), changes).bytes;
}

/** A workbook of one sheet, without styles or strings. */
export function simple(name = "業務計画"): Uint8Array {
  return workbookBytes({ sheets: [{ name, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
}

export function partOf(bytes: Uint8Array, part: string): string {
  return openPackage(bytes).text(part);
}

export function workbookOf(bytes: Uint8Array): string {
  return partOf(bytes, "xl/workbook.xml");
}

export function tabs(bytes: Uint8Array): readonly (string | undefined)[] {
  return Array.from(workbookOf(bytes).matchAll(/<sheet [^>]*name="([^"]*)"/g), ([, name]) => name);
}

/** The parts that didn't come back as they were, still compressed, in alphabetical order. */
export function touched(before: Uint8Array, after: Uint8Array): readonly string[] {
  const other = openPackage(after);
  return openPackage(before)
    .archive.entries.filter(({ name, compressed, crc }) => {
      const entry = other.entry(name);
      return entry?.crc !== crc || Buffer.compare(entry.compressed, compressed) !== 0;
    })
    .map(({ name }) => name)
    .sort();
}

/** The file with some of its parts replaced, as another program would save it. */
export function resaved(
  bytes: Uint8Array,
  change: (text: (part: string) => string) => Record<string, string>
): Uint8Array {
  const source = openPackage(bytes);
  const parts = Object.fromEntries(
    source.archive.entries.map((entry) => [entry.name, source.archive.bytes(entry)])
  );
  return zipParts({ ...parts, ...change((part) => source.text(part)) });
}

/** The file as Excel saves it once somebody has locked the workbook's structure. */
export function structureLocked(bytes: Uint8Array): Uint8Array {
  return resaved(bytes, (text) => ({
    "xl/workbook.xml": text("xl/workbook.xml").replace(
      /(?:<workbookProtection[^>]*\/>)?(?=<(?:bookViews|sheets)\b)/,
      '<workbookProtection lockStructure="1"/>'
    ),
  }));
}
