import { shareColumns } from "../../../../sheet/address";
import type { Shape } from "../../../../sheet/survey";
import type { Remark } from "../../../draft";
import { remarkOn, textField } from "../../../evidence/sheets/fields";
import { DASHED, SOLID } from "../../evidence/legends/legend";
import { areaOn, isFine, type MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar } from "./bar";
import { labelOf } from "../../../evidence/texts/labels";
import { ARROW, captionsOf, height, width } from "./captions";
import { withoutJoints } from "./joints";

/** Bars drawn as shapes and connectors over a grid; a text box beside an arrow or mark names it. */
export function shapeBars(
  grid: MonthGrid,
  bottom: number,
  shapes: readonly Shape[]
): readonly Bar[] {
  const found = shapes.flatMap((shape) => {
    const bar = isAside(shape) ? null : barOf(grid, bottom, shape);
    return bar ? [{ shape, bar }] : [];
  });
  const placed = withoutJoints(found.filter(({ shape }) => !isRing(shape, shapes)));
  const captions = captionsOf(placed);
  const used = new Set(captions.values());
  return placed
    .filter((each) => !used.has(each))
    .map((each) => ({
      ...each.bar,
      label: (captions.get(each) ?? each).bar.label,
      isBox: !captions.has(each) && !each.shape.isColoured && isOutline(each.shape),
    }))
    .sort((a, b) => a.row - b.row || a.left - b.left);
}

/** What callouts over a grid say: their point may be at any bar or month near them, and so they are told, not read. */
export function calloutsOver(
  grid: MonthGrid,
  bottom: number,
  shapes: readonly Shape[]
): readonly Remark[] {
  return shapes.flatMap((shape) => {
    const bar = CALLOUT.test(shape.form) ? barOf(grid, bottom, shape) : null;
    if (!bar?.label) return [];
    const { sheet, top: row, left: column } = areaOn(grid.sheet, { ...bar, top: bar.row });
    return remarkOn("unread-text", { ...bar.label, cell: { sheet, row, column } });
  });
}

const CALLOUT = /callout/i;

/** Whether an empty outline shows off an arrow or a coloured bar that is drawn within it, as a red ring does. */
function isRing(ring: Shape, shapes: readonly Shape[]): boolean {
  if (ring.text.trim() !== "" || ring.isColoured || !isOutline(ring)) return false;
  const [[left, right], [top, under]] = [width(ring), height(ring)];
  return shapes.some((shape) => {
    const [[first, last], [above, below]] = [width(shape), height(shape)];
    const isBar = shape.isColoured || !isOutline(shape);
    return isBar && left <= first && last <= right && top <= above && below <= under;
  });
}

function isOutline({ kind, form }: Shape): boolean {
  return kind === "shape" && !ARROW.test(form);
}

/** Pictures, callouts, notes, frames around several rows, and lines that lead from one bar to another in the next row. */
function isAside(shape: Shape): boolean {
  const { kind, form, text, isColoured } = shape;
  const [top, end] = height(shape);
  if (kind === "connector") return /bent|curve|elbow/i.test(form) && end - top > LEVEL;
  // An arrow that leads up or down to another row is no bar; a rotated one lies along its months.
  if (/^(?:up|down)/.test(form) && text.trim() === "" && Math.floor(top) < Math.floor(end)) {
    const [first, last] = width(shape);
    return last - first < 1;
  }
  if (kind === "picture" || ARROW.test(form)) return kind === "picture";
  const isFrame = text.trim() === "" && end - top > FRAME;
  const isAround = !isColoured && (isFrame || labelOf(text)?.kind === "note");
  return isAround || CALLOUT.test(form);
}

/** Where a shape stands in the grid, null outside of it. What it barely touches doesn't count. */
function barOf(grid: MonthGrid, bottom: number, shape: Shape): Bar | null {
  const { from, to } = shape;
  const [start, end] =
    from.column + from.intoColumn <= to.column + to.intoColumn ? [from, to] : [to, from];
  const [top, under] = height(shape);
  const middle = (top + under) / 2;
  const isLine = shape.kind === "connector";
  const row = Math.floor(isLine ? middle : Math.min(middle, Math.max(from.row, to.row)));
  const touch = isFine(grid) ? NARROW_TOUCH : TOUCH;
  const [begins, until] = width(shape);
  const first = start.intoColumn > 1 - touch ? start.column + 1 : start.column;
  const ends = end.intoColumn < touch ? end.column - 1 : end.column;
  // What is too small to do more than touch, as the dot at a line's end, stands where its middle does.
  const lone = first > ends ? Math.floor((begins + until) / 2) : null;
  const [left, last] = [lone ?? first, lone ?? ends];
  const isTall = Math.abs(to.row - from.row) > TALLEST;
  if (row < grid.bodyTop || row > bottom || last < grid.left || left > grid.right || isTall)
    return null;
  // A line that stands upright marks a day, divides the grid or leads to another row, as a slanted one does; it is no bar.
  const isNarrow = until - begins < touch && shape.text.trim() === "";
  if (isLine && isNarrow) return null;
  if ((isLine || isNarrow) && under - top > (isLine && left < last ? FRAME : LEVEL)) return null;
  const text = shape.text.trim();
  return {
    row,
    bottom: row,
    left: Math.max(left, grid.left),
    right: last,
    label: text === "" ? null : textField(text),
    form: "shape",
    mark: shape.isDashed ? DASHED : SOLID,
    colour: shape.colour ?? (isLine ? undefined : "#FFFFFF"),
    day: null,
  };
}

const TOUCH = 0.2;
const NARROW_TOUCH = 0.35;
/** How much of a row's height a line drawn by hand may fall. */
const LEVEL = 0.5;
/** How many rows an outline reaches over that shows off what stands in it. */
const FRAME = 1.3;
const TALLEST = 6;

/**
 * Puts drawn bars into a lane: an arrow without words carries on the text it begins at, and the only text box over what
 * is drawn in cells names that.
 */
export function withShapes(bars: readonly Bar[], shapes: readonly Bar[]): readonly Bar[] {
  const joined = shapes.map((shape) => ({ shape, ends: endsOf(shape, bars) }));
  const result = bars.filter((bar) => !joined.some(({ ends }) => ends.includes(bar)));
  for (const { shape, ends } of joined) {
    const meeting = (first: number, last: number): number =>
      result.findIndex(
        ({ form, left, right }) =>
          (form === "text" || form === "fill") && left <= last && right >= first
      );
    const { label, left, right } = shape;
    const [bare, another] = label && shape.isBox ? bareUnder(shape, result) : [];
    if (bare && !another && shapes.every((each) => each === shape || !shareColumns(each, bare))) {
      result[result.indexOf(bare)] = { ...bare, label };
      continue;
    }
    const begun = meeting(left, left);
    const at = begun < 0 ? meeting(left - 1, right) : begun;
    const under = result[at];
    if (under?.label && !label) {
      result[at] = {
        ...under,
        left: Math.min(under.left, left),
        right: Math.max(under.right, right),
        form: "shape",
        mark: under.mark ?? shape.mark,
      };
    } else result.push({ ...shape, mark: ends[0]?.mark ?? shape.mark });
  }
  return result.sort((a, b) => a.left - b.left);
}

/** What is drawn in the cells under a text box and bears no words. */
function bareUnder(box: Bar, bars: readonly Bar[]): readonly Bar[] {
  return bars.filter((bar) => !bar.label && bar.form !== "shape" && shareColumns(bar, box));
}

/** The two points in cells that a line without words joins, if they are alike: they end it, and say no more. */
function endsOf({ label, left, right }: Bar, bars: readonly Bar[]): readonly Bar[] {
  const [first, last] = [left, right].map((column) =>
    bars.find((bar) => bar.left === column && bar.right === column && bar.mark && !bar.label)
  );
  const areEnds = !label && left < right && first && last && first.mark === last.mark;
  return areEnds ? [first, last] : [];
}
