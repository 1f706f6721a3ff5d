import { withText } from "../../../evidence/sheets/fields";
import { NO_ITEM } from "../../choosing/lanes/left-columns";
import { slotAt, type MonthGrid } from "../../evidence/grids/month-grid";
import { speaksOfTime } from "../times/schedule-columns";
import type { Bar } from "./bar";

/**
 * Bars where parts of the year have a column that tells when, beside one that tells what is done then (上半期 over
 * 時期 and 内容): what is done, at its time if that can be told. Who does it, in a third column, is no bar.
 */
export function withTimesBeside(grid: MonthGrid, bars: readonly Bar[]): readonly Bar[] {
  const { sheet, bodyTop } = grid;
  if (sheet.upright) return bars;
  const over = ({ left }: Bar): string => sheet.view.folded(bodyTop - 1, left);
  return bars.flatMap((bar) => {
    const slot = slotAt(grid, bar.left);
    const own = bars.filter(({ left }) => slot && slotAt(grid, left) === slot);
    const when = own.find((each) => WHEN.test(over(each)) || speaksOfTime(over(each)));
    const what = own.find((each) => each !== when && each.label && !NO_ITEM.test(over(each)));
    if (!when || !what) return bar;
    if (bar !== what) return [];
    // 15 under 日.
    const unit = over(when).length > 1 ? "" : over(when);
    const label =
      when.label && what.label
        ? withText(what.label, `${what.label.text}（${when.label.text}${unit}）`)
        : what.label;
    return { ...bar, label, day: when.day };
  });
}

const WHEN = /^[月日]$|期限$/;
