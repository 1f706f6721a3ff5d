/**
 * SpreadsheetML's own escape for characters that XML can't hold: `_x000D_` is a carriage return, and
 * text that happens to look like such an escape has its underscore escaped. XML's own escapes come after.
 */
export function escapeControls(text: string): string {
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, toEscape) : text;
}

/** The text that `escapeControls` was given; also what Excel means by the escapes it wrote. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text as XML content holds it. Quotes stand for themselves there: formulas and records are full of them. */
export function escapeContent(text: string): string {
  return MARKUP.test(text) ? text.replace(MARKUP_ALL, toEntity) : text;
}

/** Text as a double-quoted attribute holds it, but for line breaks, which a reader turns into blanks. */
export function escapeXml(text: string): string {
  return XML_SPECIAL.test(text) ? text.replace(XML_SPECIAL_ALL, toEntity) : text;
}

function toEntity(char: string): string {
  return ENTITIES[char] ?? char;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const MARKUP = /[<>&]/;
const MARKUP_ALL = /[<>&]/g;
const XML_SPECIAL = /[<>&"]/;
const XML_SPECIAL_ALL = /[<>&"]/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const UNSAFE_SOURCE =
  // Control characters, non-characters, surrogates without their partner, and what looks like an escape.
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]" +
  "|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]" +
  "|_(?=x[0-9A-Fa-f]{4}_)";
const UNSAFE = new RegExp(UNSAFE_SOURCE);
const UNSAFE_ALL = new RegExp(UNSAFE_SOURCE, "g");

function toEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
