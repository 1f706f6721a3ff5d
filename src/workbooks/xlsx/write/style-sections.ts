import { insertion, STYLESHEET_ORDER } from "./elements";
import { appending, attributeOf, childOf, patched, rootOf, setAttribute } from "./markup";

/** The lists of the styles part that we add to, in the order in which the part holds them. */
export const STYLE_SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "dxfs",
] as const;

export type StyleSection = (typeof STYLE_SECTIONS)[number];

export interface Additions {
  readonly entries: readonly string[];
  /** How many entries the list then has. */
  readonly total: number;
  readonly prefix: string;
}

/** The styles part with entries added to one of its lists, which is made where it is missing. */
export function sectionPatch(
  xml: string,
  name: StyleSection,
  { entries, total, prefix }: Additions
): string {
  if (entries.length === 0) return xml;
  const root = rootOf(xml);
  const element = childOf(xml, root, name);
  if (!element) {
    const list = `<${prefix}${name} count="${total}">${entries.join("")}</${prefix}${name}>`;
    return patched(xml, insertion(xml, root, name, STYLESHEET_ORDER, list));
  }
  const appended = patched(xml, [appending(xml, element, entries.join(""))]);
  const list = childOf(appended, rootOf(appended), name);
  if (!list || attributeOf(appended, list, "count") === undefined) return appended;
  return patched(appended, [setAttribute(appended, list, "count", String(total))]);
}
