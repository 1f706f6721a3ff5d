import type { CellMark } from "./workbook";
import { addressLists, rectangles } from "./excel/areas";
import { groupedBy } from "../sheet/grouping";

/** Says that a conditional format is a mark of ours, and is always true. Constant: it holds wherever people move it. */
export const MARK_FORMULA = '=N("keikaku")=0';

/** Whether a conditional format's formula, with or without its `=`, is that of a mark. */
export function isMarkFormula(formula: string): boolean {
  const plain = formula.replace(/\s+/g, "").replace(/^=/, "").toLowerCase();
  return plain === MARK_FORMULA.slice(1).toLowerCase();
}

/** Cells of one sheet that are marked alike. */
export interface MarkedCells {
  readonly sheet: string;
  readonly color: string;
  /** Addresses joined by commas, no longer than Excel takes them. */
  readonly addresses: string;
}

/** The marks by sheet and colour. Of several marks of one cell the last counts. */
export function markedCells(marks: readonly CellMark[]): readonly MarkedCells[] {
  return [...groupedBy(marks, ({ cell }) => cell.sheet)].flatMap(([sheet, own]) => {
    const byCell = new Map(own.map((mark) => [`${mark.cell.row} ${mark.cell.column}`, mark]));
    const sorted = [...byCell.values()]
      .map(({ cell: { row, column }, color }) => ({ row, column, key: color.toUpperCase() }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    return [...rectangles(sorted)].flatMap(([color, areas]) =>
      addressLists(areas).map((addresses) => ({ sheet, color, addresses }))
    );
  });
}
