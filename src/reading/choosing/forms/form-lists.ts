import type { Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { headsItems, isListHeading } from "../../evidence/texts/naming-words";

/**
 * All that stands below a label which heads the first column of a list within the form, a line a row: below 課題 beside
 * 対応策 and 期限. Null where it heads none.
 */
export function listedBelow(
  view: SheetView,
  { top, left, bottom }: Area,
  isLabel: (row: number, column: number) => boolean
): Field | null {
  const columns = view.columnsOf(top);
  const [first, , ...asides] = columns;
  const isList =
    first === left &&
    asides.length > 0 &&
    asides.every((column) => headsMore(view.text(top, column))) &&
    columns.every((column) => !view.isBlank(bottom + 1, column));
  if (!isList) return null;
  const lines: string[] = [];
  let row = bottom + 1;
  while (view.columnsOf(row).length > 1 && !view.isBlank(row, left) && !isLabel(row, left)) {
    lines.push(view.text(row, left));
    row = view.extent(row, left).bottom + 1;
  }
  return lines.length > 0 ? withText(view.field(bottom + 1, left), lines.join("\n")) : null;
}

function headsMore(text: string): boolean {
  return isListHeading(text) || headsItems(text);
}
