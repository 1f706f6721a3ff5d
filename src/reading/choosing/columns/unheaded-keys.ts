import { hasColumn } from "../../../sheet/address";
import { byPlace, type HeadingBand, type HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { dressOf } from "../../evidence/texts/key-dress";
import type { SheetView } from "../../evidence/sheets/sheet-view";

/**
 * The headings with one over the column of keys, where its own says nothing of keys or is missing: a column left of
 * the names whose cells count on in one dress.
 */
export function withUnheadedKeys(view: SheetView, band: HeadingBand, lastRow: number): HeadingBand {
  const { leaves, bottom } = band;
  const means = (leaf: HeadingLeaf, field: string): boolean =>
    leaf.meanings.some((meaning) => meaning.field === field);
  if (leaves.some((leaf) => means(leaf, "priority"))) return band;
  const name = leaves.find((leaf) => means(leaf, "name"));
  if (!name) return band;
  for (
    let column = name.left - 1;
    column >= Math.max(view.used.left, name.left - BESIDE);
    column--
  ) {
    const over = leaves.find((leaf) => hasColumn(leaf, column));
    if (over && (over.meanings.length > 0 || over.isCalendar || over.isDecided)) continue;
    if (!countsOn(view, column, name.left, bottom + 1, lastRow)) continue;
    const key: HeadingLeaf = {
      ...(over ?? {
        left: column,
        right: column,
        level: 0,
        group: "",
        words: "",
        isCalendar: false,
      }),
      heading: over?.heading ?? view.field(bottom, column),
      isDepartment: false,
      meanings: [{ field: "priority", weight: WEIGHT }],
    };
    const others = leaves.filter((leaf) => leaf !== over);
    return {
      ...band,
      leaves: [...others, key].sort(byPlace),
    };
  }
  return band;
}

/** Whether a column's cells count 1, 2, 3 (or ア, イ, ウ) beside the names. */
function countsOn(
  view: SheetView,
  column: number,
  names: number,
  from: number,
  to: number
): boolean {
  let count = 0;
  let rows = 0;
  let dress: string | null = null;
  let last = 0;
  const heading = view.text(from - 1, column);
  for (let row = from; row <= Math.min(to, from + ROWS); row++) {
    // Where the headings come again, so may the list.
    if (view.isBlank(row, names) || view.text(row, column) === heading) continue;
    rows++;
    if (view.isBlank(row, column)) continue;
    // A number over several names is a group's.
    if (view.extent(row, column).bottom > view.extent(row, names).bottom) return false;
    const key = dressOf(view.text(row, column));
    if (!key || key.place === 0) return false;
    dress ??= key.dress;
    // What stands below the table may begin another list.
    if (key.dress !== dress || key.place !== last + 1) break;
    last = key.place;
    count++;
  }
  return count >= FEW && count * 2 >= rows;
}

const WEIGHT = 0.75;
const BESIDE = 3;
const ROWS = 400;
const FEW = 2;
