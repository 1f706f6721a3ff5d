import { SaxesParser } from "saxes";

import { WorkbookError } from "../workbook";

/** An element of a small XML part. Names are local: packages choose their prefixes freely. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name; those in a namespace as `namespace|name`, but for `xml:space` and its kin. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, without that of the children. */
  readonly text: string;
}

interface Building extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** What a walk over XML tells; the end of an element is told also where it closes itself. */
interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, namespace: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks XML with saxes. Throws `doctype` for a document type declaration, which no part may have,
 * and `damaged` where the text isn't well-formed; both name the part.
 */
export function walkXml(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", () => {
    throw new WorkbookError("doctype", part);
  });
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    for (const { name, prefix, uri, local, value } of Object.values(tag.attributes)) {
      attributes.set(prefix === "xml" ? name : uri ? `${uri}|${local}` : local, value);
    }
    handler.open(tag.local, attributes, tag.uri);
  });
  parser.on("closetag", (tag) => {
    handler.close(tag.local);
  });
  parser.on("text", (text) => {
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    handler.text(text);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", part, { cause: error });
  }
}

/** The root element of a small part; errors as with {@link walkXml}. */
export function parseXml(xml: string, part: string): XmlElement {
  const document = element("", "", new Map());
  const open: Building[] = [document];
  walkXml(xml, part, {
    open(name, attributes, namespace) {
      const child = element(name, namespace, attributes);
      open.at(-1)?.children.push(child);
      open.push(child);
    },
    close() {
      open.pop();
    },
    text(text) {
      const parent = open.at(-1);
      if (parent) parent.text += text;
    },
  });
  const root = document.children[0];
  if (!root) throw new WorkbookError("damaged", part);
  return root;
}

function element(
  name: string,
  namespace: string,
  attributes: ReadonlyMap<string, string>
): Building {
  return { name, namespace, attributes, children: [], text: "" };
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((candidate) => candidate.name === name);
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The child that a path of names leads to. */
export function descend(
  parent: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce(child, parent);
}

export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  return of?.attributes.get(name);
}

/** Whether an xsd:boolean attribute says yes. */
export function flag(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A whole number from 0, or null. */
export function count(value: string | undefined): number | null {
  if (value === undefined || value.length === 0 || value.length > 15) return null;
  let number = 0;
  for (let at = 0; at < value.length; at++) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}
