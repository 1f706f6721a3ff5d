import type { Shape } from "../../../../sheet/survey";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { phaseSaid } from "../../../evidence/texts/row-marks";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import type { Legend } from "../../evidence/legends/legend";
import { ARROW, height, width } from "./captions";

/**
 * What shapes beside a schedule say that their colours stand for: plan and results, in the sample itself, in the cell
 * behind it or in a text box there.
 * @param lanes the rows of the schedule's lanes
 */
export function shapeLegend(
  { sheet: { view }, left, right }: MonthGrid,
  shapes: readonly Shape[],
  lanes: ReadonlySet<number>
): Legend["words"] {
  const around = shapes.filter((shape) => {
    const [first, last] = width(shape);
    const isOver = first <= right && last > left;
    return !isOver || !lanes.has(Math.floor(middleOf(shape)));
  });
  const told = around.flatMap((shape): readonly (readonly [string, string])[] => {
    const own = shape.text.trim();
    const isSample = own === "" || shape.isColoured || ARROW.test(shape.form);
    const word = [own, ...wordsBehind(view, shape, around)].find(Boolean) ?? "";
    return isSample && shape.colour && phaseSaid(word) ? [[shape.colour, word]] : [];
  });
  const phases = new Set(told.map(([, word]) => phaseSaid(word)));
  const words = new Map(told);
  // One alone, or two of one colour, tell nothing apart.
  return phases.size > 1 && words.size > 1 ? words : new Map();
}

function wordsBehind(view: SheetView, sample: Shape, around: readonly Shape[]): readonly string[] {
  const [, right] = width(sample);
  const middle = middleOf(sample);
  const boxes = around.filter((box) => {
    const [from, to] = height(box);
    const [left] = width(box);
    return (
      box.text !== "" && from < middle && to > middle && left > right - SLACK && left < right + FAR
    );
  });
  const row = Math.floor(middle);
  const column = view.firstColumn(row, Math.floor(right), Math.floor(right + FAR));
  return [...boxes.map(({ text }) => text.trim()), column === null ? "" : view.text(row, column)];
}

function middleOf(shape: Shape): number {
  const [top, bottom] = height(shape);
  return (top + bottom) / 2;
}

/** In columns: how far a word may begin before a sample ends, and behind it. */
const SLACK = 0.5;
const FAR = 1.5;
