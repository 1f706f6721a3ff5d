import { escapeXml } from "../escapes";
import { partKey } from "../package";
import {
  appending,
  attributeOf,
  childrenOf,
  type Element,
  patched,
  prefixOf,
  removal,
  rootOf,
} from "./markup";

/** The text of `[Content_Types].xml`, patched: a part is named there of its own or typed by its extension. */

/** With this type for a part, in place of what was said of a part of that name before. */
export function contentTypePut(xml: string, part: string, type: string): string {
  const present = overridesOf(xml, part);
  if (present.length === 1 && contentTypeOverride(xml, part) === type) return xml;
  const without = patched(xml, present.map(removal));
  const root = rootOf(without);
  const tag = `${prefixOf(root)}Override`;
  const element = `<${tag} PartName="/${escapeXml(partUri(part))}" ContentType="${type}"/>`;
  return patched(without, [appending(without, root, element)]);
}

export function contentTypeDropped(xml: string, part: string): string {
  return patched(xml, overridesOf(xml, part).map(removal));
}

/** The type said of this very part. */
export function contentTypeOverride(xml: string, part: string): string | undefined {
  const [override] = overridesOf(xml, part);
  return override && attributeOf(xml, override, "ContentType");
}

export function hasDefaultType(xml: string, extension: string): boolean {
  return childrenOf(xml, rootOf(xml)).some(
    (child) =>
      child.name === "Default" &&
      attributeOf(xml, child, "Extension")?.toLowerCase() === extension.toLowerCase()
  );
}

/** A part's name as an address has it; archives may spell names so themselves. */
export function partUri(part: string): string {
  return encodeURI(part).replace(/%25(?=[\da-f]{2})/gi, "%");
}

function overridesOf(xml: string, part: string): readonly Element[] {
  // Of a part that is new no more than a glance is needed, unless names are spelt in another way.
  const isNamed = /[%&\\]/.test(xml) || xml.toLowerCase().includes(partUri(part).toLowerCase());
  if (!isNamed) return [];
  return childrenOf(xml, rootOf(xml)).filter(
    (child) =>
      child.name === "Override" &&
      partKey(attributeOf(xml, child, "PartName") ?? "") === partKey(part)
  );
}
