import { type Area, type Cell, contains, overlaps } from "../../sheet/address";
import type { Access, CellValue, Detail, Grid, Look, Room, Shape } from "../../sheet/survey";
import { remembered } from "../../sheet/once";
import { WorkbookError } from "../workbook";
import { readShapes } from "./drawing-part";
import { EMU_PER_POINT, geometryOf } from "./geometry";
import type { WorkbookParts } from "./parts";
import { shownFormulas } from "./shared-formulas";
import type { SheetContent } from "./sheet-content";
import type { Styles } from "./styles";
import type { SheetEntry } from "./workbook-part";

/** The closer look at an area; throws `unexpected` for a sheet that isn't there. */
export function lookAt(parts: WorkbookParts, { area, kinds }: Look): Detail {
  const entry = parts.workbook.sheets.find(
    ({ name, isWorksheet }) => isWorksheet && name === area.sheet
  );
  if (!entry) throw new WorkbookError("unexpected", area.sheet);
  const content = parts.sheet(entry);
  const styles = parts.styles();
  return {
    area,
    ...(kinds.includes("values") && { values: valuesIn(content, area) }),
    ...(kinds.includes("fills") && { fills: fillsIn(content, styles, area) }),
    ...(kinds.includes("fonts") && { fonts: fontsIn(parts, entry, area) }),
    ...(kinds.includes("borders") && { borders: styledIn(content, area, styles.borders) }),
    ...(kinds.includes("shapes") && { shapes: shapesIn(parts, entry, area) }),
    ...(kinds.includes("formulas") && { formulas: formulasIn(content, area) }),
    ...(kinds.includes("access") && { access: accessIn(content, styles, area) }),
    ...(kinds.includes("room") && { room: roomIn(content, styles, area) }),
  };
}

/** A merged area shows the fill of its first cell, whatever the others have. */
function fillsIn(content: SheetContent, styles: Styles, area: Area): Grid<string | null> {
  const rows = styleRows(content, area).map((row) => row.map(styles.fill));
  for (const merge of content.merges) {
    if (!overlaps(merge, area)) continue;
    const fill = styles.fill(styleAt(content, merge.top, merge.left));
    const last = Math.min(merge.bottom, area.bottom);
    for (let row = Math.max(merge.top, area.top); row <= last; row++) {
      const left = Math.max(merge.left, area.left) - area.left;
      rows[row - area.top]?.fill(fill, left, Math.min(merge.right, area.right) - area.left + 1);
    }
  }
  return gridAt(area, rows);
}

function roomIn(content: SheetContent, styles: Styles, area: Area): Grid<Room> {
  const { columns } = geometryOf(content, styles);
  // Cells of one style in one column have one room, of which there are few.
  const roomsOf = remembered((column: number) => {
    const width = columns.size(column) / EMU_PER_POINT;
    return remembered((style: number): Room => ({ ...styles.flow(style), width }));
  });
  return styledIn(content, area, (style, index) => roomsOf(area.left + index)(style));
}

function accessIn(content: SheetContent, styles: Styles, area: Area): Grid<Access> {
  const unlocked = content.isProtected && !content.allowsFormatting ? "content" : "all";
  return styledIn(content, area, (style) =>
    content.isProtected && styles.isLocked(style) ? "none" : unlocked
  );
}

/** What an area's cells are by their styles. */
function styledIn<T>(
  content: SheetContent,
  area: Area,
  take: (style: number, index: number) => T
): Grid<T> {
  return gridAt(
    area,
    styleRows(content, area).map((row) => row.map(take))
  );
}

/** As far as there are values. */
function fontsIn(parts: WorkbookParts, entry: SheetEntry, area: Area): Grid<string | null> {
  const content = parts.sheet(entry);
  const styles = styleRows(content, area);
  const isMixed = (value: CellValue): boolean =>
    typeof value === "string" && parts.isMixed(entry, value);
  return gridAt(
    area,
    valuesIn(content, area).rows.map((row, down) =>
      row.map((value, across) =>
        isMixed(value) ? null : parts.styles().letters(styles[down]?.[across] ?? 0)
      )
    )
  );
}

function valuesIn(content: SheetContent, area: Area): Grid<CellValue> {
  const rows: CellValue[][] = [];
  for (const [row, { columns, values }] of content.rows) {
    columns.forEach((column, at) => {
      put(rows, area, { row, column }, values[at] ?? null);
    });
  }
  return gridAt(area, rows);
}

function formulasIn(content: SheetContent, area: Area): Grid<string | null> {
  const rows: (string | null)[][] = [];
  for (const { row, column, text } of shownFormulas(content.formulas)) {
    put(rows, area, { row, column }, text);
  }
  return gridAt(area, rows);
}

/** Puts what isn't null at its place among an area's rows, which grow as far as they are needed. */
function put<T>(rows: (T | null)[][], area: Area, cell: Cell, value: T | null): void {
  if (value === null || !contains(area, cell)) return;
  while (rows.length <= cell.row - area.top) rows.push([]);
  const line = rows[cell.row - area.top] ?? [];
  while (line.length < cell.column - area.left) line.push(null);
  line[cell.column - area.left] = value;
}

/** The shapes that lie over the area, if only in part. */
function shapesIn(parts: WorkbookParts, entry: SheetEntry, area: Area): readonly Shape[] {
  const { source } = parts;
  return source
    .relationships(entry.part)
    .filter(({ kind, isExternal }) => kind === "drawing" && !isExternal)
    .flatMap(({ target }) =>
      readShapes(
        source.xml(target),
        geometryOf(parts.sheet(entry), parts.styles()),
        parts.styles().palette
      )
    )
    .filter(({ from, to }) =>
      overlaps(area, {
        top: from.row,
        left: from.column,
        bottom: Math.max(to.row, from.row),
        right: Math.max(to.column, from.column),
      })
    );
}

/** The styles of an area's cells: their own, or else their row's, or else their column's. */
function styleRows(content: SheetContent, area: Area): readonly number[][] {
  const width = area.right - area.left + 1;
  const columns = new Array<number>(width).fill(0);
  for (const { first, last, style } of content.columns) {
    if (last < area.left || first > area.right) continue;
    columns.fill(style, Math.max(first - area.left, 0), Math.min(last, area.right) - area.left + 1);
  }
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => {
    const row = content.rows.get(area.top + i);
    const styles = row && row.style !== null ? columns.map(() => row.style ?? 0) : [...columns];
    row?.columns.forEach((column, at) => {
      if (column >= area.left && column <= area.right) {
        styles[column - area.left] = row.styles[at] ?? 0;
      }
    });
    return styles;
  });
}

function styleAt(content: SheetContent, row: number, column: number): number {
  const cell = { top: row, left: column, bottom: row, right: column };
  return styleRows(content, cell)[0]?.[0] ?? 0;
}

function gridAt<T>({ top, left }: Area, rows: readonly (readonly T[])[]): Grid<T> {
  return { origin: { row: top, column: left }, rows };
}
