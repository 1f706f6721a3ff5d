/** What the amounts down a table come to so far: all of them, and those since the last total. */
export interface RunningSums {
  readonly add: (amount: number | null) => void;
  /** A total was met: what follows is summed anew. */
  readonly close: () => void;
  /** Whether several amounts come to this one, which is no 0. */
  readonly comeTo: (amount: number | null) => boolean;
}

export function runningSums(): RunningSums {
  const all = { sum: 0, count: 0 };
  let part = { sum: 0, count: 0 };
  return {
    add: (amount) => {
      if (amount === null) return;
      for (const each of [all, part]) {
        each.sum += amount;
        each.count++;
      }
    },
    close: () => {
      part = { sum: 0, count: 0 };
    },
    comeTo: (amount) =>
      Boolean(amount) &&
      [all, part].some(({ sum, count }) => count > 1 && Math.abs((amount ?? 0) - sum) < 0.5),
  };
}
