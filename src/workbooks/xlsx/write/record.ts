import { WorkbookError } from "../../workbook";
import { unescapeControls } from "../escapes";
import { RECORD_NAMESPACE } from "../../generated-names";
import { recordXml } from "../../record-xml";
import { RELATIONSHIPS } from "../namespaces";
import type { Book } from "./book";
import { attributeOf, rootOf } from "./markup";
import type { PackageDraft } from "./package-draft";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Notes what was written to the sheet with this key, in place of what was noted before. */
export function putRecord(book: Book, key: string, record: string): void {
  const draft = book.package;
  const known = draft
    .relationships(draft.workbookPart)
    .find(({ kind, target }) => kind === "customXml" && recordKey(draft, target) === key);
  draft.put(known?.target ?? addRecordPart(draft, key), recordXml(key, record));
}

function recordKey(draft: PackageDraft, part: string): string | null {
  const xml = textOrNull(draft, part);
  if (!xml?.includes(RECORD_NAMESPACE)) return null;
  const key = attributeOf(xml, rootOf(xml), "key");
  return key === undefined ? null : unescapeControls(key);
}

/** Other programs' parts may be in encodings that ours never is. */
function textOrNull(draft: PackageDraft, part: string): string | null {
  try {
    return draft.text(part);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** Excel keeps a custom XML part only where another part gives it an identity. */
function addRecordPart(draft: PackageDraft, key: string): string {
  let number = 1;
  const names = (): readonly [string, string] => [
    `customXml/item${number}.xml`,
    `customXml/itemProps${number}.xml`,
  ];
  while (names().some((name) => draft.has(name))) number++;
  const [part, properties] = names();
  draft.relate(draft.workbookPart, `${RELATIONSHIPS}/customXml`, part);
  draft.put(part, recordXml(key, ""), "application/xml");
  draft.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${identity(key)}"` +
      ` xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE
  );
  draft.relate(part, `${RELATIONSHIPS}/customXmlProps`, properties);
  return part;
}

/** A GUID that is the same in every run for the same key, so that the same content makes the same file. */
function identity(key: string): string {
  const words = [0x811c9dc5, 0x01000193, 0x5bd1e995, 0x9e3779b1].map((seed) => hash(key, seed));
  const hex = words
    .map((word) => word.toString(16).padStart(8, "0"))
    .join("")
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}

/** FNV-1a from a seed. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
