import { inQuotes, quotedSheet } from "../../../sheet/address";
import { WorkbookError } from "../../workbook";
import { generatedName } from "../../generated-names";
import { addSheet, type Book, defineName, generatedSheet, WORKSHEET_TYPE } from "./book";
import { childrenOf, type Element, type Patch, patched, removal, rootOf } from "./markup";
import { copyRelationships } from "./relationships";
import { definedNamesOf } from "./workbook-part";

/**
 * Copies what a sheet of ours holds now to a sheet of the user's own. Like a copy made in Excel it has the hidden
 * name for itself alone, by which reading knows that it is no plan, and lacks what a workbook can hold only once
 * (tables, the names macros call sheets by).
 */
export function keep(book: Book, key: string, name: string): void {
  const source = generatedSheet(book, key);
  if (!source) throw new WorkbookError("unexpected", key);
  const draft = book.package;
  const names = definedNamesOf(draft.text(draft.workbookPart));
  const copy = addSheet(book, name);
  draft.put(copy.part, [plainCopy(draft.text(source.part))], WORKSHEET_TYPE);
  copyRelationships(draft, source.part, copy.part, ({ kind }) => UNIQUE.has(kind));
  defineName(
    book,
    { name: generatedName(key), scope: copy.index, isHidden: true },
    `${quotedSheet(copy.name)}!$A$1`
  );
  for (const { name: local, isHidden, formula } of names.filter((n) => n.scope === source.index)) {
    const moved = formula
      .replaceAll(`${quotedSheet(source.name)}!`, `${quotedSheet(copy.name)}!`)
      .replaceAll(`${inQuotes(source.name)}!`, `${quotedSheet(copy.name)}!`);
    defineName(book, { name: local, scope: copy.index, isHidden }, moved);
  }
}

const UNIQUE: ReadonlySet<string> = new Set(["table", "pivotTable", "queryTable", "slicer"]);

function plainCopy(xml: string): string {
  const root = rootOf(xml);
  const patches: Patch[] = [];
  for (const child of childrenOf(xml, root)) {
    if (child.name === "tableParts") patches.push(removal(child));
    if (child.name === "sheetPr") patches.push(...withoutAttribute(xml, child, "codeName"));
    if (child.name !== "sheetViews") continue;
    for (const view of childrenOf(xml, child)) {
      patches.push(...withoutAttribute(xml, view, "tabSelected"));
    }
  }
  return patched(xml, patches);
}

function withoutAttribute(xml: string, element: Element, name: string): readonly Patch[] {
  const tag = xml.slice(element.start, element.inner);
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (!match) return [];
  const start = element.start + match.index;
  return [{ start, end: start + match[0].length, text: "" }];
}
