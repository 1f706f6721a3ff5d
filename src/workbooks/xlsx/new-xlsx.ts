import type { SheetDrawing } from "../../sheet/drawing";
import { type Compression, PORTABLE } from "./compression";
import { entryOf } from "./write/entries";
import { newWorkbookParts } from "./write/new-workbook";
import { archiveBytes } from "./write/zip";

/** The file of a workbook of these drawings and nothing else: see {@link newWorkbookParts}. */
export function newXlsx(
  drawings: readonly SheetDrawing[],
  compression: Compression = PORTABLE
): Uint8Array<ArrayBuffer> {
  const parts = newWorkbookParts(drawings);
  return archiveBytes(parts.map(({ name, text }) => entryOf(name, text, compression)));
}
