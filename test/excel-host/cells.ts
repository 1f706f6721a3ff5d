import { type Area, areaName, parseArea, columnNumber, quotedSheet } from "../../src/sheet/address";
import { LAST_COLUMN, LAST_ROW, type SheetModel } from "./model";
import { HostError, invalidArgument } from "./wire";

/** A rectangle from Excel's address, with or without its sheet: `A1:B2`, `計画!$A$1`, `A:C`, `2:5`. */
export function parseAddress(address: string): Area {
  const plain = address.replace(/^.*!/, "").replaceAll("$", "");
  const area = parseArea(plain) ?? wholeLines(plain);
  if (!area || area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw invalidArgument(`${address} is no address`);
  }
  return {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
}

/** Several rectangles, `A1:B2,C3`; Excel takes no more than 8,192 characters. */
export function parseAddresses(addresses: string): readonly Area[] {
  if (addresses.length > 8192) throw invalidArgument("more than 8,192 characters of address");
  return addresses.split(",").map((address) => parseAddress(address.trim()));
}

function wholeLines(address: string): Area | null {
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
    return { top: 0, bottom: LAST_ROW, left, right };
  }
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (!rows) return null;
  return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
}

export function addressOf(sheet: SheetModel, area: Area): string {
  return `${quotedSheet(sheet.name)}!${plainAddress(area)}`;
}

export function plainAddress(area: Area): string {
  if (isWholeRows(area) && !isWholeColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const name = areaName(area);
  if (!isWholeColumns(area)) return name;
  return name.replaceAll(/\d+/g, "");
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function intersection(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** Every cell of an area, by rows, as row and column. */
export function positions(area: Area): readonly (readonly [number, number])[] {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > 5_000_000)
    throw new HostError("NotImplemented", "The host formats no whole sheet.", 501);
  const all: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) all.push([row, column]);
  }
  return all;
}

/** The rows of an area, counted from 0. */
export function rowsOf(area: Area): readonly number[] {
  return Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
}

/** The columns of an area, counted from 0. */
export function columnsOf(area: Area): readonly number[] {
  return Array.from({ length: columnCount(area) }, (_, index) => area.left + index);
}
