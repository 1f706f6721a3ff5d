import { parseArea, refText } from "../../../sheet/address";
import type { CellEdit } from "../../../sheet/survey";
import { WorkbookError } from "../../workbook";
import { escapeXml } from "../escapes";
import { type Book, type Sheet, sheetsOf } from "./book";
import { attributeOf, childOf, childrenOf, patched, rootOf, setAttribute } from "./markup";

/**
 * Lets the tables of a sheet follow edits of their headings: a table names its columns as its heading cells do, or
 * Excel takes the file for damaged. Throws `unsupported` where a heading would be none (a number, blank, another
 * column's), or formulas call the column by its old name.
 */
export function followHeadings(book: Book, sheet: Sheet, edits: readonly CellEdit[]): void {
  for (const { kind, target, isExternal } of book.package.relationships(sheet.part)) {
    if (kind !== "table" || isExternal || !book.package.has(target)) continue;
    for (const edit of edits) follow(book, target, edit);
  }
}

function follow(book: Book, part: string, { cell, value }: CellEdit): void {
  const xml = book.package.text(part);
  const table = rootOf(xml);
  const area = parseArea(attributeOf(xml, table, "ref") ?? "");
  const hasHeadings = attributeOf(xml, table, "headerRowCount") !== "0";
  if (!area || !hasHeadings || cell.row !== area.top) return;
  const list = childOf(xml, table, "tableColumns");
  const columns = list ? childrenOf(xml, list) : [];
  const names = columns.map((column) => attributeOf(xml, column, "name") ?? "");
  const at = cell.column - area.left;
  const [column, old] = [columns[at], names[at]];
  if (!column || old === undefined) return;
  const name = typeof value === "string" ? value.replace(/\r?\n/g, "_x000a_") : "";
  if (name === old) return;
  const isTaken = names.some((other) => other.toLowerCase() === name.toLowerCase());
  if (name === "" || isTaken || isCalled(book, old)) {
    throw new WorkbookError("unsupported", refText(cell));
  }
  book.package.put(part, patched(xml, [setAttribute(xml, column, "name", name)]));
}

function isCalled(book: Book, column: string): boolean {
  const call = escapeXml(`[${column}]`);
  return sheetsOf(book).some(({ part }) => book.package.text(part).includes(call));
}
