import { SaxesParser } from "saxes";
import { escapeControls, escapeXml, unescapeControls } from "./escapes";

/**
 * How a sheet of ours is known again: a hidden workbook-scoped name that refers to its cell A1, and a
 * custom XML part that holds what was written last. Both adapters and every later version keep to this.
 */
const NAME_PREFIX = "_keikaku.";

/** The namespace of the custom XML part that holds a sheet's record. */
export const RECORD_NAMESPACE = "urn:keikaku:record";

/** The hidden name of the sheet with this key; only letters that Excel never takes for one another. */
export function generatedName(key: string): string {
  const letters = Array.from(key, (char) => (PLAIN.test(char) ? char : utf16Hex(char)));
  return NAME_PREFIX + letters.join("");
}

/** The key of a sheet of ours by its hidden name; null for all other names. */
export function generatedKey(name: string): string | null {
  if (!name.toLowerCase().startsWith(NAME_PREFIX)) return null;
  return name
    .slice(NAME_PREFIX.length)
    .replace(/_([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The custom XML part for a sheet's record. */
export function recordXml(key: string, record: string): string {
  const attribute = escapeXml(escapeControls(key));
  const text = escapeXml(escapeControls(record));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<record xmlns="${RECORD_NAMESPACE}" key="${attribute}" xml:space="preserve">${text}</record>`;
}

/** The record in a custom XML part; null where the part is somebody else's. */
export function parseRecord(xml: string): { readonly key: string; readonly record: string } | null {
  if (!xml.includes(RECORD_NAMESPACE)) return null;
  const parser = new SaxesParser({ xmlns: true });
  const found: { key?: string | undefined; damaged: boolean } = { damaged: false };
  const text: string[] = [];
  parser.on("opentag", (tag) => {
    if (tag.uri === RECORD_NAMESPACE && tag.local === "record") {
      found.key = tag.attributes["key"]?.value;
    }
  });
  parser.on("text", (part) => {
    text.push(part);
  });
  parser.on("error", () => {
    found.damaged = true;
  });
  parser.write(xml).close();
  if (found.key === undefined || found.damaged) return null;
  return { key: unescapeControls(found.key), record: unescapeControls(text.join("")) };
}

const PLAIN = /^(?:[a-z0-9]|[\u4e00-\u9fff])$/;

function utf16Hex(char: string): string {
  return Array.from(
    { length: char.length },
    (_, at) => `_${char.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("");
}
