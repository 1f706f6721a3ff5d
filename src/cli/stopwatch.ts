/** Milliseconds of a call's stages, for `--timings`. */
export interface Stopwatch {
  /** Ends a stage. */
  readonly lap: (name: string) => void;
  /** The stages, the time since the process began, and the memory it took at most. */
  readonly report: () => Readonly<Record<string, number>>;
}

export function startStopwatch(): Stopwatch {
  const laps = new Map<string, number>();
  let last = performance.now();
  return {
    lap: (name) => {
      const now = performance.now();
      laps.set(name, now - last);
      last = now;
    },
    report: () => ({
      ...Object.fromEntries(laps),
      process: performance.now(),
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    }),
  };
}
