import { firstNot } from "../../sheet/sorted";

/** The rows or columns of a sheet laid end to end; lengths in EMU (914,400 an inch), as drawings measure. */
export interface Axis {
  size(index: number): number;
  /** Where the row or column begins. */
  start(index: number): number;
  /** The row or column that a position lies in, and how far into it, 0 to 1. */
  at(position: number): { readonly index: number; readonly into: number };
}

/** An axis of `count` rows or columns of one size, but for those named. */
export function axisOf(count: number, size: number, others: ReadonlyMap<number, number>): Axis {
  const special = [...others]
    .filter(([index]) => index >= 0 && index < count)
    .sort(([a], [b]) => a - b);
  /** How much longer everything up to and with the special one is than it would be without any. */
  const extra: number[] = [];
  for (const [, own] of special) extra.push((extra.at(-1) ?? 0) + own - size);

  const start = (index: number): number => {
    const before = firstNot(special.length, (i) => (special[i]?.[0] ?? index) < index);
    return index * size + (extra[before - 1] ?? 0);
  };
  const sizeOf = (index: number): number => others.get(index) ?? size;
  return {
    size: sizeOf,
    start,
    at(position) {
      const index = Math.max(0, firstNot(count, (i) => start(i) <= position) - 1);
      return { index, into: fraction(position - start(index), sizeOf(index)) };
    },
  };
}

/** How far into something of a size an offset is; 0 for what has no size. */
export function fraction(offset: number, size: number): number {
  return size > 0 ? Math.max(0, Math.min(1, offset / size)) : 0;
}
