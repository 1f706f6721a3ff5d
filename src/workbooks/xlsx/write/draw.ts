import { type Area, columnName, quotedSheet } from "../../../sheet/address";
import type { SheetDrawing } from "../../../sheet/drawing";
import { generatedName } from "../generated";
import {
  addSheet,
  type Book,
  defineName,
  generatedSheet,
  type Sheet,
  WORKSHEET_TYPE,
} from "./book";
import { digitWidth } from "./lengths";
import { childrenOf, attributesOf, rootOf } from "./markup";
import { dropRelationships } from "./relationships";
import { putRecord } from "./record";
import { worksheetMarkup } from "./worksheet";
import { relationshipsPart } from "../package";
import { escapeXml } from "../escapes";

/** Draws a sheet, in place where its key is known and after all others where it isn't; answers the tab's name. */
export function draw(book: Book, drawing: SheetDrawing, record: string): string {
  const known = generatedSheet(book, drawing.key);
  const sheet = known ?? addSheet(book, drawing.name);
  const context = {
    xfs: drawing.styles.map((style) => book.styles.cell(style)),
    dxfs: drawing.conditionalFormats.map((format) => book.styles.conditional(format)),
    stored: (value: number, style: number) =>
      book.stored(value, drawing.styles[style]?.numberFormat ?? "General"),
    digit: digitWidth(book.styles.normalFont),
    kept: known ? keepOverlay(book, known) : "",
  };
  book.package.put(sheet.part, worksheetMarkup(drawing, context), WORKSHEET_TYPE);
  defineNames(book, sheet, drawing);
  putRecord(book, drawing.key, record);
  return sheet.name;
}

function defineNames(book: Book, { name: sheet, index }: Sheet, drawing: SheetDrawing): void {
  const { print, autoFilter, key } = drawing;
  const own = { name: generatedName(key), scope: null, isHidden: true };
  defineName(book, own, absolute(sheet, { top: 0, left: 0, bottom: 0, right: 0 }));
  const titles =
    print.titleRows &&
    `${quotedSheet(sheet)}!$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`;
  const local = (name: string, isHidden = false) => ({ name, scope: index, isHidden });
  const filtered = autoFilter && absolute(sheet, autoFilter);
  defineName(book, local("_xlnm._FilterDatabase", true), filtered);
  defineName(book, local("_xlnm.Print_Area"), absolute(sheet, print.area));
  defineName(book, local("_xlnm.Print_Titles"), titles);
}

function absolute(sheet: string, area: Area): string {
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  const last = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** What people put over the cells of a sheet of ours (notes, charts, pictures) stays where it lies. */
const OVERLAY: ReadonlySet<string> = new Set([
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
]);
const OVERLAY_KINDS: ReadonlySet<string> = new Set([
  "drawing",
  "vmlDrawing",
  "comments",
  "threadedComment",
  "image",
]);

function keepOverlay(book: Book, { part }: Sheet): string {
  const draft = book.package;
  if (!draft.has(relationshipsPart(part))) return "";
  dropRelationships(draft, part, ({ kind }) => !OVERLAY_KINDS.has(kind));
  const xml = draft.text(part);
  return childrenOf(xml, rootOf(xml))
    .filter(({ name }) => OVERLAY.has(name))
    .map((element) => {
      const id = attributesOf(xml, element).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      return `<${element.name} r:id="${escapeXml(id)}"/>`;
    })
    .join("");
}
