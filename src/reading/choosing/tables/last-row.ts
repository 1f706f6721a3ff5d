import { shareColumns, type Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import { aboveOthers } from "../../evidence/sheets/other-headings";
import { rowWords } from "../../evidence/sheets/row-words";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { aboveSigners } from "../../evidence/sheets/sign-rows";
import { saysCost } from "../../evidence/texts/amount";
import { readMoney } from "../../evidence/texts/amount-aside";
import { isDirection } from "../../evidence/texts/choice";
import { known, meaningsOf } from "../../evidence/texts/headings";
import { isBudget } from "../columns/meanings-by-cells";

/**
 * The last row that may be a table's: above the next headings that stand in its columns, above who signs below it, and
 * above labels over what cards of projects say.
 * @param band its headings, or those of the first table where those at its place are called otherwise
 * @param index of the headings at its place among all
 */
export function lastRowOf(
  view: SheetView,
  words: SheetWords,
  band: HeadingBand,
  bands: readonly HeadingBand[],
  index: number
): number {
  const span = spanOf(band);
  const next = bands
    .slice(index + 1)
    .find((other) => other.top > band.bottom && shareColumns(span, spanOf(other)));
  let last = next ? next.top - 1 : view.used.bottom;
  // A row that names a department right above headings is said of what stands below them.
  const isSaidBelow = (row: number): boolean =>
    words.columnsOf(row).length === 0 ||
    words.columnsOf(row).some((at) => words.labelAt(row, at)?.kind === "department") ||
    isLabelOver(view, words, row, band, span.right);
  while (next && last > band.bottom && isSaidBelow(last)) last--;
  return aboveLabels(
    view,
    band,
    bands,
    aboveSigners(view, band.bottom + 1, aboveOthers(view, band, last))
  );
}

/** Whether a row is but a label before a text that is merged up to a table's last column, as above its own headings: 現状と課題. */
function isLabelOver(
  view: SheetView,
  words: SheetWords,
  row: number,
  { bottom }: HeadingBand,
  end: number
): boolean {
  const [label, text, more] = view.columnsOf(row);
  if (label === undefined || text === undefined || more !== undefined) return false;
  const { left, right } = view.extent(row, text);
  const isAbove = (): boolean =>
    numbersFrom(Math.max(0, bottom - LABELS), bottom - 1).some(
      (above) => view.folded(above, label) === view.folded(row, label)
    );
  const isSaid = words.meaningsOf(view.text(row, label)).length > 0;
  return right - left > 1 && right >= end && (isSaid || isAbove());
}

/** So many labels stand over headings at most. */
const LABELS = 4;

const isHeading = (text: string): boolean => !isDirection(text) && known(meaningsOf(text)) !== null;

/** The last row above one that stands as far below the same headings elsewhere: labels, over what cards of projects say. */
function aboveLabels(
  view: SheetView,
  band: HeadingBand,
  bands: readonly HeadingBand[],
  last: number
): number {
  const heads = rowWords(view, band.bottom);
  const again = bands.find(
    ({ bottom }) => bottom !== band.bottom && rowWords(view, bottom) === heads
  );
  if (!again) return last;
  // 人工 below what a project costs is no cost.
  const costs = band.leaves.flatMap((leaf) => (isBudget(leaf) ? leaf.left : []));
  const label = numbersFrom(band.bottom + 2, last).find((row) => {
    const isSame = rowWords(view, row) === rowWords(view, row - band.bottom + again.bottom);
    const columns = view.columnsOf(row);
    if (!isSame || columns.length < 2) return false;
    const isNoCost = costs.some(
      (at) => view.text(row, at) && !saysCost(readMoney(view.field(row, at)))
    );
    return (
      (isNoCost && !/\d/.test(rowWords(view, row))) ||
      columns.some((at) => isHeading(view.text(row, at)))
    );
  });
  return label === undefined ? last : label - 1;
}

function spanOf(band: HeadingBand): Pick<Area, "left" | "right"> {
  const leaves = band.leaves.filter((leaf) => !leaf.isCalendar);
  const used = leaves.length > 0 ? leaves : band.leaves;
  return {
    left: Math.min(...used.map((leaf) => leaf.left)),
    right: Math.max(...used.map((leaf) => leaf.right)),
  };
}
