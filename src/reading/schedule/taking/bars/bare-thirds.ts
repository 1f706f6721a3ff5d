import { withText } from "../../../evidence/sheets/fields";
import type { Bar, LaneBars } from "./bar";

/**
 * Lanes whose texts say 上, 中 and 下 for the thirds of the months they stand in, with these in full; as they are where
 * nothing but one of them, or 小 or 高 as well, is said.
 */
export function withThirds(lanes: readonly LaneBars[]): readonly LaneBars[] {
  const heads = lanes.flatMap(({ bars }) =>
    bars.flatMap(({ label }) => label?.text.match(HEAD) ?? [])
  );
  const said = heads.join("");
  if (new Set(heads).size < 2 || /[小高大]/.test(said)) return lanes;
  return lanes.map(({ row, bars }) => ({ row, bars: bars.map(inFull) }));
}

function inFull({ label, ...bar }: Bar): Bar {
  const text = label?.text.replace(HEAD, (head) => head.replace(/[上中下]/g, "$&旬"));
  return { ...bar, label: label && withText(label, text ?? "") };
}

/** Thirds at a line's beginning, or what else schools and sizes are called by. */
const HEAD = /^(?:上[~〜～][中下]|中[~〜～]下|[上中下小高大])(?=\s|$)/gm;
