/** The colours of a direction: the bar, and the line and text that go with it. */
export interface Tone {
  readonly fill: string;
  readonly accent: string;
}

/** For what has no direction. */
export const NEUTRAL: Tone = { fill: "#E9ECEF", accent: "#56616D" };

const SLATE: Tone = { fill: "#DAE1E9", accent: "#3F5268" };
const BLUE: Tone = { fill: "#B5D8F2", accent: "#0A64A8" };
const GREEN: Tone = { fill: "#C2E3C9", accent: "#1F7A45" };
const AMBER: Tone = { fill: "#F8E3AE", accent: "#A06A0C" };
const VIOLET: Tone = { fill: "#D5CBEA", accent: "#5F4596" };
const ROSE: Tone = { fill: "#EFC4C0", accent: "#A23B36" };
const TEAL: Tone = { fill: "#B2DEDB", accent: "#11736E" };
const SAND: Tone = { fill: "#E9DFCC", accent: "#7D6535" };

/** Directions that most cities name alike always get the same colour. */
const USUAL: readonly (readonly [RegExp, Tone])[] = [
  [/維持|継続/, SLATE],
  [/新規|新設/, GREEN],
  [/拡大|拡充|充実|強化/, BLUE],
  [/見直|改善|検討/, AMBER],
  [/縮小|統合/, VIOLET],
  [/廃止|終了|休止|完了/, ROSE],
];

const REST: readonly Tone[] = [TEAL, SAND, SLATE, BLUE, AMBER, GREEN, VIOLET, ROSE];

/** A colour for every direction, in the order of first use. */
export function tonesOf(directions: readonly string[]): ReadonlyMap<string, Tone> {
  const tones = new Map<string, Tone>();
  const usual = (direction: string) => USUAL.find(([word]) => word.test(direction))?.[1];
  const taken = new Set(directions.flatMap((direction) => usual(direction) ?? []));
  const free = [...REST.filter((tone) => !taken.has(tone)), ...REST];
  let next = 0;
  for (const direction of directions) {
    if (tones.has(direction)) continue;
    const tone = usual(direction) ?? free[next++ % free.length] ?? NEUTRAL;
    tones.set(direction, tone);
  }
  return tones;
}
