import { numbersFrom } from "../../../sheet/numbers";
import type { ColumnProfile } from "../../evidence/sheets/column-profile";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { plain, timesIn } from "../../evidence/texts/time-text";

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
  if (!words.endsWith("予定")) return false;
  if (dates >= 0.5) return true;
  const texts = numbersFrom(rows.from, rows.to).flatMap((row) => view.text(row, left) || []);
  return texts.filter((text) => text.split("\n").every(tellsWhen)).length * 2 > texts.length;
}

function tellsWhen(line: string): boolean {
  const told = plain(line.replace(BULLET, ""));
  const times = timesIn(told, 0);
  const end = times.at(-1)?.to ?? 0;
  return !line.endsWith("。") && (times[0]?.from === 0 || /^\)?$/.test(told.slice(end)));
}

const BULLET = /^[^\p{L}\p{Nd}]+/u;
