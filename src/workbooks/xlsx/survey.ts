import { remembered } from "../../sheet/once";
import type { CellValue, Grid, SheetSurvey, WorkbookSurvey } from "../../sheet/survey";
import { WorkbookError } from "../workbook";
import { from1904, showsDate } from "./date-formats";
import type { WorkbookParts } from "./parts";
import type { RowContent, SheetContent } from "./sheet-content";
import type { Styles } from "./styles";
import type { SheetEntry } from "./workbook-part";

/** The first look at a workbook file of that name. */
export function surveyOf(parts: WorkbookParts, name: string): WorkbookSurvey {
  const { sheets, generated, copies, isStructureProtected, uses1904 } = parts.workbook;
  const ours = new Set([...generated.map(({ sheet }) => sheet), ...copies]);
  const styles = parts.styles();
  return {
    name,
    isStructureProtected,
    sheets: sheets
      .filter((entry) => entry.isWorksheet && !ours.has(entry.name))
      .map((entry) => ({
        ...surveySheet(entry, parts.sheet(entry), styles, uses1904),
        ...(parts.hasStruckParts(entry) && { hasStruck: true }),
      })),
    generated: generated.map(({ key, sheet }) => ({
      key,
      sheet,
      record: parts.record(key),
      // A sheet of ours is read only where someone asks what stands on it.
      get used() {
        return parts.used(sheet);
      },
    })),
    sheetNames: sheets.map((entry) => entry.name),
  };
}

/** The first look at one sheet. */
export function surveySheet(
  entry: SheetEntry,
  content: SheetContent,
  styles: Styles,
  uses1904: boolean
): SheetSurvey {
  const used = usedRange(content);
  if (used.cells > MOST_CELLS) throw new WorkbookError("too-large-unpacked", entry.name);
  const origin = { row: used.top, column: used.left };
  const values: (readonly CellValue[])[] = [];
  const formats: (readonly string[])[] = [];
  const format = remembered((style: number) => {
    const text = styles.numberFormat(style);
    return { text, isDate: showsDate(text) };
  });
  let hasStruck = false;
  const indented = new Set<number>();
  for (let row = used.top; row <= used.bottom; row++) {
    const cells = content.rows.get(row);
    const width = cells ? lastValue(cells) - used.left + 1 : 0;
    if (!cells || width <= 0) {
      values.push(NO_CELLS);
      formats.push(NO_CELLS);
      continue;
    }
    const rowValues = new Array<CellValue>(width).fill(null);
    const rowFormats = new Array<string>(width).fill("General");
    cells.columns.forEach((column, i) => {
      const at = column - used.left;
      if (at < 0 || at >= width) return;
      const value = cells.values[i] ?? null;
      const style = cells.styles[i] ?? 0;
      const { text, isDate } = format(style);
      hasStruck ||= value !== null && styles.letters(style).includes("struck");
      if (value !== null && styles.flow(style).indent > 0) indented.add(column);
      rowValues[at] = uses1904 && isDate && typeof value === "number" ? from1904(value) : value;
      rowFormats[at] = text;
    });
    values.push(rowValues);
    formats.push(rowFormats);
  }
  return {
    name: entry.name,
    visibility: entry.visibility,
    isProtected: content.isProtected,
    values: { origin, rows: values } satisfies Grid<CellValue>,
    formats: { origin, rows: formats } satisfies Grid<string>,
    merges: content.merges,
    hiddenRows: hiddenRows(content, used),
    hiddenColumns: hiddenColumns(content, used),
    ...(content.uncomputed.length > 0 && { uncomputed: content.uncomputed }),
    hasStruck,
    indented: [...indented],
  };
}

/** More cells than a grid should hold; a real sheet of values has a tenth. */
const MOST_CELLS = 30_000_000;

const NO_CELLS: readonly never[] = [];

/** The cells with values; `bottom` lies above `top` where there are none. */
interface Used {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** How many cells the grid will have. */
  readonly cells: number;
}

function usedRange(content: SheetContent): Used {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let cells = 0;
  for (const [number, row] of content.rows) {
    const last = lastValue(row);
    if (last < 0) continue;
    top = Math.min(top, number);
    bottom = Math.max(bottom, number);
    left = Math.min(left, firstValue(row));
    right = Math.max(right, last);
    cells += last + 1;
  }
  return bottom < 0
    ? { top: 0, left: 0, bottom: -1, right: -1, cells }
    : { top, left, bottom, right, cells };
}

function firstValue({ columns, values }: RowContent): number {
  let first = Infinity;
  values.forEach((value, i) => {
    if (value !== null) first = Math.min(first, columns[i] ?? Infinity);
  });
  return first;
}

/** -1 for a row without values. */
function lastValue({ columns, values }: RowContent): number {
  let last = -1;
  values.forEach((value, i) => {
    if (value !== null) last = Math.max(last, columns[i] ?? -1);
  });
  return last;
}

function hiddenRows(content: SheetContent, used: Used): readonly number[] {
  const hidden: number[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    if (content.rows.get(row)?.isHidden ?? content.hidesRows) hidden.push(row);
  }
  return hidden;
}

function hiddenColumns(content: SheetContent, used: Used): readonly number[] {
  const hidden = new Set<number>();
  for (const { first, last, isHidden } of content.columns) {
    if (!isHidden) continue;
    for (let column = Math.max(first, used.left); column <= Math.min(last, used.right); column++) {
      hidden.add(column);
    }
  }
  return [...hidden].sort((a, b) => a - b);
}
