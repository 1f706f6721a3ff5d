import type { SheetSurvey } from "../../../sheet/survey";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { columnFor } from "../../found-table";
import type { LookCloser } from "../../reading";
import type { ScannedSheet } from "./candidate-table";

/**
 * What shows blanks before names where their cells set them in, as projects and what is done for them may stand apart by
 * nothing else; the view as it is where no name's column is set in. What all names are set in by is but a look.
 */
export async function settingIn(
  { view, tables }: ScannedSheet,
  { indented }: SheetSurvey,
  lookCloser: LookCloser
): Promise<(view: SheetView) => SheetView> {
  const left = indented?.find((column) =>
    tables.some(({ chosen }) => columnFor(chosen.columns, "name")?.left === column)
  );
  if (left === undefined) return (whole) => whole;
  const area = { sheet: view.name, ...view.used, left, right: left };
  const [detail] = await lookCloser([{ area, kinds: ["room"] }]);
  const indentAt = (row: number): number => detail?.room?.rows[row - area.top]?.[0]?.indent ?? 0;
  const tops = tables.flatMap(({ rows }) => rows.records.map(({ top }) => top));
  const least = Math.min(...tops.map(indentAt));
  return (whole) => ({
    ...whole,
    value: (row, column) => {
      const value = whole.value(row, column);
      return typeof value === "string" && column === left
        ? "\u3000".repeat(Math.max(0, indentAt(row) - least)) + value
        : value;
    },
  });
}
