import { type Area, areaName, columnName } from "../../sheet/address";

/** A cell's place and what it has in common with others. */
export interface Mark<K> {
  readonly row: number;
  readonly column: number;
  readonly key: K;
}

/**
 * The rectangles that cells of the same key make up: runs along the rows, joined downwards where they are
 * alike. The marks come row by row, from left to right.
 */
export function rectangles<K>(marks: Iterable<Mark<K>>): ReadonlyMap<K, readonly Area[]> {
  const found = new Map<K, Rectangle<K>[]>();
  /** The latest rectangle that begins in each column. */
  const latest = new Map<number, Rectangle<K>>();
  for (const run of rowRuns(marks)) {
    const upper = latest.get(run.left);
    if (upper?.key === run.key && upper.right === run.right && upper.bottom === run.top - 1) {
      upper.bottom = run.top;
      continue;
    }
    latest.set(run.left, run);
    const alike = found.get(run.key);
    if (alike) alike.push(run);
    else found.set(run.key, [run]);
  }
  return found;
}

interface Rectangle<K> {
  readonly key: K;
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

function rowRuns<K>(marks: Iterable<Mark<K>>): readonly Rectangle<K>[] {
  const all: Rectangle<K>[] = [];
  for (const { row, column, key } of marks) {
    const last = all.at(-1);
    if (last?.key === key && last.top === row && last.right === column - 1) last.right = column;
    else all.push({ key, top: row, bottom: row, left: column, right: column });
  }
  return all;
}

/** Excel takes no more than 8,192 characters of addresses in `getRanges`. */
const LONGEST_ADDRESS = 8_192;

/** Addresses joined by commas, as few and as long as `getRanges` takes them. */
export function joined(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

export function addressLists(areas: readonly Area[]): readonly string[] {
  return joined(areas.map(areaName));
}

/** Runs of neighbouring lines with the same value, `null` left out. */
export function runs<T>(
  values: readonly (T | null)[]
): readonly { readonly value: T; readonly first: number; readonly last: number }[] {
  const found: { value: T; first: number; last: number }[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = found.at(-1);
    if (last?.value === value && last.last === index - 1) last.last = index;
    else found.push({ value, first: index, last: index });
  });
  return found;
}

export function rowsName(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

export function columnsName(first: number, last: number): string {
  return `${columnName(first)}:${columnName(last)}`;
}

/**
 * The area in tiles in which no more than 512 merged areas can have their first cell, the most that Excel
 * answers: a merged area covers two cells of its tile, or only one at the tile's right or lower edge.
 */
export function mergeTiles(area: Area): readonly Area[] {
  const columns = Math.min(area.right - area.left + 1, 31);
  const rows = Math.floor((1025 - columns) / (columns + 1));
  return tiles(area, rows, columns);
}

/** The area in tiles of at most so many rows and columns, row by row. */
export function tiles(area: Area, rows: number, columns: number): readonly Area[] {
  const all: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const bottom = Math.min(top + rows - 1, area.bottom);
      all.push({ top, left, bottom, right: Math.min(left + columns - 1, area.right) });
    }
  }
  return all;
}
