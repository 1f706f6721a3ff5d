/**
 * How many letters must be added, dropped, changed or swapped with a neighbour to make one text of the
 * other; anything above `limit` counts as `limit + 1`.
 */
export function distance(from: string, to: string, limit: number): number {
  const a = Array.from(from);
  const b = Array.from(to);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = b.map((_, index) => index + 1);
  last.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** The value nearest to the text within the limit: of two as near the one as long, else the earlier; null where none is. */
export function nearestOf(text: string, values: readonly string[], limit: number): string | null {
  let nearest: string | null = null;
  let least = limit + 1;
  for (const value of values) {
    const far = distance(text, value, limit) + (value.length === text.length ? 0 : 0.5);
    if (far < least && far < Math.max(text.length, value.length)) {
      nearest = value;
      least = far;
    }
  }
  return nearest;
}
