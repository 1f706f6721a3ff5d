import { leadingDress } from "../../evidence/texts/key-dress";
import type { SheetView } from "../../evidence/sheets/sheet-view";

/**
 * Whether a text alone in its row is dressed as those that head groups above it are, in the same column: `■子育て` after
 * `■福祉`, `Ⅱ 安全` after `Ⅰ 福祉`.
 */
export function headsAlike(view: SheetView, row: number, heads: readonly number[]): boolean {
  const own = loneIn(view, row);
  if (!own) return false;
  const before = heads
    .map((head) => loneIn(view, head))
    .findLast((head) => head?.column === own.column && head.dress === own.dress);
  return before != null && (own.place === 0 || own.place === before.place + 1);
}

/** The dress of the only text in a row; null where there are more, or it wears none. */
function loneIn(view: SheetView, row: number) {
  const [column, ...others] = view.columnsOf(row);
  if (column === undefined || others.length > 0) return null;
  const text = view.text(row, column);
  const [bracket] = BRACKETED.exec(text) ?? [];
  const { dress, place } = leadingDress(text) ?? { dress: bracket, place: 0 };
  return dress === undefined ? null : { column, dress, place };
}

const BRACKETED = /^[【〔〈<《](?=.+[】〕〉>》]$)/;
