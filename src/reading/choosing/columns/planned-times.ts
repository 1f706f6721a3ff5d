import { numbersFrom } from "../../../sheet/numbers";
import type { ColumnProfile } from "../../evidence/sheets/column-profile";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { PLANNED, tellsTimes } from "../../evidence/texts/told-times";

/**
 * Whether what is planned by a heading's words is said by when it is done: 実施予定 over dates, or over lines that each
 * begin or end with a time.
 */
export function headsTimes(
  view: SheetView,
  { words, left }: HeadingLeaf,
  { dates }: ColumnProfile,
  rows: { readonly from: number; readonly to: number }
): boolean {
  if (!PLANNED.test(words)) return false;
  if (dates >= 0.5) return true;
  const texts = numbersFrom(rows.from, rows.to).flatMap((row) => view.text(row, left) || []);
  return texts.filter((text) => tellsTimes(words, text)).length * 2 > texts.length;
}
