import { insertion, STYLESHEET_ORDER } from "./elements";
import {
  appending,
  attributeOf,
  childOf,
  childrenOf,
  patched,
  removal,
  rootOf,
  setAttribute,
} from "./markup";
import type { StyleSection } from "./style-lists";

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
    // Without a count, which no list needs, formats that are taken away again are known to have had no list.
    const count = name === "dxfs" ? "" : ` count="${total}"`;
    const list = `<${prefix}${name}${count}>${entries.join("")}</${prefix}${name}>`;
    return patched(xml, insertion(xml, root, name, STYLESHEET_ORDER, list));
  }
  const appended = patched(xml, [appending(xml, element, entries.join(""))]);
  const list = childOf(appended, rootOf(appended), name);
  if (!list || attributeOf(appended, list, "count") === undefined) return appended;
  return patched(appended, [setAttribute(appended, list, "count", String(total))]);
}

/** The styles part without the last conditional formats, as many of them as `isIdle` says by their index. */
export function withoutLastConditional(xml: string, isIdle: (index: number) => boolean): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, "dxfs");
  if (!list) return xml;
  const entries = childrenOf(xml, list);
  let left = entries.length;
  while (left > 0 && isIdle(left - 1)) left--;
  const [first] = entries.slice(left);
  if (!first) return xml;
  const count = attributeOf(xml, list, "count");
  if (left === 0 && count === undefined) return patched(xml, [removal(list)]);
  const counted = count === undefined ? [] : [setAttribute(xml, list, "count", String(left))];
  const gone =
    left === 0
      ? { start: list.inner - 1, end: list.end, text: "/>" }
      : { start: first.start, end: entries.at(-1)?.end ?? first.end, text: "" };
  return patched(xml, [...counted, gone]);
}
