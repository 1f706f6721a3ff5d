/** A seeded source of choices: the same seed makes the same choices everywhere. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True in `percent` of a hundred. */
  chance(percent: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
}

/** mulberry32: small, and good enough to choose layouts by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (percent) => next() * 100 < percent,
    pick: (choices) => choices[int(0, choices.length - 1)] ?? choices[0],
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ thing }) => thing),
  };
}
