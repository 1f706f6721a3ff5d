import type { Legend } from "../../evidence/legends/legend";
import { meaningOf, type Bar, type LaneBars } from "./bar";
import { POINT } from "./marks";

/**
 * Lanes in which every text stands right behind a mark that nothing explains, and every mark before a text: a text says
 * what its mark is, and has but no room in that one's month.
 */
export function withTextsBehind(lanes: readonly LaneBars[], legend: Legend): readonly LaneBars[] {
  const isMark = (bar: Bar | undefined): boolean =>
    bar?.label === null && !!bar.mark?.match(POINT) && meaningOf(bar, legend) === null;
  const arePairs = lanes.every(({ bars }) =>
    bars.every((bar, at) => {
      const [mark, text] = isMark(bar) ? [bar, bars[at + 1]] : [bars[at - 1], bar];
      return isMark(mark) && text?.form === "text" && mark?.right === text.left - 1;
    })
  );
  // One pair alone may as well be two things.
  if (!arePairs || lanes.flatMap(({ bars }) => bars).length < 4) return lanes;
  return lanes.map(({ row, bars }) => ({
    row,
    bars: bars.flatMap((bar, at) =>
      isMark(bar) ? { ...bar, label: bars[at + 1]?.label ?? null } : []
    ),
  }));
}
