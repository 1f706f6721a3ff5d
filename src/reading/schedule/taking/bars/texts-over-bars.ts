import type { Bar, LaneBars } from "./bar";

/**
 * Gives bars without words the texts of the row above them, or of the one below, and leaves that row out: where both
 * are one record's or one lane's, each bar begins at a text and each text at a bar, with as much room again beyond it,
 * as cells are merged for words. A bar ends where the next text begins.
 * @param isFilled whether the cell that a bar begins in bears a colour
 */
export function nameByTextsAbove(
  lanes: readonly LaneBars[],
  isUnnamed: (row: number) => boolean,
  isOne: (above: number, below: number) => boolean,
  isFilled: (bar: Bar) => boolean
): readonly LaneBars[] {
  const named: LaneBars[] = [];
  for (const lane of lanes) {
    const above = named.at(-1);
    const isBare = isUnnamed(lane.row);
    if (above && isBare && isSecondHalf(lane, above)) continue;
    const bars =
      above && lane.row === above.row + 1 && (isBare || isOne(above.row, lane.row))
        ? (namedBars(above.bars, lane.bars, isFilled) ??
          (isBare || above.bars.every(({ form }) => form === "marks")
            ? namedBars(lane.bars, above.bars, isFilled)
            : null))
        : null;
    if (bars) named.splice(-1, 1, { row: lane.row, bars });
    else named.push(lane);
  }
  return named;
}

/** Whether a row holds but the lower halves of the fills above it, where a lane takes two rows of squares. */
function isSecondHalf({ row, bars }: LaneBars, above: LaneBars): boolean {
  return (
    row === above.row + 1 &&
    bars.length > 0 &&
    bars.every(({ left, right, form, label, mark }) =>
      above.bars.some(
        (over) =>
          form === "fill" &&
          label === null &&
          over.left === left &&
          over.right === right &&
          over.mark === mark
      )
    )
  );
}

const TEXTS: ReadonlySet<Bar["form"]> = new Set(["text", "merge"] as const);

function namedBars(
  texts: readonly Bar[],
  bars: readonly Bar[],
  isFilled: (bar: Bar) => boolean
): readonly Bar[] | null {
  if (texts.length === 0 || bars.length === 0) return null;
  // A text in colours is a bar of its own, but where it is the upper half of one.
  const isHalf = ({ left, right }: Bar): boolean =>
    bars.some((bar) => bar.left === left && bar.right === right);
  if (texts.some((text) => isFilled(text) && !isHalf(text))) return null;
  const areTexts = texts.every(({ form, mark }) => TEXTS.has(form) && mark === null);
  const areBars = bars.every(({ label, day }) => label === null && day === null);
  if (!areTexts || !areBars) return null;
  const parts = bars.map((bar) => ({
    bar,
    over: texts.filter(
      ({ left, right }) =>
        left >= bar.left && left <= bar.right && right - bar.right <= bar.right - bar.left + 1
    ),
  }));
  const isEachNamed = parts.every(({ bar, over }) => over[0]?.left === bar.left);
  const count = parts.reduce((sum, { over }) => sum + over.length, 0);
  if (!isEachNamed || count < texts.length) return null;
  return parts.flatMap(({ bar, over }) =>
    over.map(({ left, label }, index): Bar => ({
      ...bar,
      left,
      right: (over[index + 1]?.left ?? bar.right + 1) - 1,
      label,
    }))
  );
}
