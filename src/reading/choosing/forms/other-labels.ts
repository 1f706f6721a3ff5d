import { numbersFrom } from "../../../sheet/numbers";
import { remembered } from "../../../sheet/once";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { fold } from "../../evidence/texts/folding";
import type { UnreadLabels, UnusedTable } from "../../reading";
import type { PlanGroup } from "../plans/group-plans";
import type { ScannedSheet } from "../tables/candidate-table";

/**
 * What stands before values on the plans' forms, or on any sheet of a workbook without a plan, and isn't taken for
 * anything: for people to say what it is. Forms that are alike tell their labels once.
 */
export function otherLabels(
  sheets: readonly ScannedSheet[],
  groups: readonly PlanGroup[],
  tables: readonly UnusedTable[]
): readonly UnreadLabels[] {
  const forms = groups.flatMap((group) => group.tables).filter(({ form }) => form);
  const told = new Set(
    forms.flatMap(({ chosen }) => chosen.columns.map(({ heading }) => fold(heading.text)))
  );
  return sheets.flatMap(({ view, words }): readonly UnreadLabels[] => {
    const { name: sheet, used } = view;
    const form = forms.find((table) => table.view === view);
    const isList = tables.some(({ area }) => area.sheet === sheet);
    if (groups.length > 0 ? !form : isList && !areMixed(view)) return [];
    const isTold = (row: number, column = -1): boolean => told.has(view.folded(row, column));
    const isNext = (row: number, column: number, next = -1): boolean =>
      next === view.extent(row, column).right + 1;
    // Labels beside values come in pairs.
    const areHeads = remembered((row: number): boolean => {
      const filled = view.columnsOf(row);
      const known = filled.filter((column) => isTold(row, column));
      const below = view.columnsOf(row + 1);
      const areOdd = filled.length % 2 === 1 && filled.join() === below.join();
      return areOdd
        ? known.length > 0 && !below.some((column) => isTold(row + 1, column))
        : known.some((column, at) => isNext(row, column, known[at + 1]));
    });
    const columns = numbersFrom(used.top, used.bottom).flatMap((row) => {
      const filled = view.columnsOf(row);
      const labels = filled.filter((column, at) => {
        const text = view.folded(row, column);
        const { right, bottom } = view.extent(row, column);
        const isPlace = at === 0 || (at === 2 && filled.length === 4 && !isList);
        // `事業名 | 担当` over their values, or a label over a text as wide as itself.
        const isAlone = form && filled.length === 1 && right > column && !isTold(row - 1, column);
        const isOver = isAlone || (filled.length > 1 && areHeads(row));
        const hasValue = isOver
          ? !view.isBlank(bottom + 1, column) && view.extent(bottom + 1, column).right === right
          : isPlace && isNext(row, column, filled[at + 1]) && !areHeads(row - 1);
        const isOther = !words.labelAt(row, column) || words.decided.fieldOf(text) === null;
        return hasValue && LABEL.test(text) && isOther && !told.has(text) && told.add(text);
      });
      return labels.map((at) => ({ field: null, heading: view.field(row, at), confidence: 0 }));
    });
    const top = form?.band.top ?? used.top;
    return columns.length > (form ? 0 : 2)
      ? [{ area: { ...used, sheet, top }, columns, why: "label" }]
      : [];
  });
}

/** Whether numbers and texts stand beside what begins the rows, as they do in a table that is turned. */
function areMixed(view: SheetView): boolean {
  const kinds = numbersFrom(view.used.top, view.used.bottom).map(
    (row) => typeof view.value(row, view.columnsOf(row)[1] ?? -1)
  );
  return ["number", "string"].every((kind) => kinds.filter((each) => each === kind).length > 1);
}

const LABEL = /^[^\d※(・].{0,19}(?<!。)$/;
