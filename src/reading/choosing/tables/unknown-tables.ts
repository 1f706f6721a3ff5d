import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { UnusedTable, WorkbookReading } from "../../reading";
import type { PlanGroup } from "../plans/group-plans";
import { otherLabels } from "../forms/other-labels";
import type { ScannedSheet } from "./candidate-table";

/**
 * What wasn't taken, with what nobody knows the words of: where nothing is like a plan, what looks like a table, one a
 * sheet, and the labels of forms. For people to say what it is.
 */
export function unknownParts(
  sheets: readonly ScannedSheet[],
  groups: readonly PlanGroup[],
  known: readonly UnusedTable[]
): WorkbookReading["unused"] {
  const isLike = groups.length + known.length > 0;
  const tables = isLike ? known : sheets.flatMap(({ view }) => firstTable(view) ?? []);
  return [...tables.slice(0, MOST), ...otherLabels(sheets, groups, tables)];
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
