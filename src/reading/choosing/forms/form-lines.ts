import { hasColumn, type Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { extentOf, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { unitNoted } from "../../evidence/texts/unit";

/**
 * A text that goes on below its cell, a line a row, in rows that hold nothing else but its tall label. Below its label,
 * where a title of something else may follow, only items go on.
 */
export function withLinesBelow(
  view: SheetView,
  words: SheetWords,
  label: Area,
  first: Field,
  isLabel: (row: number, column: number) => boolean
): Field {
  const { left, bottom } = extentOf(view, first);
  const isBeside = left > label.right;
  const lines = [first.text];
  let row = bottom + 1;
  for (;;) {
    const [column, ...others] = words
      .columnsOf(row)
      .filter((each) => row > label.bottom || !hasColumn(label, each));
    const isLine = column === left && others.length === 0 && view.extent(row, column).top === row;
    if (!isLine || isLabel(row, column)) break;
    const { text, value } = view.field(row, column);
    if (typeof value !== "string" || unitNoted(text) !== null) break;
    if (!isBeside && !(ITEM.test(first.text) && ITEM.test(text))) break;
    lines.push(text);
    row = view.extent(row, column).bottom + 1;
  }
  return withText(first, lines.join("\n"));
}

const ITEM = /^\s*(?:[・･■□●○◯◎◆◇-]|[①-⑳]|[(（]?[0-9０-９]{1,2}[)）.．])/;
