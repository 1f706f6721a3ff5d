import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";

/**
 * The headings with those that stand over nothing moved over what stands further right below them, up to the next
 * heading: on squared paper texts begin a column or two after their heading does.
 */
export function withIndents(
  view: SheetView,
  { labels }: SheetWords,
  band: HeadingBand,
  lastRow: number
): HeadingBand {
  // What stands below the next section's title is none of the table's.
  const section = labels.find(({ row, label }) => row > band.bottom && label.kind === "section");
  const bottom = Math.min(lastRow, band.bottom + ROWS, section?.row ?? lastRow);
  const isFilled = (column: number): boolean => {
    for (let row = band.bottom + 1; row <= bottom; row++) {
      if (!view.isBlank(row, column)) return true;
    }
    return false;
  };
  const leaves = band.leaves.map((leaf) => {
    const next = band.leaves.find((other) => other.left > leaf.right)?.left ?? leaf.left + STEPS;
    if (leaf.isCalendar || isFilled(leaf.left)) return leaf;
    let left = leaf.left + 1;
    while (left < next && !isFilled(left)) left++;
    return left < next ? { ...leaf, left, right: Math.max(leaf.right, left) } : leaf;
  });
  return { ...band, leaves };
}

const ROWS = 60;
/** No heading follows the last one: its texts begin a column or two further right. */
const STEPS = 3;
