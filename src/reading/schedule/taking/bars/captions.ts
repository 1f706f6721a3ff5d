import type { Anchor, Shape } from "../../../../sheet/survey";
import type { Bar } from "./bar";

/** Block arrows and steps of a process. */
export const ARROW = /arrow|homeplate|chevron/i;

/** A shape and the bar that it would be. */
export interface PlacedShape {
  readonly shape: Shape;
  readonly bar: Bar;
}

/** Which text names which shape without one: the nearest pair first, each once. */
export function captionsOf(placed: readonly PlacedShape[]): ReadonlyMap<PlacedShape, PlacedShape> {
  const silent = placed.filter(({ bar }) => bar.label === null);
  // A block arrow with words is a bar of its own.
  const texts = placed.filter(({ shape, bar }) => bar.label !== null && !ARROW.test(shape.form));
  const pairs = silent
    .flatMap((of) => texts.map((text) => ({ of, text, distance: distanceOf(of, text) })))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const captions = new Map<PlacedShape, PlacedShape>();
  const used = new Set<PlacedShape>();
  for (const { of, text } of pairs) {
    if (captions.has(of) || used.has(text)) continue;
    captions.set(of, text);
    used.add(text);
  }
  return captions;
}

/** How far a text is from naming a shape: in its row next to or over its months, or close above it from the row before. */
function distanceOf(of: PlacedShape, text: PlacedShape): number {
  const isSameRow = of.bar.row === text.bar.row;
  const isNear = text.bar.left <= of.bar.right + 1 && text.bar.right >= of.bar.left - 1;
  if (!isNear || !(isSameRow || of.bar.row === text.bar.row + 1)) return Infinity;
  const [upright, along] = [gap(of, text, height), gap(of, text, width)];
  // A coloured box names the line that it lies over; beside one it is a bar of its own.
  if (text.shape.isColoured && (!isSameRow || along > -COVERED)) return Infinity;
  if (!isSameRow && (upright > CLOSE || along > 0)) return Infinity;
  const isLess = !isSameRow || text.shape.isColoured;
  return Math.max(0, upright) + Math.max(-1, along) + (isLess ? 1 : 0);
}

const CLOSE = 0.3;
const COVERED = 0.5;

/** How far two shapes are apart, in rows or columns; below 0 the part of the text that both cover. */
function gap(of: PlacedShape, text: PlacedShape, sides: typeof height): number {
  const [start, end] = sides(of.shape);
  const [first, last] = sides(text.shape);
  const apart = Math.max(start - last, first - end);
  return apart > 0 ? apart : apart / (last - first || 1);
}

/** From where to where a shape reaches, in rows from the sheet's edge. */
export function height({ from, to }: Shape): readonly [number, number] {
  const at = ({ row, intoRow }: Anchor): number => row + intoRow;
  return ordered(at(from), at(to));
}

/** From where to where a shape reaches, in columns from the sheet's edge. */
export function width({ from, to }: Shape): readonly [number, number] {
  const at = ({ column, intoColumn }: Anchor): number => column + intoColumn;
  return ordered(at(from), at(to));
}

function ordered(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
