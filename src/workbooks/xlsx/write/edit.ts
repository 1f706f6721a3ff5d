import {
  type Area,
  type Cell,
  type CellRef,
  columnName,
  contains,
  parseArea,
  refText,
} from "../../../sheet/address";
import type { CellEdit } from "../../../sheet/survey";
import { WorkbookError } from "../../workbook";
import { flag } from "../xml";
import { formulaMarkup, inlineText } from "./cells";
import { groupedBy } from "../../../sheet/grouping";
import {
  appending,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  type Patch,
  patched,
  prefixOf,
  rootOf,
  setAttribute,
} from "./markup";
import type { Book } from "./book";

/**
 * A worksheet part with single cells changed and every other byte as it was. Throws `sheet-protected` where its
 * protection bars an edit, and `unsupported` for a cell that can't be changed alone: one hidden under a merged cell,
 * part of an array formula, or the one that others take their formula from.
 */
export function editedSheet(
  xml: string,
  edits: readonly CellEdit[],
  book: Pick<Book, "styles" | "stored">
): string {
  const first = edits[0];
  if (!first) return xml;
  const root = rootOf(xml);
  const parts = childrenOf(xml, root);
  const data = parts.find(({ name }) => name === "sheetData");
  if (!data) throw new WorkbookError("damaged", first.cell.sheet);
  const byRow = new Map([...groupedBy(edits, ({ cell }) => cell.row)].sort(([a], [b]) => a - b));
  const barred = firstBarred(byRow, mergesIn(xml, parts), arraysIn(xml));
  if (barred) throw new WorkbookError("unsupported", refText(barred));
  const columns = parts.filter(({ name }) => name === "cols");
  const protection = isProtected(xml, parts) ? protectionOf(parts) : undefined;
  const sheet: Sheet = { xml, prefix: prefixOf(root), columns, protection, book };
  return patched(xml, rowPatches(sheet, data, byRow));
}

/** Whether a worksheet part, of which these are the elements, says that the sheet is protected. */
export function isProtected(xml: string, parts: readonly Element[]): boolean {
  const protection = protectionOf(parts);
  return protection !== undefined && flag(attributeOf(xml, protection, "sheet"));
}

function protectionOf(parts: readonly Element[]): Element | undefined {
  return parts.find(({ name }) => name === "sheetProtection");
}

interface Sheet {
  readonly xml: string;
  readonly prefix: string;
  readonly columns: readonly Element[];
  /** Absent where the sheet isn't protected. */
  readonly protection: Element | undefined;
  readonly book: Pick<Book, "styles" | "stored">;
}

interface Placed {
  readonly element: Element;
  /** Row or column, from 0. */
  readonly at: number;
}

/** The edits of each row, from the top. */
type EditsByRow = ReadonlyMap<number, readonly CellEdit[]>;

function rowPatches(sheet: Sheet, data: Element, edits: EditsByRow): readonly Patch[] {
  const { xml, prefix } = sheet;
  const rows = placed(xml, data, (reference) => Number(reference) - 1);
  const present = new Map(rows.map(({ at, element }) => [at, element]));
  const patches: Patch[] = [];
  let appended = "";
  let below = 0;
  for (const [row, own] of edits) {
    const known = present.get(row);
    if (known) {
      patches.push(...cellPatches(sheet, known, own));
      continue;
    }
    const cells = lastOfEach(own).map((edit) => newCell(sheet, edit, null));
    if (cells.join("") === "") continue;
    const text = `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
    while ((rows[below]?.at ?? Infinity) < row) below += 1;
    const next = rows[below]?.element;
    if (next) patches.push({ start: next.start, end: next.start, text });
    else appended += text;
  }
  if (appended !== "") patches.push(appending(xml, data, appended));
  return patches;
}

function cellPatches(sheet: Sheet, row: Element, edits: readonly CellEdit[]): readonly Patch[] {
  const { xml } = sheet;
  const cells = placed(xml, row, (reference) => parseArea(reference)?.left ?? NaN);
  const patches: Patch[] = [];
  let appended = "";
  const added: number[] = [];
  for (const edit of lastOfEach(edits)) {
    const present = cells.find(({ at }) => at === edit.cell.column)?.element;
    if (present) {
      if (sharesItsFormula(xml, present)) {
        throw new WorkbookError("unsupported", refText(edit.cell));
      }
      const style = styleAttribute(xml, present);
      const text = cellText(sheet, edit, style);
      patches.push({ start: present.start, end: present.end, text });
      continue;
    }
    const text = newCell(sheet, edit, row);
    if (text === "") continue;
    added.push(edit.cell.column);
    const next = cells.find(({ at }) => at > edit.cell.column)?.element;
    if (next) patches.push({ start: next.start, end: next.start, text });
    else appended += text;
  }
  const spans = widenedSpans(xml, row, added);
  if (spans) patches.push(spans);
  if (appended !== "") patches.push(appending(xml, row, appended));
  return patches;
}

/** Of several edits of one cell the last counts; in the order of columns. */
function lastOfEach(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byColumn = new Map(edits.map((edit) => [edit.cell.column, edit]));
  return [...byColumn.values()].sort((a, b) => a.cell.column - b.cell.column);
}

/** Rows of a sheet or cells of a row: a reference may be missing, and then follows from the one before. */
function placed(
  xml: string,
  parent: Element,
  read: (reference: string) => number
): readonly Placed[] {
  let next = 0;
  return childrenOf(xml, parent).map((element) => {
    const reference = attributeOf(xml, element, "r");
    const at = reference === undefined ? next : read(reference);
    next = at + 1;
    return { element, at };
  });
}

/** A cell that wasn't there takes its style from its row or its column; empty text where it isn't needed. */
function newCell(sheet: Sheet, edit: CellEdit, row: Element | null): string {
  if (edit.value === null && edit.numberFormat === undefined) return "";
  const ofRow =
    row && flag(attributeOf(sheet.xml, row, "customFormat"))
      ? styleAttribute(sheet.xml, row)
      : null;
  return cellText(sheet, edit, ofRow ?? columnStyle(sheet, edit.cell));
}

function columnStyle({ xml, columns }: Sheet, { column }: Cell): number | null {
  for (const range of columns.flatMap((element) => childrenOf(xml, element))) {
    const first = Number(attributeOf(xml, range, "min")) - 1;
    const last = Number(attributeOf(xml, range, "max")) - 1;
    const style = attributeOf(xml, range, "style");
    if (column >= first && column <= last) return style === undefined ? null : Number(style);
  }
  return null;
}

function styleAttribute(xml: string, element: Element): number | null {
  const style = attributeOf(xml, element, "s");
  return style === undefined ? null : Number(style);
}

/** Throws `sheet-protected` where the cell is locked, or is to look different and must not. */
function requireOpen({ xml, protection, book }: Sheet, edit: CellEdit, style: number): void {
  if (!protection) return;
  const { numberFormat = book.styles.formatOf(style) } = edit;
  const keepsFormat = numberFormat === book.styles.formatOf(style);
  const mayFormat = !flag(attributeOf(xml, protection, "formatCells") ?? "1");
  if (book.styles.isLocked(style) || !(keepsFormat || mayFormat)) {
    throw new WorkbookError("sheet-protected", edit.cell.sheet);
  }
}

function cellText(sheet: Sheet, edit: CellEdit, style: number | null): string {
  requireOpen(sheet, edit, style ?? 0);
  const {
    prefix,
    book: { styles, stored },
  } = sheet;
  const { value, numberFormat, formula } = edit;
  const xf = numberFormat === undefined ? style : styles.withNumberFormat(style ?? 0, numberFormat);
  const reference = `${columnName(edit.cell.column)}${edit.cell.row + 1}`;
  const head = `<${prefix}c r="${reference}"${xf === null ? "" : ` s="${xf}"`}`;
  if (value === null) return `${head}/>`;
  if (typeof value === "string") {
    return `${head} t="inlineStr">${inlineText(value, prefix)}</${prefix}c>`;
  }
  if (!Number.isFinite(value)) throw new WorkbookError("unexpected", refText(edit.cell));
  const own = stored(value, numberFormat ?? styles.formatOf(xf ?? 0));
  const by = formula === undefined ? "" : formulaMarkup(formula, prefix);
  return `${head}>${by}<${prefix}v>${own}</${prefix}v></${prefix}c>`;
}

/** `spans` tells which columns a row uses, and must stay true. */
function widenedSpans(xml: string, row: Element, added: readonly number[]): Patch | null {
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(xml, row, "spans") ?? "");
  if (!spans || added.length === 0) return null;
  const first = Math.min(Number(spans[1]), ...added.map((column) => column + 1));
  const last = Math.max(Number(spans[2]), ...added.map((column) => column + 1));
  return setAttribute(xml, row, "spans", `${first}:${last}`);
}

/** The first edited cell that a merged area hides, or that is part of an array formula. */
function firstBarred(
  edits: EditsByRow,
  merges: readonly Area[],
  arrays: readonly Area[]
): CellRef | undefined {
  const rows = [...edits.keys()];
  const cellsIn = (area: Area): readonly CellRef[] => {
    const height = area.bottom - area.top + 1;
    const near =
      height < rows.length ? Array.from({ length: height }, (_, down) => area.top + down) : rows;
    return near.flatMap((row) => edits.get(row) ?? []).map(({ cell }) => cell);
  };
  for (const area of merges) {
    const hidden = cellsIn(area).find((cell) => contains(area, cell) && !isTopLeft(area, cell));
    if (hidden) return hidden;
  }
  for (const area of arrays) {
    const part = cellsIn(area).find((cell) => contains(area, cell));
    if (part) return part;
  }
  return undefined;
}

function mergesIn(xml: string, parts: readonly Element[]): readonly Area[] {
  return parts
    .filter(({ name }) => name === "mergeCells")
    .flatMap((element) => childrenOf(xml, element))
    .flatMap((element) => parseArea(attributeOf(xml, element, "ref") ?? "") ?? []);
}

/** The areas of array formulas and data tables of more than one cell. */
function arraysIn(xml: string): readonly Area[] {
  const tags = xml.matchAll(/<(?:\w+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g);
  return Array.from(tags, ([tag]) => parseArea(/\bref\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ""))
    .filter((area) => area !== null)
    .filter((area) => area.top !== area.bottom || area.left !== area.right);
}

/** Whether other cells say of their formula only that it is this cell's. */
function sharesItsFormula(xml: string, cell: Element): boolean {
  const formula = childOf(xml, cell, "f");
  if (!formula || attributeOf(xml, formula, "ref") === undefined) return false;
  const index = attributeOf(xml, formula, "si");
  return (
    index !== undefined &&
    xml.split(new RegExp(`<(?:\\w+:)?f\\s[^>]*\\bsi\\s*=\\s*["']${index}["']`)).length > 2
  );
}

function isTopLeft(area: Area, cell: Cell): boolean {
  return area.top === cell.row && area.left === cell.column;
}
