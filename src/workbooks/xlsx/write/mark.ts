import { isMarkFormula, MARK_FORMULA, markedCells, type MarkedCells } from "../../marks";
import { type CellMark, WorkbookError } from "../../workbook";
import { escapeContent } from "../escapes";
import { type Book, type Sheet, sheetNamed, sheetsOf } from "./book";
import { isProtected } from "./edit";
import { insertion, WORKSHEET_ORDER } from "./elements";
import { fileFormula } from "./formulas";
import { groupedBy } from "../../../sheet/grouping";
import {
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  type Patch,
  patched,
  prefixOf,
  removal,
  rootOf,
  textOf,
} from "./markup";
import { withoutLastConditional } from "./style-sections";

/**
 * Puts marks in the place of all earlier ones. Taking them away leaves a sheet's part as it was, and the styles
 * too unless other formats came after those of the marks. Throws `sheet-protected`, before anything is changed.
 */
export function mark(book: Book, marks: readonly CellMark[]): void {
  const wanted = [...groupedBy(markedCells(marks), ({ sheet }) => sheet)].map(([name, cells]) => {
    const sheet = sheetNamed(book, name);
    if (!sheet) throw new WorkbookError("unexpected", name);
    requireOpen(book, sheet);
    return { sheet, cells };
  });
  const marked = sheetsOf(book).filter(({ part }) => MENTION.test(book.package.text(part)));
  const cleared = marked.flatMap((sheet) => {
    const without = withoutMarks(book.package.text(sheet.part));
    if (without.dxfs.length > 0) requireOpen(book, sheet);
    return without.dxfs.length > 0 ? [{ sheet, ...without }] : [];
  });
  for (const { sheet, xml } of cleared) book.package.put(sheet.part, xml);
  dropFormats(
    book,
    cleared.flatMap(({ dxfs }) => dxfs)
  );
  for (const { sheet, cells } of wanted) {
    book.package.put(sheet.part, withMarks(book, book.package.text(sheet.part), cells));
  }
}

/** What a sheet with marks says somewhere, in whatever case and form. */
const MENTION = /N\((?:"|&quot;|&#34;)keikaku/i;

function requireOpen(book: Book, { name, part }: Sheet): void {
  const xml = book.package.text(part);
  const parts = childrenOf(xml, rootOf(xml));
  if (isProtected(xml, parts)) throw new WorkbookError("sheet-protected", name);
  if (!parts.some((element) => element.name === "sheetData")) {
    throw new WorkbookError("unexpected", name);
  }
}

/** The part without marks, and the formats that they named. Excel puts rules of the same cells together. */
function withoutMarks(xml: string): { readonly xml: string; readonly dxfs: readonly number[] } {
  const patches: Patch[] = [];
  const dxfs: number[] = [];
  for (const element of childrenOf(xml, rootOf(xml))) {
    if (element.name !== "conditionalFormatting") continue;
    const rules = childrenOf(xml, element).filter(({ name }) => name === "cfRule");
    const own = rules.filter((rule) => isMark(xml, rule));
    dxfs.push(...own.map((rule) => Number(attributeOf(xml, rule, "dxfId") ?? NaN)));
    if (own.length === 0) continue;
    patches.push(...(own.length === rules.length ? [element] : own).map(removal));
  }
  return { xml: patched(xml, patches), dxfs };
}

function isMark(xml: string, rule: Element): boolean {
  const formula = childOf(xml, rule, "formula");
  return formula !== undefined && isMarkFormula(textOf(xml, formula));
}

/** Takes formats of marks away that nothing else names; those before others must stay, as all go by their index. */
function dropFormats(book: Book, dxfs: readonly number[]): void {
  if (dxfs.length === 0) return;
  const used = new Set<number>();
  const learn = (xml: string): void => {
    for (const [, index] of xml.matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)) used.add(Number(index));
  };
  for (const part of book.package.parts()) {
    if (NAMES_FORMATS.test(part)) learn(book.package.text(part));
  }
  // The styles of tables name formats as well, as they are now.
  learn(book.styles.text());
  const idle = new Set(dxfs.filter((index) => !used.has(index)));
  book.restyle((xml) => withoutLastConditional(xml, (index) => idle.has(index)));
}

/** Sheets, tables and pivot tables, wherever they lie: any part but other programs' own. */
const NAMES_FORMATS = /^(?!customXml\/|docProps\/).*\.xml$/i;

/**
 * The part with marks. They come after the sheet's own conditional formats in priority: moving those down would
 * change them.
 */
function withMarks(book: Book, xml: string, cells: readonly MarkedCells[]): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const formula = escapeContent(fileFormula(MARK_FORMULA));
  const first = lowestPriority(xml) + 1;
  const elements = cells.map(({ addresses, color }, index) => {
    const dxf = book.styles.conditional({ fill: color, fontColor: null });
    return (
      `<${prefix}conditionalFormatting sqref="${addresses.replaceAll(",", " ")}">` +
      `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${first + index}">` +
      `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
    );
  });
  const name = "conditionalFormatting";
  return patched(xml, insertion(xml, root, name, WORKSHEET_ORDER, elements.join("")));
}

/** Rules of later versions, in `extLst`, count along. */
function lowestPriority(xml: string): number {
  const rules = xml.matchAll(/<(?:\w+:)?cfRule\s[^>]*?\bpriority\s*=\s*["'](\d+)["']/g);
  return Array.from(rules, ([, priority]) => Number(priority)).reduce((a, b) => Math.max(a, b), 0);
}
