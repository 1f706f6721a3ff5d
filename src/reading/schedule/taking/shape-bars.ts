import type { Shape } from "../../../sheet/survey";
import { textField } from "../../evidence/sheets/fields";
import type { MonthGrid } from "../evidence/month-grid";
import type { Bar } from "./bar";

/** Bars drawn as shapes and connectors over a grid; a text box beside an arrow names it. */
export function shapeBars(
  grid: MonthGrid,
  bottom: number,
  shapes: readonly Shape[]
): readonly Bar[] {
  const placed = shapes.flatMap((shape) => {
    const bar = shape.kind === "picture" ? null : barOf(grid, bottom, shape);
    return bar ? [{ shape, bar }] : [];
  });
  const silent = placed.filter(({ shape }) => shape.text.trim() === "");
  const speaking = placed.filter(({ shape }) => shape.text.trim() !== "");
  const used = new Set<Shape>();
  const named = silent.map(({ bar }) => {
    const box = speaking.find(({ shape, bar: other }) => !used.has(shape) && isBeside(bar, other));
    if (!box) return bar;
    used.add(box.shape);
    return { ...bar, label: box.bar.label };
  });
  const own = speaking.filter(({ shape }) => !used.has(shape)).map(({ bar }) => bar);
  return [...named, ...own].sort((a, b) => a.row - b.row || a.left - b.left);
}

/** A text in the arrow's own row or the one above, over or next to some of its months. */
function isBeside(arrow: Bar, box: Bar): boolean {
  const isLevel = box.row === arrow.row || box.row === arrow.row - 1;
  return isLevel && box.left <= arrow.right + 1 && box.right >= arrow.left - 1;
}

/** Where a shape stands in the grid, null outside of it. What it barely touches doesn't count. */
function barOf(grid: MonthGrid, bottom: number, shape: Shape): Bar | null {
  const { from, to } = shape;
  const [start, end] =
    from.column + from.intoColumn <= to.column + to.intoColumn ? [from, to] : [to, from];
  const middle = (from.row + from.intoRow + to.row + to.intoRow) / 2;
  const isLine = shape.kind === "connector";
  const row = Math.floor(isLine ? middle : Math.min(middle, Math.max(from.row, to.row)));
  const left = start.intoColumn > 1 - TOUCH ? start.column + 1 : start.column;
  const last = end.intoColumn < TOUCH && end.column > left ? end.column - 1 : end.column;
  const isTall = Math.abs(to.row - from.row) > TALLEST;
  if (row < grid.bodyTop || row > bottom || last < grid.left || left > grid.right || isTall)
    return null;
  // A line that stands upright marks a day or divides the grid; it is no bar.
  if (isLine && left === last && Math.abs(to.row - from.row) > 1) return null;
  const text = shape.text.trim();
  return {
    row,
    bottom: row,
    left: Math.max(left, grid.left),
    right: last,
    label: text === "" ? null : textField(text),
    form: "shape",
    mark: null,
    day: null,
  };
}

const TOUCH = 0.15;
const TALLEST = 6;

/** Puts drawn bars into a lane: an arrow without words carries on the text it begins at. */
export function withShapes(bars: readonly Bar[], shapes: readonly Bar[]): readonly Bar[] {
  const result = [...bars];
  for (const shape of shapes) {
    const at =
      shape.label === null
        ? result.findIndex(
            (bar) =>
              (bar.form === "text" || bar.form === "fill") &&
              bar.left <= shape.right &&
              bar.right >= shape.left - 1
          )
        : -1;
    const under = result[at];
    if (under && under.label !== null) {
      result[at] = {
        ...under,
        left: Math.min(under.left, shape.left),
        right: Math.max(under.right, shape.right),
        form: "shape",
      };
    } else result.push(shape);
  }
  return result.sort((a, b) => a.left - b.left);
}
