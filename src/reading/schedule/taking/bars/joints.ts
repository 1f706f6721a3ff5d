import { ARROW, type PlacedShape, width } from "./captions";

/**
 * Leaves out what only joins or ends others: lines from one text to the next, and dots at the ends of a line, which
 * reaches over their months.
 */
export function withoutJoints(placed: readonly PlacedShape[]): readonly PlacedShape[] {
  const lines = placed.filter((each) => isSilent(each) && each.shape.kind === "connector");
  const dots = placed.filter((each) => isSilent(each) && DOT.test(each.shape.form));
  const left = new Set(lines.filter((line) => isBetweenTexts(line, placed)));
  return placed.flatMap((each) => {
    if (left.has(each)) return [];
    if (dots.includes(each)) return lines.some((line) => isAtEnd(each, line)) ? [] : [each];
    if (!lines.includes(each)) return [each];
    const bars = [each, ...dots.filter((dot) => isAtEnd(dot, each))].map(({ bar }) => bar);
    const [first, last] = [
      Math.min(...bars.map((bar) => bar.left)),
      Math.max(...bars.map((bar) => bar.right)),
    ];
    return [{ ...each, bar: { ...each.bar, left: first, right: last } }];
  });
}

const DOT = /^(?:ellipse|donut|flowchartconnector)$/i;

function isSilent({ bar }: PlacedShape): boolean {
  return bar.label === null;
}

function isAtEnd(dot: PlacedShape, line: PlacedShape): boolean {
  const [left, right] = width(dot.shape);
  return (
    dot.bar.row === line.bar.row &&
    width(line.shape).some((end) => end > left - TOUCH && end < right + TOUCH)
  );
}

/** Whether a line leads from where a bar ends to where the next begins. A long one beside a mere text carries that on. */
function isBetweenTexts(line: PlacedShape, placed: readonly PlacedShape[]): boolean {
  const [start, end] = width(line.shape);
  const beside = placed.filter(
    ({ bar, shape }) =>
      bar.label !== null &&
      bar.row === line.bar.row &&
      (end - start < SHORT || shape.isColoured === true || ARROW.test(shape.form))
  );
  return (
    beside.some(({ shape }) => Math.abs(width(shape)[1] - start) < REACH) &&
    beside.some(({ shape }) => Math.abs(width(shape)[0] - end) < REACH)
  );
}

/** In columns: how far a line may end from a dot, and from a bar. */
const TOUCH = 0.1;
const REACH = 0.3;
const SHORT = 1.5;
