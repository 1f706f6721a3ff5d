import type { SheetDrawing } from "../../../sheet/drawing";
import { escapeXml } from "../escapes";
import { generatedName } from "../../generated-names";
import { relationshipsPart } from "../package";
import {
  addSheet,
  type Book,
  defineName,
  generatedSheet,
  type Sheet,
  WORKSHEET_TYPE,
} from "./book";
import { absolute, drawnSheet, sheetNames } from "./drawn-sheet";
import { childrenOf, attributesOf, rootOf } from "./markup";
import { dropRelationships } from "./relationships";
import { putRecord } from "./record";

/** Draws a sheet, in place where its key is known and after all others where it isn't; answers the tab's name. */
export function draw(book: Book, drawing: SheetDrawing, record: string): string {
  const known = generatedSheet(book, drawing.key);
  const sheet = known ?? addSheet(book, drawing.name);
  const { styles, stored } = book;
  const kept = known ? keepOverlay(book, known) : "";
  book.package.put(sheet.part, drawnSheet(drawing, { styles, stored, kept }), WORKSHEET_TYPE);
  defineNames(book, sheet, drawing);
  putRecord(book, drawing.key, record);
  return sheet.name;
}

function defineNames(book: Book, { name: sheet, index }: Sheet, drawing: SheetDrawing): void {
  const own = { name: generatedName(drawing.key), scope: null, isHidden: true };
  defineName(book, own, absolute(sheet, { top: 0, left: 0, bottom: 0, right: 0 }));
  for (const { formula, ...name } of sheetNames(drawing, sheet)) {
    defineName(book, { ...name, scope: index }, formula);
  }
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
