import type { Area } from "../../../sheet/address";
import { firstNot } from "../../../sheet/sorted";
import { valueAt, valueText, type CellValue, type SheetSurvey } from "../../../sheet/survey";
import type { Field } from "../../draft";
import { dateIn } from "../texts/date-format";
import { fold, meant, tidy } from "../texts/folding";
import { withoutChoices } from "./choice-lists";
import { withoutPages } from "./page-heads";
import { withMonths } from "./plain-months";

/** A sheet's survey, made easy to ask: texts are as they are meant, and the rest is looked up when asked for. */
export interface SheetView {
  readonly name: string;
  /** The smallest rectangle with all values; without rows and columns for an empty sheet. */
  readonly used: Area;
  /** The last column of a row that can hold something; one before the first where none can. */
  lastColumn(row: number): number;
  /** The columns of a row that hold something, from left to right; of all, or of those from one to another. */
  columnsOf(row: number, left?: number, right?: number): readonly number[];
  /** The first of these columns that holds something in a row; null where none does. */
  firstColumn(row: number, left: number, right: number): number | null;
  /** The cell's own value: null under a merge but for its top left. */
  value(row: number, column: number): CellValue;
  /** The cell's own value as text, trimmed, line breaks kept; empty for a blank cell. */
  text(row: number, column: number): string;
  /** The text for comparison with words: half width where there is one, no blanks, no line breaks. */
  folded(row: number, column: number): string;
  /** The number format, `General` where none is set. */
  format(row: number, column: number): string;
  /** Neither value nor anything but blanks. */
  isBlank(row: number, column: number): boolean;
  /** Whether all cells of a row from one column to another are blank. */
  areBlank(row: number, left: number, right: number): boolean;
  /** The merged area a cell lies in; null for a cell on its own. */
  merge(row: number, column: number): Area | null;
  /** The merged area, or the cell alone. */
  extent(row: number, column: number): Area;
  /** What stands in a cell, or in the merged area that it lies in. */
  field(row: number, column: number): Field;
}

export function viewSheet(survey: SheetSurvey): SheetView {
  const { origin } = survey.values;
  const used = usedArea(survey);
  const texts = withoutPages(survey.values.rows.map((cells) => withMonths(cells.map(meant))));
  const rows = withoutChoices({ origin, rows: texts }, survey.merges);
  const mergesByRow = indexMerges(survey.merges);
  const merge = (row: number, column: number): Area | null => findMerge(mergesByRow, row, column);
  const value = (row: number, column: number): CellValue =>
    rows[row - origin.row]?.[column - origin.column] ?? null;
  const textOf = (found: CellValue): string =>
    typeof found === "string" ? tidy(found) : valueText(found);
  const format = (row: number, column: number): string =>
    valueAt(survey.formats, row, column) ?? "General";
  const extent = (row: number, column: number): Area =>
    merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const isBlank = (row: number, column: number): boolean => {
    const found = value(row, column);
    return found === null || (typeof found === "string" && found.trim() === "");
  };
  const lastColumn = (row: number): number =>
    origin.column + (rows[row - origin.row]?.length ?? 0) - 1;
  const firstColumn: SheetView["firstColumn"] = (row, left, right) => {
    const last = Math.min(right, lastColumn(row));
    for (let column = left; column <= last; column++) {
      if (!isBlank(row, column)) return column;
    }
    return null;
  };
  const columnsOf: SheetView["columnsOf"] = (row, left = used.left, right = Infinity) => {
    const columns: number[] = [];
    let column = firstColumn(row, left, right);
    while (column !== null) {
      columns.push(column);
      column = firstColumn(row, column + 1, right);
    }
    return columns;
  };
  return {
    name: survey.name,
    used,
    lastColumn,
    columnsOf,
    firstColumn,
    value,
    text: (row, column) => textOf(value(row, column)),
    folded: (row, column) => {
      const found = value(row, column);
      return found === null ? "" : fold(valueText(found));
    },
    format,
    isBlank,
    areBlank: (row, left, right) => firstColumn(row, left, right) === null,
    merge,
    extent,
    field: (row, column) => {
      const { top, left } = merge(row, column) ?? { top: row, left: column };
      const found = value(top, left);
      const numberFormat = format(top, left);
      const date = dateIn(found, numberFormat);
      return {
        // As the formula bar shows a date.
        text: date?.replace(/-0?/g, "/") ?? textOf(found),
        value: found,
        numberFormat,
        cell: { sheet: survey.name, row: top, column: left },
      };
    },
  };
}

/** Merged areas by the rows they touch, each row's from left to right. */
type MergeIndex = ReadonlyMap<number, readonly Area[]>;

/** Whole columns are merged by people, but no plan is as long as this. */
const LONGEST = 4096;

function indexMerges(merges: readonly Area[]): MergeIndex {
  const index = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, area.top + LONGEST); row++) {
      const listed = index.get(row);
      if (listed) listed.push(area);
      else index.set(row, [area]);
    }
  }
  for (const listed of index.values()) {
    if (listed.length > 1) listed.sort((a, b) => a.left - b.left);
  }
  return index;
}

function findMerge(index: MergeIndex, row: number, column: number): Area | null {
  const listed = index.get(row) ?? [];
  const area = listed[firstNot(listed.length, (at) => (listed[at]?.right ?? column) < column)];
  return area && area.left <= column ? area : null;
}

function usedArea(survey: SheetSurvey): Area {
  const { origin, rows } = survey.values;
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  rows.forEach((cells, index) => {
    const first = cells.findIndex((cell) => cell !== null);
    if (first < 0) return;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    right = Math.max(
      right,
      cells.findLastIndex((cell) => cell !== null)
    );
  });
  if (top < 0) return { top: 0, left: 0, bottom: -1, right: -1 };
  return {
    top: top + origin.row,
    left: left + origin.column,
    bottom: bottom + origin.row,
    right: right + origin.column,
  };
}
