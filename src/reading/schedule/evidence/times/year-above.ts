import type { FiscalYear } from "../../../../plan/fiscal-year";
import { isAstride, type Area } from "../../../../sheet/address";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { onlyYear, yearBeside } from "../../../evidence/texts/years";
import { isOfForm, isTextOfForm } from "./form-years";
import { labelRuns } from "./heading-labels";
import type { PlacedLabel } from "./placed-label";
import { headingYear, type HeadingYear } from "./year-axis";

/** The year that stands over a month label: in one of the three rows above, over its column and set off by no blank row. */
export function yearAbove(
  view: SheetView,
  label: Pick<PlacedLabel, "row" | "left">,
  area: Area,
  fiscalYear: FiscalYear
): HeadingYear | null {
  for (let row = label.row - 1; row >= Math.max(area.top, label.row - 3); row--) {
    const from = view.extent(row, label.left);
    const text = view.text(from.top, from.left);
    const [first] = view.columnsOf(row);
    if (first === undefined && view.merge(row, label.left) === null) break;
    if (Number(first) < from.left && isTextOfForm(text)) break;
    if (isAstride(from, view.extent(label.row, label.left)) || isOfForm(view, from, label.row))
      continue;
    const across = { ...area, left: from.left, right: Math.max(from.right, label.left) };
    const found = labelRuns(view, from.top, across).flat().at(-1)?.label;
    // 令和6年度実績 says a year as well, a title whatever it likes.
    const named = text.length > LONGEST ? null : (onlyYear(text) ?? yearBeside(text, fiscalYear));
    const year =
      (found && headingYear(found, fiscalYear)) ?? (named && { year: named, isFiscal: true });
    if (year) return year;
  }
  return null;
}

const LONGEST = 12;
