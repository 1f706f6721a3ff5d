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
  const { name, used } = view;
  for (const top of numbersFrom(used.top, used.bottom)) {
    const columns = view.columnsOf(top);
    const [left = 0] = columns;
    const right = columns.at(-1) ?? left;
    const areWords = columns.every((column) => /^[^\d].{0,30}$/.test(view.folded(top, column)));
    if (columns.length < 3 || !areWords) continue;
    let bottom = top;
    while (view.columnsOf(bottom + 1, left, right).length > 1) bottom++;
    if (bottom < top + 2) continue;
    return {
      area: { sheet: name, top, left, bottom, right },
      columns: columns.map((column) => ({
        field: null,
        heading: view.field(top, column),
        confidence: 0,
      })),
      why: "unlike",
    };
  }
  return null;
}

const MOST = 10;
