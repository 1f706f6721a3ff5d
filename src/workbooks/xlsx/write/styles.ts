import type { CellStyle, ConditionalFormat, FontStyle } from "../../../sheet/drawing";
import { WorkbookError } from "../../workbook";
import { BUILT_IN_FORMATS } from "../built-in-formats";
import { MAIN } from "../namespaces";
import { flag } from "../xml";
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  type Element,
  patched,
  prefixOf,
  rootOf,
  setAttribute,
} from "./markup";
import { borderMarkup, dxfMarkup, fillMarkup, fontMarkup, xfMarkup } from "./style-markup";
import { asWritten, canonical } from "./style-equality";
import { STYLE_SECTIONS, styleDefaults, type StyleSection } from "./style-lists";
import { type Additions, sectionPatch } from "./style-sections";
import { escapeXml } from "../escapes";

/**
 * A workbook's styles part, to which formats are only ever added: nothing that is there is changed, moved
 * or taken away, and what equals something there is not added again.
 */
export interface Styles {
  /** The index a cell names for a drawing's style. */
  cell(style: CellStyle): number;
  /** The index a conditional format names. */
  conditional(format: Pick<ConditionalFormat, "fill" | "fontColor">): number;
  /** The number format of a style by its index. */
  formatOf(xf: number): string;
  /** Whether cells of a style can't be written while their sheet is protected. */
  isLocked(xf: number): boolean;
  /** The index of the same style with another number format. */
  withNumberFormat(xf: number, code: string): number;
  /** The font that column widths are measured in. */
  readonly normalFont: Pick<FontStyle, "name" | "size">;
  /** The part's text with what was added. */
  text(): string;
}

/** Excel takes a file with more for damaged. */
const MOST_CELL_FORMATS = 65_490;

/** The built-in formats that mean the same in every language, and so can be named by number. */
const SAME_EVERYWHERE: readonly number[] = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"></styleSheet>`;

/** The styles of a part, or of a workbook that has none. */
export function openStyles(part: string | null): Styles {
  const xml = part ?? EMPTY;
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const sections = new Map(
    STYLE_SECTIONS.map((section) => [section, openSection(xml, root, section, prefix)])
  );
  const section = (name: StyleSection): Section => {
    const found = sections.get(name);
    if (!found) throw new Error(name);
    return found;
  };
  const formats = section("numFmts");
  const codes = new Map<number, string>(BUILT_IN_FORMATS);
  const ids = new Map<string, number>();
  for (const id of SAME_EVERYWHERE) ids.set(BUILT_IN_FORMATS.get(id) ?? "", id);
  for (const written of formats.entries) {
    const format = rootOf(written);
    const id = Number(attributeOf(written, format, "numFmtId"));
    const code = attributeOf(written, format, "formatCode") ?? "";
    codes.set(id, code);
    if (!ids.has(code)) ids.set(code, id);
  }

  const formatId = (code: string): number => {
    const known = ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...codes.keys()) + 1;
    codes.set(id, code);
    ids.set(code, id);
    formats.add(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  };

  const addFormat = (xf: string, key?: (entry: string) => string): number => {
    const index = section("cellXfs").add(xf, key);
    if (index >= MOST_CELL_FORMATS) throw new WorkbookError("too-many-styles");
    return index;
  };

  const made = new Map<string, number>();
  const cell = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const known = made.get(key);
    if (known !== undefined) return known;
    const font = section("fonts").add(fontMarkup(style.font, prefix));
    const fill = section("fills").add(fillMarkup(style.fill, prefix));
    const border = section("borders").add(borderMarkup(style.borders, prefix));
    const numberFormat = formatId(style.numberFormat);
    const xf = addFormat(xfMarkup(style, { numberFormat, font, fill, border }, prefix));
    made.set(key, xf);
    return xf;
  };

  const formatOf = (xf: number): string => {
    const written = section("cellXfs").at(xf);
    const id = written && attributeOf(written, rootOf(written), "numFmtId");
    return codes.get(Number(id ?? 0)) ?? "General";
  };

  const withNumberFormat = (xf: number, code: string): number => {
    if (formatOf(xf) === code) return xf;
    const written = section("cellXfs").at(xf) ?? section("cellXfs").at(0) ?? "";
    const id = String(formatId(code));
    const element = rootOf(written);
    const renumbered = patched(written, [setAttribute(written, element, "numFmtId", id)]);
    const applied = setAttribute(renumbered, rootOf(renumbered), "applyNumberFormat", "1");
    return addFormat(patched(renumbered, [applied]), asWritten);
  };

  return {
    cell,
    formatOf,
    isLocked: (xf) => {
      const written = section("cellXfs").at(xf) ?? "<xf/>";
      const protection = childOf(written, rootOf(written), "protection");
      return !protection || flag(attributeOf(written, protection, "locked") ?? "1");
    },
    conditional: (format) => section("dxfs").add(dxfMarkup(format, prefix)),
    withNumberFormat,
    normalFont: readNormalFont(section("cellStyleXfs"), section("fonts")),
    text: () => {
      // Conditional formats need no other list.
      const isWhole =
        part === null || STYLE_SECTIONS.some((name) => name !== "dxfs" && section(name).isGrown());
      const changed = isWhole ? STYLE_SECTIONS : (["dxfs"] as const);
      return changed.reduce(
        (text, name) => sectionPatch(text, name, section(name).additions()),
        xml
      );
    },
  };
}

/** One list of the styles part: what it holds, and what is to be added. */
interface Section {
  readonly entries: readonly string[];
  at(index: number): string | undefined;
  /** The index of an equal entry, which is added when there is none. */
  add(entry: string, key?: (entry: string) => string): number;
  /** Whether there is more to be added than a missing list begins with. */
  isGrown(): boolean;
  additions(): Additions;
}

function openSection(xml: string, root: Element, name: StyleSection, prefix: string): Section {
  const element = childOf(xml, root, name);
  const present = element
    ? childrenOf(xml, element).map((entry) => xml.slice(entry.start, entry.end))
    : [];
  const entries = [...present];
  const indexes = new Map<string, number>();
  const learn = (entry: string, index: number): void => {
    for (const key of [canonical(name, entry), asWritten(entry)]) {
      if (!indexes.has(key)) indexes.set(key, index);
    }
  };
  const push = (entry: string): number => {
    learn(entry, entries.length);
    return entries.push(entry) - 1;
  };
  entries.forEach(learn);
  if (present.length === 0) styleDefaults(name, prefix).forEach(push);
  const before = entries.length;
  return {
    entries,
    isGrown: () => entries.length > before,
    at: (index) => entries[index],
    add: (entry, key = (text) => canonical(name, text)) => indexes.get(key(entry)) ?? push(entry),
    additions: () => ({ entries: entries.slice(present.length), total: entries.length, prefix }),
  };
}

function readNormalFont(styles: Section, fonts: Section): Pick<FontStyle, "name" | "size"> {
  const normal = styles.at(0) ?? "<xf/>";
  const index = Number(attributeOf(normal, rootOf(normal), "fontId") ?? 0);
  const font = fonts.at(index) ?? fonts.at(0) ?? "<font/>";
  const value = (name: string): string | undefined => {
    const element = childOf(font, rootOf(font), name);
    return element && attributesOf(font, element).find(([attribute]) => attribute === "val")?.[1];
  };
  return { name: value("name") ?? "Calibri", size: Number(value("sz") ?? 11) || 11 };
}
