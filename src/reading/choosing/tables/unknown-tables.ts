import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { UnusedTable } from "../../reading";
import type { ScannedSheet } from "./find-tables";

/** What looks like a table though nobody knows its words, one a sheet: for people to say that it is the plan's. */
export function unknownTables(sheets: readonly ScannedSheet[]): readonly UnusedTable[] {
  return sheets.flatMap(({ view }) => firstTable(view) ?? []).slice(0, MOST);
}

/** The first row of words alone with filled rows right below it. */
function firstTable(view: SheetView): UnusedTable | null {
  const { top, bottom } = view.used;
  for (const row of numbersFrom(top, Math.min(bottom, top + WITHIN))) {
    const headings = view.columnsOf(row).map((column) => view.field(row, column));
    const words = headings.filter(({ value, text }) => isWord(value, text));
    const [first, last] = [headings[0]?.cell, headings.at(-1)?.cell];
    if (!first || !last || words.length < LEAST || words.length < headings.length) continue;
    const span = { left: first.column, right: view.extent(row, last.column).right };
    const below = numbersFrom(row + 1, bottom);
    const end = below.findIndex((at) => view.columnsOf(at, span.left, span.right).length < FILLED);
    const rows = end < 0 ? below.length : end;
    if (rows < FILLED) continue;
    return {
      area: { sheet: view.name, top: row, bottom: row + rows, ...span },
      columns: headings.map((heading) => ({ field: null, heading, confidence: 0 })),
      why: "unlike",
    };
  }
  return null;
}

function isWord(value: unknown, text: string): boolean {
  return typeof value === "string" && text.length <= LONGEST && !/^\d+月?$/.test(text);
}

/** How many headings a table has at least, how many cells a row of it, and how many rows. */
const LEAST = 3;
const FILLED = 2;
/** Headings stand within so many rows, and aren't longer. */
const WITHIN = 100;
const LONGEST = 30;
const MOST = 10;
