import { withText } from "../../../evidence/sheets/fields";
import { slotAt, type MonthGrid, type Slot } from "../../evidence/grids/month-grid";
import { speaksOfTime } from "../times/schedule-columns";
import { saysWhat } from "../times/start-and-end";
import type { Bar } from "./bar";

/**
 * Bars where parts of the year have a column that tells when, beside one that tells what is done then (上半期 over
 * 時期 and 内容): what is done, at its time if that can be told. Who does it, in a third column, is no bar.
 */
export function withTimesBeside(grid: MonthGrid, bars: readonly Bar[]): readonly Bar[] {
  const { sheet, bodyTop } = grid;
  const over = ({ left }: Bar): string => sheet.view.folded(bodyTop - 1, left);
  // 工程 may head either.
  const times = bars.filter(
    (each) => !saysWhat(over(each)) && (WHEN.test(over(each)) || speaksOfTime(over(each)))
  );
  if (sheet.upright || times.length === 0) return bars;
  return bars.flatMap((bar) => {
    const slot = slotAt(grid, bar.left);
    const isOwn = ({ left }: Bar): boolean => slot !== null && slotAt(grid, left) === slot;
    const [when, more] = times.filter(isOwn);
    const what = bars.find((each) => isOwn(each) && each.label && saysWhat(over(each)));
    if (!when || more || !what?.label) return bar;
    if (bar !== what) return [];
    const text = when.label?.text ?? "";
    // 15 is a day of the month, and 8 a month of a half.
    const unit = !/^\d+$/.test(text) ? "" : isMonth(slot) ? "日" : "月";
    const label = text && withText(what.label, `${what.label.text}（${text}${unit}）`);
    return { ...bar, ...(label && { label }), day: when.day };
  });
}

const isMonth = (slot: Slot | null): boolean => slot?.time?.start === slot?.time?.end;
const WHEN = /^[月日]$|期限$/;
