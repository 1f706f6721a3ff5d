import { WorkbookError } from "../../workbook";
import { escapeXml } from "../escapes";

/**
 * Where the elements of a document stand in its text. A parser tells what a document says, patching
 * needs to know where it says so: everything that isn't changed must stay as it was, to the byte.
 */
export interface Element {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** Just after the opening tag. */
  readonly inner: number;
  /** At the closing tag; equal to `inner` for an element without content. */
  readonly innerEnd: number;
  readonly end: number;
}

/** A stretch of text to be replaced; `start` = `end` inserts. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all patches done; they may come in any order but not overlap. Same place: in the order given. */
export function patched(xml: string, patches: readonly Patch[]): string {
  const sorted = [...patches].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

/** The document's outermost element. */
export function rootOf(xml: string): Element {
  const start = nextTag(xml, 0, xml.length);
  if (start < 0) throw new WorkbookError("damaged");
  const tag = tagAt(xml, start);
  const inner = tagEnd(xml, start);
  const innerEnd = xml.lastIndexOf("</");
  // Where nothing follows it the last tag is the root's: what lies between needn't be gone through.
  if (innerEnd < inner || xml.slice(innerEnd).trimEnd() !== `</${tag}>`)
    return elementAt(xml, start);
  return { tag, name: localName(tag), start, inner, innerEnd, end: innerEnd + tag.length + 3 };
}

/** The elements directly within one, in order. */
export function childrenOf(xml: string, parent: Element): readonly Element[] {
  return [...eachChild(xml, parent)];
}

function* eachChild(xml: string, parent: Element): Iterable<Element> {
  let at = parent.inner;
  for (;;) {
    const start = nextTag(xml, at, parent.innerEnd);
    if (start < 0) return;
    const child = elementAt(xml, start);
    yield child;
    at = child.end;
  }
}

/** The first child with this name, whatever its prefix. */
export function childOf(xml: string, parent: Element, name: string): Element | undefined {
  for (const child of eachChild(xml, parent)) if (child.name === name) return child;
  return undefined;
}

/** The attributes as `[name as written, value]`. */
export function attributesOf(
  xml: string,
  element: Element
): readonly (readonly [string, string])[] {
  const tag = xml.slice(element.start + 1 + element.tag.length, element.inner);
  return Array.from(tag.matchAll(ATTRIBUTE), ([, name = "", , double, single]) => {
    return [name, decoded(double ?? single ?? "")] as const;
  });
}

/** An attribute's value by its name as written. */
export function attributeOf(xml: string, element: Element, name: string): string | undefined {
  const tag = xml.slice(element.start + 1 + element.tag.length, element.inner);
  for (const [, written, , double, single] of tag.matchAll(ATTRIBUTE)) {
    if (written === name) return decoded(double ?? single ?? "");
  }
  return undefined;
}

/** Sets one attribute in an opening tag, or adds it at the end. */
export function setAttribute(xml: string, element: Element, name: string, value: string): Patch {
  const from = element.start + 1 + element.tag.length;
  const tag = xml.slice(from, element.inner);
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const start = from + match.index;
    const text = `${name}="${escapeXml(value)}"`;
    return { start, end: start + match[0].length, text };
  }
  const close = xml.charAt(element.inner - 2) === "/" ? element.inner - 2 : element.inner - 1;
  return { start: close, end: close, text: ` ${name}="${escapeXml(value)}"` };
}

/** Removes an element. */
export function removal(element: Element): Patch {
  return { start: element.start, end: element.end, text: "" };
}

/** Adds content at the end of an element, also where it was empty (`<dxfs/>`). */
export function appending(xml: string, element: Element, content: string): Patch {
  if (!isSelfClosing(xml, element)) {
    return { start: element.innerEnd, end: element.innerEnd, text: content };
  }
  const text = `>${content}</${element.tag}>`;
  return { start: element.inner - 2, end: element.inner, text };
}

/** `x:` where a document writes its own elements as `<x:sheet>`; empty mostly. */
export function prefixOf(element: Element): string {
  return element.tag.slice(0, element.tag.length - element.name.length);
}

/** The prefix, with its colon, that an element's opening tag gives to a namespace; null where it gives none. */
export function prefixFor(xml: string, element: Element, namespace: string): string | null {
  for (const [name, value] of attributesOf(xml, element)) {
    if (value === namespace && name.startsWith("xmlns:")) return `${name.slice(6)}:`;
  }
  return null;
}

/** The text within an element that holds no other. */
export function textOf(xml: string, element: Element): string {
  const inner = xml.slice(element.inner, element.innerEnd);
  return inner
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((part, index) => (index % 2 ? part : decoded(part.replace(/<!--[^]*?-->/g, ""))))
    .join("");
}

const ATTRIBUTE = /([^\s>/="']+)\s*=\s*("([^"]*)"|'([^']*)')/g;
const NAME_END = /[\s>/]/g;

function isSelfClosing(xml: string, element: Element): boolean {
  return element.end === element.inner && xml.charAt(element.inner - 2) === "/";
}

/** The next opening tag from `at`; -1 when there is none before `end`. */
function nextTag(xml: string, at: number, end: number): number {
  for (let lt = xml.indexOf("<", at); lt >= 0 && lt < end; lt = xml.indexOf("<", lt)) {
    const past = pastMiscellany(xml, lt);
    if (past === lt) return xml.charAt(lt + 1) === "/" ? -1 : lt;
    lt = past;
  }
  return -1;
}

/** Just after the comment, instruction or character data that begins here; the place itself for anything else. */
function pastMiscellany(xml: string, lt: number): number {
  const next = xml.charAt(lt + 1);
  if (next === "?") return after(xml, "?>", lt);
  if (next !== "!") return lt;
  if (xml.startsWith("<!--", lt)) return after(xml, "-->", lt);
  if (xml.startsWith("<![CDATA[", lt)) return after(xml, "]]>", lt);
  throw new WorkbookError("doctype");
}

function after(xml: string, mark: string, at: number): number {
  const found = xml.indexOf(mark, at);
  if (found < 0) throw new WorkbookError("damaged");
  return found + mark.length;
}

/** Just after the `>` of the tag that begins here: one within quotes doesn't count. */
function tagEnd(xml: string, lt: number): number {
  let at = lt + 1;
  for (;;) {
    const gt = xml.indexOf(">", at);
    if (gt < 0) throw new WorkbookError("damaged");
    const quote = firstQuote(xml, at, gt);
    if (quote < 0) return gt + 1;
    const closing = xml.indexOf(xml.charAt(quote), quote + 1);
    if (closing < 0) throw new WorkbookError("damaged");
    at = closing + 1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function tagAt(xml: string, start: number): string {
  NAME_END.lastIndex = start + 1;
  return xml.slice(start + 1, NAME_END.exec(xml)?.index ?? xml.length);
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function elementAt(xml: string, start: number): Element {
  const tag = tagAt(xml, start);
  const name = localName(tag);
  const inner = tagEnd(xml, start);
  if (xml.charAt(inner - 2) === "/")
    return { tag, name, start, inner, innerEnd: inner, end: inner };
  let depth = 1;
  let at = inner;
  for (;;) {
    const lt = xml.indexOf("<", at);
    if (lt < 0) throw new WorkbookError("damaged");
    const past = pastMiscellany(xml, lt);
    if (past !== lt) {
      at = past;
      continue;
    }
    const end = tagEnd(xml, lt);
    if (xml.charAt(lt + 1) === "/") depth--;
    else if (xml.charAt(end - 2) !== "/") depth++;
    if (depth === 0) return { tag, name, start, inner, innerEnd: lt, end };
    at = end;
  }
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof decimal === "string") return String.fromCodePoint(Number(decimal));
    if (typeof hex === "string") return String.fromCodePoint(parseInt(hex, 16));
    return NAMED[String(name)] ?? whole;
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
