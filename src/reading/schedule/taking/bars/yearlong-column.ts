import { monthIn } from "../../../evidence/texts/calendar";
import { saysNone } from "../../../evidence/texts/amount";
import { isMark } from "../../../evidence/texts/choice";
import { YEARLONG } from "../../../evidence/texts/naming-words";
import { headingOf } from "../../choosing/lanes/left-columns";
import { fold } from "../../../evidence/texts/folding";
import { monthsOfGrid, slotAt, type MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar, LaneBars } from "./bar";

/** 通年 in a year's first month is said of them all, in a lane of its own where other things are done in others. */
export function throughYear(grid: MonthGrid, lane: LaneBars): readonly LaneBars[] {
  const [first, ...others] = lane.bars;
  const isYearlong = (bar: Bar): boolean => YEARLONG.test(fold(bar.label?.text ?? ""));
  if (
    first?.left !== grid.left ||
    (others.length > 0 && (first.right > first.left || isOfPart(grid, first))) ||
    !isYearlong(first) ||
    others.some(isYearlong) ||
    monthsOfGrid(grid).length > 12
  )
    return [lane];
  const whole = { ...lane, bars: [{ ...first, right: grid.right }] };
  return others.length > 0 ? [whole, { ...lane, bars: others }] : [whole];
}

/** 随時 in the first half of a year is said of that, where the other half has something else. */
function isOfPart(grid: MonthGrid, { left, label }: Bar): boolean {
  const time = slotAt(grid, left)?.time;
  return time != null && monthIn(time.start) < monthIn(time.end) && !/通年/.test(label?.text ?? "");
}

/** Lanes after one more each for what a column right beside the months (毎月, 通年) says is done all year. */
export function withYearlong(grid: MonthGrid, lanes: readonly LaneBars[]): readonly LaneBars[] {
  const { view, upright } = grid.sheet;
  const { left, right } = grid;
  const column = [left - 1, right + 1].find((each) => YEARLONG.test(headingOf(view, grid, each)));
  if (column === undefined || upright) return lanes;
  return lanes.flatMap((lane) => {
    const { row } = lane;
    const label = view.field(row, column);
    if (label.cell.row !== row || label.text === "" || saysNone(fold(label.text))) return lane;
    const bar: Bar = {
      row,
      bottom: row,
      left,
      right,
      mark: null,
      day: null,
      ...(isMark(label.text) ? { form: "marks", label: null } : { form: "text", label }),
    };
    return lane.bars.length > 0 ? [{ row, bars: [bar] }, lane] : { row, bars: [bar] };
  });
}
