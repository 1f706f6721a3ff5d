import { attributesOf, childrenOf, type Element, rootOf } from "./markup";
import type { StyleSection } from "./style-lists";

/**
 * Entries of the styles part with the same key look the same. Excel writes an entry back with attributes and
 * elements that say nothing (a font's family, an empty diagonal): compared as text they would be added anew
 * by every run after a save in Excel.
 */
export function canonical(section: StyleSection, entry: string): string {
  return keyOf(section, entry, rootOf(entry));
}

/** Entries are the same only when they are written the same. */
export function asWritten(entry: string): string {
  return entry;
}

function keyOf(section: StyleSection, xml: string, element: Element): string {
  const attributes = attributesOf(xml, element)
    .filter(([name, value]) => !saysNothing(element.name, localName(name), value))
    .map(([name, value]) => `${localName(name)}=${value}`)
    .sort();
  const children = childrenOf(xml, element)
    .filter((child) => !isIdle(section, child, xml))
    .map((child) => keyOf(section, xml, child));
  if (section === "fonts" || section === "borders" || section === "cellXfs") children.sort();
  return `${element.name}(${attributes.join(",")})[${children.join(";")}]`;
}

/** Attributes that have the value they'd have anyway, and `apply…`, which is about the cell style only. */
function saysNothing(element: string, name: string, value: string): boolean {
  if (element === "xf") {
    return (
      name.startsWith("apply") ||
      ((name === "quotePrefix" || name === "pivotButton") && isOff(value))
    );
  }
  if (element === "alignment") {
    return isOff(value) || value === (name === "horizontal" ? "general" : "bottom");
  }
  if (element === "protection") return name === "locked" ? !isOff(value) : isOff(value);
  if (element === "b" || element === "i" || element === "strike")
    return name === "val" && !isOff(value);
  return name.startsWith("xmlns") || (element === "border" && isOff(value));
}

function isIdle(section: StyleSection, child: Element, xml: string): boolean {
  const attributes = attributesOf(xml, child);
  const value = (name: string): string | undefined =>
    attributes.find(([written]) => written === name)?.[1];
  switch (section) {
    case "fonts":
      return (
        child.name === "family" ||
        child.name === "charset" ||
        (child.name === "scheme" && value("val") === "none") ||
        (["b", "i", "strike"].includes(child.name) && isOff(value("val") ?? "1"))
      );
    case "fills":
      // A solid fill shows its foreground only.
      return child.name === "bgColor";
    case "borders":
      return EDGES.has(child.name) && (value("style") ?? "none") === "none";
    case "cellXfs":
      return attributes.every(([name, text]) => saysNothing(child.name, name, text));
    case "cellStyleXfs":
    case "dxfs":
    case "numFmts":
      return false;
  }
}

const EDGES: ReadonlySet<string> = new Set(
  "left right top bottom start end diagonal vertical horizontal".split(" ")
);

function isOff(value: string): boolean {
  return value === "0" || value === "false";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
