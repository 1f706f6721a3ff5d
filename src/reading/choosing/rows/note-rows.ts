import { isFoot } from "../../evidence/sheets/feet";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { saysAside, saysLegend, saysRemarks } from "../../evidence/texts/row-marks";
import type { FoundColumn } from "../../found-table";
import type { TableRows } from "./table-rows";

/** Whether a row among a table's says something of it all, and is no project: a legend, a note, a unit, remarks, a page's foot. */
export function isNoteRow(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  row: number,
  filled: readonly FoundColumn[]
): boolean {
  const first = rows.firstCell(row, filled);
  const text = view.text(row, first);
  if (saysLegend(text)) return true;
  // What has no letter is a legend's mark or a line, and no name.
  if (!rows.hasKey(row) && SIGNS.test(rows.nameAt(row))) return true;
  // （参考）市民まつり補助 is counted elsewhere, whatever is said of it.
  if (!rows.hasKey(row) && saysAside(rows.nameAt(row))) return true;
  // A sign before its name makes no note of a project.
  const known = filled.filter(({ field }) => field !== null);
  if (rows.hasKey(row) || known.length > 2 || isSignedName(rows, row, text)) return false;
  // Right of a name 課題 is told of its project.
  if (saysRemarks(text) && first <= (rows.name?.right ?? first)) return true;
  const kind = words.labelAt(row, first)?.kind;
  return kind === "note" || kind === "unit" || saysAside(text) || isFoot(view, row);
}

/** ※ before a name that has a budget or something in its months, in a table without keys. */
function isSignedName(rows: TableRows, row: number, text: string): boolean {
  const isTold = rows.isBudgeted(row) || (rows.isTimed(row) && !text.includes("は"));
  return /^[※*＊]/.test(text) && !rows.key && isTold && !AMOUNT_OF.test(text);
}

/** `※うち一般財源`, `※前年度予算`: no project costs what stands beside it. */
const AMOUNT_OF = /^.\s*(?:うち|前年|参考|内訳?)|[計財源金債額。)）]$/;
const SIGNS = /^[^\p{L}\p{N}"'”“′″〃]+$/u;
