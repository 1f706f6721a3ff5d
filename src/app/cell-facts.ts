import { refText, type AreaRef, type CellRef } from "../sheet/address";
import {
  sheetsByName,
  valueAt,
  type Access,
  type CellValue,
  type Grid,
  type Look,
  type SheetSurvey,
  type WorkbookSurvey,
} from "../sheet/survey";
import type { Workbook } from "../workbooks/workbook";

/** The cells of a workbook at one time. */
export interface Cells {
  has(sheet: string): boolean;
  isProtected(sheet: string): boolean;
  valueAt(cell: CellRef): CellValue;
  formatAt(cell: CellRef): string;
}

export function cellsOf(survey: WorkbookSurvey): Cells {
  const sheets = sheetsByName(survey);
  const at = <T>(cell: CellRef, read: (sheet: SheetSurvey) => T): T | null => {
    const sheet = sheets.get(cell.sheet);
    return sheet ? read(sheet) : null;
  };
  return {
    has: (sheet) => sheets.has(sheet),
    isProtected: (sheet) => sheets.get(sheet)?.isProtected ?? false,
    valueAt: (cell) => at(cell, ({ values }) => valueAt(values, cell.row, cell.column)),
    formatAt: (cell) =>
      at(cell, ({ formats }) => valueAt(formats, cell.row, cell.column)) ?? "General",
  };
}

/** What can't be told from a survey and is asked for of the cells that would be written. */
export interface Facts {
  readonly formulas: ReadonlyMap<string, string>;
  /** Of cells on protected sheets. */
  readonly access: ReadonlyMap<string, Access>;
  /** Cells of which parts look different. */
  readonly mixed: ReadonlySet<string>;
}

/** Asked for by column: fixes mostly run down one. */
export async function factsAt(
  workbook: Workbook,
  targets: readonly { readonly cell: CellRef }[],
  now: Cells
): Promise<Facts> {
  const areas = new Map<string, AreaRef>();
  for (const { cell } of targets) {
    const { sheet, row, column } = cell;
    if (!now.has(sheet)) continue;
    const key = `${String(column)} ${sheet}`;
    const area = areas.get(key);
    areas.set(key, {
      sheet,
      left: column,
      right: column,
      top: Math.min(row, area?.top ?? row),
      bottom: Math.max(row, area?.bottom ?? row),
    });
  }
  const looks = [...areas.values()].map((area): Look => {
    const isProtected = now.isProtected(area.sheet);
    return { area, kinds: ["formulas", "fonts", ...(isProtected ? (["access"] as const) : [])] };
  });
  const details = looks.length > 0 ? await workbook.look(looks) : [];
  const formulas = new Map<string, string>();
  const access = new Map<string, Access>();
  const mixed = new Set<string>();
  for (const detail of details) {
    const { sheet } = detail.area;
    for (const { cell, value } of cellsIn(sheet, detail.formulas)) {
      if (value !== null) formulas.set(refText(cell), value);
    }
    for (const { cell, value } of cellsIn(sheet, detail.access)) access.set(refText(cell), value);
    for (const { cell, value } of cellsIn(sheet, detail.fonts)) {
      if (value === null) mixed.add(refText(cell));
    }
  }
  return { formulas, access, mixed };
}

function cellsIn<T>(
  sheet: string,
  grid: Grid<T> | undefined
): readonly { readonly cell: CellRef; readonly value: T }[] {
  if (!grid) return [];
  const { origin, rows } = grid;
  return rows.flatMap((line, down) =>
    line.map((value, across) => {
      return { cell: { sheet, row: origin.row + down, column: origin.column + across }, value };
    })
  );
}
