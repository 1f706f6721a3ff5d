import { type Applied, type Change, WorkbookError } from "../../workbook";
import type { WorkbookPackage } from "../package";
import { type Book, bookBytes, openBook, sheetNamed } from "./book";
import { draw } from "./draw";
import { editedSheet } from "./edit";
import { groupedBy } from "../../../sheet/grouping";
import { keep } from "./keep";
import { mark } from "./mark";
import { followHeadings } from "./table-headings";
import type { CellEdit } from "../../../sheet/survey";

/**
 * The file with all changes, in order, and the names that the drawn sheets got. Only the parts that a change
 * is about are written anew; all others are copied still compressed. The same workbook and changes make the
 * same bytes. Throws `signed`, `structure-locked` where a sheet would have to be added, `sheet-protected`
 * for edits and marks, `unsupported` (naming the cell) for edits, `too-large` beyond Excel's limits.
 */
export function applyChanges(
  source: WorkbookPackage,
  changes: readonly Change[]
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly applied: Applied } {
  if (source.isSigned) throw new WorkbookError("signed");
  const book = openBook(source);
  const sheets: { readonly key: string; readonly name: string }[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case "draw": {
        const { drawing, record } = change;
        sheets.push({ key: drawing.key, name: draw(book, drawing, record) });
        break;
      }
      case "keep":
        keep(book, change.key, change.name);
        break;
      case "edit":
        edit(book, change.edits);
        break;
      case "mark":
        mark(book, change.marks);
        break;
    }
  }
  const hasNewCells = changes.some(({ kind }) => kind !== "mark");
  return { bytes: bookBytes(book, hasNewCells), applied: { sheets } };
}

function edit(book: Book, edits: readonly CellEdit[]): void {
  const bySheet = groupedBy(edits, ({ cell }) => cell.sheet);
  for (const [name, own] of bySheet) {
    const sheet = sheetNamed(book, name);
    if (!sheet) throw new WorkbookError("unexpected", name);
    book.package.put(sheet.part, editedSheet(book.package.text(sheet.part), own, book));
    followHeadings(book, sheet, own);
  }
}
