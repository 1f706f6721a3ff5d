import { hasColumn, type Area } from "../../../sheet/address";
import { known } from "../texts/headings";
import type { SheetView } from "./sheet-view";
import type { SheetWords } from "./sheet-words";

/** The group that stands over a cell; null where there is none, or a heading of its own column between them. */
export function groupAbove(
  view: SheetView,
  words: SheetWords,
  row: number,
  column: number,
  top: number
): Area | null {
  for (let above = row - 1; above >= top; above--) {
    const group = groupOver(view, above, column);
    const text = view.text(group.top, group.left);
    if (text !== "" && isWider(view, group, row, column)) return group;
    if (known(words.meaningsOf(text))) return null;
  }
  return null;
}

/** The cell over a column, or one further left that reaches over it without being merged. */
function groupOver(view: SheetView, above: number, column: number): Area {
  let left = column;
  while (left > view.used.left && view.isBlank(above, left) && !view.merge(above, left)) left--;
  const group = widened(view, view.extent(above, left), above + 1);
  return hasColumn(group, column) ? group : view.extent(above, column);
}

/** A group heading that isn't merged reaches over the blanks beside it where headings stand below them. */
export function widened(view: SheetView, area: Area, bottom: number): Area {
  if (area.right > area.left || area.bottom >= bottom) return area;
  const below = area.bottom + 1;
  const isOpen = (at: number): boolean =>
    view.isBlank(area.top, at) && !view.merge(area.top, at) && !view.isBlank(below, at);
  let { right } = area;
  const limit = Math.min(view.used.right, area.left + 12);
  while (right < limit && isOpen(right + 1)) right++;
  return view.isBlank(below, area.left) ? area : { ...area, right };
}

/** Whether a heading reaches over more columns than the cell below it does, as a group of several does. */
export function isWider(
  view: SheetView,
  { left, right }: Pick<Area, "left" | "right">,
  row: number,
  column: number
): boolean {
  const below = view.extent(row, column);
  return left < below.left || right > below.right;
}
