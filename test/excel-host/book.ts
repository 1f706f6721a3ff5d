import { type Area, contains, overlaps, quotedSheet } from "../../src/sheet/address";
import { addressOf, plainAddress } from "./cells";
import type { CreatedWorkbook } from "./created-workbooks";
import type { HostObject } from "./host-object";
import { cellKey, cellOf, LAST_COLUMN, type SheetModel, type WorkbookModel } from "./model";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range";
import { accessDenied } from "./wire";
import { WorksheetObject } from "./worksheet";

/** An event on its way to the add-in. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

/** What all objects of one workbook share: the model, the rules of writing to it, and the events it gives. */
export class Book {
  readonly model: WorkbookModel;
  readonly events: HostEvent[] = [];
  /** Workbooks that the add-in had made beside this one. */
  readonly created: CreatedWorkbook[] = [];
  /** Sheets whose changes the add-in listens to; `""` for all of them. */
  readonly listeners = new Set<string>();
  /** Whose writing the events tell of: the add-in's own, or a person's. */
  writer: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin";
  /** Results of formulas by `Sheet!A1` and formula; what isn't here stays 0. */
  results: (
    sheet: string,
    address: string,
    formula: string
  ) => string | number | boolean | undefined = () => undefined;

  constructor(model: WorkbookModel) {
    this.model = model;
  }

  sheet(sheet: SheetModel): WorksheetObject {
    return new WorksheetObject(this, sheet);
  }

  range(sheet: SheetModel, area: Area): RangeObject {
    return new RangeObject(this, sheet, area);
  }

  rangeAreas(sheet: SheetModel, areas: readonly Area[]): HostObject {
    return new RangeAreasObject(this, sheet, areas);
  }

  requireWritable(sheet: SheetModel): void {
    if (sheet.isProtected) throw accessDenied(`${quotedSheet(sheet.name)} is protected`);
  }

  /** Cells' contents: a protected sheet takes them where no cell is locked. */
  requireUnlocked(sheet: SheetModel, area: Area): void {
    if (!sheet.isProtected) return;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (cellOf(sheet, row, column).style.isLocked) this.requireWritable(sheet);
      }
    }
  }

  /** Cells' looks: a protected sheet takes them where it says so, on locked cells too. */
  requireFormattable(sheet: SheetModel): void {
    if (!sheet.allowsFormatting) this.requireWritable(sheet);
  }

  requireStructure(): void {
    if (this.model.isStructureProtected)
      throw accessDenied("the workbook's structure is protected");
  }

  select(sheet: SheetModel, area: Area): void {
    this.model.activeSheet = sheet;
    this.model.selection = { sheet, area };
  }

  /** The smallest rectangle around the used cells within the area; null where there is none. */
  usedArea(sheet: SheetModel, within: Area, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [key, cell] of sheet.cells) {
      if (valuesOnly && cell.value === "" && cell.formula === null) continue;
      const row = Math.floor(key / (LAST_COLUMN + 1));
      const column = key % (LAST_COLUMN + 1);
      if (!contains(within, { row, column })) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  recalculate(sheet: SheetModel): void {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const row = Math.floor(key / (LAST_COLUMN + 1));
      const column = key % (LAST_COLUMN + 1);
      const address = plainAddress({ top: row, bottom: row, left: column, right: column });
      const value = this.results(sheet.name, address, cell.formula);
      if (value !== undefined && value !== cell.value) sheet.cells.set(key, { ...cell, value });
    }
  }

  /** A formula written into a table's column fills the whole column, whatever was written below it. */
  fillCalculatedColumns(sheet: SheetModel, written: Area): void {
    for (const table of sheet.tables) {
      const body = { ...table.area, top: table.area.top + 1 };
      if (!overlaps(body, written)) continue;
      for (
        let column = Math.max(body.left, written.left);
        column <= Math.min(body.right, written.right);
        column += 1
      ) {
        const formula = cellOf(sheet, Math.max(body.top, written.top), column).formula;
        if (formula === null) continue;
        for (let row = body.top; row <= body.bottom; row += 1) {
          const key = cellKey(row, column);
          const cell = cellOf(sheet, row, column);
          sheet.cells.set(key, { ...cell, formula, value: 0, isQuoted: false });
        }
      }
    }
  }

  changed(sheet: SheetModel, area: Area, changeType: string): void {
    if (!this.model.enableEvents) return;
    const args = {
      address: plainAddress(area),
      changeType,
      source: "Local",
      worksheetId: sheet.id,
      triggerSource: this.writer,
    };
    for (const target of [sheet.id, ""]) {
      if (!this.listeners.has(target)) continue;
      this.events.push({
        type: CHANGED,
        target: target === "" ? ALL_SHEETS : target,
        message: JSON.stringify(args),
      });
    }
  }

  addressOf(sheet: SheetModel, area: Area): string {
    return addressOf(sheet, area);
  }
}

const CHANGED = 10;
/** The target that the library gives events of the whole collection. */
const ALL_SHEETS = "Workbook";
