import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Area } from "../../../sheet/address";
import type { DraftActivity } from "../../draft";
import type { SheetView } from "../../evidence/sheet-view";
import { labelStacks, timeAt } from "../evidence/label-stacks";
import { spanning } from "./start-and-end";

/** What a form lists with the time at its right, under headings that say so: 取組項目 | 実施時期. */
export function listedBefore(
  view: SheetView,
  area: Area,
  fiscalYear: FiscalYear,
  speaksOfTime: (heading: string) => boolean
): readonly DraftActivity[] {
  return labelStacks(view, area, []).flatMap(({ left, column, top, rows }) => {
    if (top === 0 || !speaksOfTime(view.field(top - 1, column).text)) return [];
    return rows.flatMap((row): readonly DraftActivity[] => {
      const label = view.field(row, left - 1);
      const { cell } = view.field(row, column);
      const time = timeAt(view, row, column, fiscalYear);
      if (!cell || !/\p{L}/u.test(label.text) || label.cell?.row !== row) return [];
      const { start, end } = time ?? { start: null, end: null };
      return [{ label, area: spanning(label.cell, cell), form: "words", start, end }];
    });
  });
}
