import { numbersFrom } from "../../../sheet/numbers";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { TEXTS } from "../../evidence/texts/field-kinds";

/**
 * A heading over two columns of texts without the first, where that only counts or parts what stands in the second:
 * ① and ②, 現状 and 対応 in every record.
 */
export function behindSigns(
  view: SheetView,
  leaf: HeadingLeaf,
  { from, to }: { readonly from: number; readonly to: number }
): HeadingLeaf {
  const { left, right, meanings } = leaf;
  if (left === right || !meanings.some(({ field }) => TEXTS.has(field))) return leaf;
  const rows = numbersFrom(from, to).filter((row) => !view.isBlank(row, left));
  const signs = rows.map((row) => view.folded(row, left));
  const often = new Set(signs).size * 2 <= signs.length;
  const areSigns = signs.every((text) => (often ? text.length <= LONGEST : SIGN.test(text)));
  const areBefore = rows.every((row) => typeof view.value(row, left + 1) === "string");
  return rows.length > 1 && areSigns && areBefore ? { ...leaf, left: left + 1 } : leaf;
}

/** What parts texts is no longer than this. */
const LONGEST = 6;
const SIGN = /^[^\p{L}]{1,4}$/u;
