import { MAIN } from "./namespaces";
import { walkXml } from "./xml";

/** What the reader of a large part (sheet, shared strings) is told about the part's elements. */
export interface PartHandler {
  /** Whether text is wanted at present: the rest needn't be cut out and decoded. */
  readonly collecting: boolean;
  /** The element's own name where it belongs to SpreadsheetML, something with a `:` in it otherwise. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The attributes of the element being opened, good until the next one is. */
export interface Attributes {
  /** By the name as written for attributes without a namespace and for `xml:space`. */
  get(name: string): string | undefined;
}

/**
 * Reads a large part with a scanner that knows the plain XML Excel and its kin write, many times faster
 * than a full parser; anything unusual is read again from the start with saxes.
 * Throws as {@link walkXml} does.
 */
export function readPart<T extends PartHandler>(xml: string, part: string, start: () => T): T {
  const handler = start();
  if (scanXml(xml, handler)) return handler;
  return readPartCarefully(xml, part, start);
}

/** Reads a part with saxes. */
export function readPartCarefully<T extends PartHandler>(
  xml: string,
  part: string,
  start: () => T
): T {
  const handler = start();
  const names: string[] = [];
  walkXml(xml, part, {
    open(local, attributes, namespace) {
      const name = namespace === MAIN ? local : `other:${local}`;
      names.push(name);
      handler.open(name, attributes);
    },
    close() {
      handler.close(names.pop() ?? "");
    },
    text(text) {
      if (handler.collecting) handler.text(text);
    },
  });
  return handler;
}

/**
 * Tells the handler what the XML holds; false, at whatever point, where it isn't the plain kind: comments,
 * CDATA, declarations, prefixes for SpreadsheetML itself, tags that don't match, unknown entities.
 */
export function scanXml(xml: string, handler: PartHandler): boolean {
  const declared = xml.startsWith("<?xml ") ? xml.indexOf("?>") + 2 : 0;
  if (declared === 1) return false;
  const open: string[] = [];
  const attributes = new ScannedAttributes();
  let at = declared;
  let hasRoot = false;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return hasRoot && open.length === 0 && xml.slice(at).trim() === "";
    if (handler.collecting && tag > at) {
      const text = unescapeXml(xml.slice(at, tag));
      if (text === null) return false;
      handler.text(text);
    }
    const first = xml.charCodeAt(tag + 1);
    if (first === EXCLAMATION || first === QUESTION) return false;
    if (first === SLASH) {
      const name = open.pop();
      if (name === undefined || !xml.startsWith(name, tag + 2)) return false;
      const end = skipSpace(xml, tag + 2 + name.length);
      if (xml.charCodeAt(end) !== GREATER) return false;
      handler.close(name);
      at = end + 1;
      continue;
    }
    const nameEnd = skipName(xml, tag + 1);
    const name = xml.slice(tag + 1, nameEnd);
    const end = attributes.read(xml, nameEnd);
    if (end < 0 || name === "") return false;
    if (open.length === 0) {
      if (hasRoot || attributes.get("xmlns") !== MAIN || name.includes(":")) return false;
      hasRoot = true;
    } else if (attributes.get("xmlns") !== undefined) return false;
    if (attributes.namesMain) return false;
    handler.open(name, attributes);
    if (xml.charCodeAt(end) === SLASH) {
      handler.close(name);
      at = end + 2;
    } else {
      open.push(name);
      at = end + 1;
    }
  }
}

/** One element's attributes after another, in the same two lists: a sheet has millions of them. */
class ScannedAttributes implements Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private length = 0;
  /** Whether a prefix is declared for SpreadsheetML. */
  namesMain = false;

  get(name: string): string | undefined {
    for (let i = 0; i < this.length; i++) if (this.names[i] === name) return this.values[i];
    return undefined;
  }

  /** Reads on to the `>` or `/>` that ends the tag and answers where it stands; -1 where it can't. */
  read(xml: string, from: number): number {
    this.length = 0;
    this.namesMain = false;
    let at = from;
    for (;;) {
      const start = skipSpace(xml, at);
      const code = xml.charCodeAt(start);
      if (code === GREATER) return start;
      if (code === SLASH) return xml.charCodeAt(start + 1) === GREATER ? start : -1;
      if (start === at) return -1;
      const equals = skipName(xml, start);
      const quote = xml.charCodeAt(equals + 1);
      if (equals === start || xml.charCodeAt(equals) !== EQUALS) return -1;
      if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
      let end = equals + 2;
      let isPlain = true;
      for (let unit = xml.charCodeAt(end); unit !== quote; unit = xml.charCodeAt(++end)) {
        if (unit === LESS || Number.isNaN(unit)) return -1;
        if (unit === AMPERSAND || unit === RETURN) isPlain = false;
      }
      const raw = xml.slice(equals + 2, end);
      const value = isPlain ? raw : unescapeXml(raw);
      if (value === null) return -1;
      const name = xml.slice(start, equals);
      if (value === MAIN && name !== "xmlns") this.namesMain = true;
      this.names[this.length] = name;
      this.values[this.length++] = value;
      at = end + 1;
    }
  }
}

const RETURN = 13;
const EXCLAMATION = 33;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
const QUESTION = 63;
const GREATER = 62;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (isSpace(xml.charCodeAt(at))) at++;
  return at;
}

function skipName(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (Number.isNaN(code) || isSpace(code)) return at;
    if (code === SLASH || code === GREATER || code === EQUALS || code === LESS) return at;
    at++;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

const ENTITIES: Readonly<Record<string, string | undefined>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text with its entities resolved and its line ends as XML has them; null for an entity of an unknown name. */
function unescapeXml(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let ampersand = text.indexOf("&");
  if (ampersand < 0) return text;
  let result = "";
  let at = 0;
  while (ampersand >= 0) {
    const end = text.indexOf(";", ampersand);
    if (end < 0) return null;
    const character = entity(text, ampersand + 1, end);
    if (character === null) return null;
    result += text.slice(at, ampersand) + character;
    at = end + 1;
    ampersand = text.indexOf("&", at);
  }
  return result + text.slice(at);
}

function entity(text: string, start: number, end: number): string | null {
  if (text.charCodeAt(start) !== 35) return ENTITIES[text.slice(start, end)] ?? null;
  const isHex = text.charCodeAt(start + 1) === 120;
  const digits = text.slice(start + (isHex ? 2 : 1), end);
  if (!(isHex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return null;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  const isCharacter =
    code >= 32 ? code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) : isSpace(code);
  return isCharacter && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : null;
}
