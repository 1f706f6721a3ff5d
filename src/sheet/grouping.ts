/** The items by what they have in common, in the order in which they come. */
export function groupedBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Where the items stand by what tells them apart, if anything does; null for what several share. */
export function placesBy<T>(
  items: readonly T[],
  tell: (item: T) => string
): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  items.forEach((item, index) => {
    const told = tell(item);
    if (told !== "") places.set(told, places.has(told) ? null : index);
  });
  return places;
}

/** The first of the items that have something in common. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  return [...groupedBy(items, keyOf).values()].flatMap((group) => group.slice(0, 1));
}

/** How often each item comes. */
export function countsOf<T>(items: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The item that comes most often, the first of several; null where there is none. */
export function commonest<T>(items: Iterable<T>): T | null {
  const [most] = [...countsOf(items)].sort((a, b) => b[1] - a[1]);
  return most ? most[0] : null;
}
