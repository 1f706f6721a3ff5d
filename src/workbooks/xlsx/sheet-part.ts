import { type Area, type Cell, parseArea } from "../../sheet/address";
import type { CellValue } from "../../sheet/survey";
import { WorkbookError } from "../workbook";
import { isoSerial } from "./date-formats";
import type { Attributes, PartHandler } from "./scan";
import {
  type CellFormula,
  type ColumnRange,
  LAST_COLUMN,
  LAST_ROW,
  type RowContent,
  type SheetContent,
} from "./sheet-content";
import { excelText, StringItem } from "./strings";
import { count, flag } from "./xml";

/** Reads a worksheet part. Throws `damaged`, naming the sheet, for cells that can't be. */
export class SheetHandler implements PartHandler, SheetContent {
  readonly rows = new Map<number, RowContent>();
  readonly formulas: CellFormula[] = [];
  readonly uncomputed: Cell[] = [];
  readonly mixed = new Map<string, boolean>();
  readonly merges: Area[] = [];
  readonly columns: ColumnRange[] = [];
  isProtected = false;
  allowsFormatting = false;
  hidesRows = false;
  defaultHeight: number | null = null;
  defaultWidth: number | null = null;

  private readonly sheet: string;
  private readonly shared: readonly string[];
  private readonly item = new StringItem();
  private inData = false;
  private inCell = false;
  private inItem = false;
  private target: "none" | "value" | "formula" = "none";

  private row = -1;
  private rowContent: RowContent | null = null;
  private cellRow = -1;
  private column = -1;
  private style = 0;
  private type = "n";
  private value: string | null = null;
  private keepsSpace = false;
  private hasInline = false;
  private formula: string | null = null;
  private formulaShared: string | null = null;

  constructor(sheet: string, shared: readonly string[]) {
    this.sheet = sheet;
    this.shared = shared;
  }

  get collecting(): boolean {
    return this.target !== "none" || this.item.collecting;
  }

  open(name: string, attributes: Attributes): void {
    if (this.inItem) this.item.open(name, attributes);
    else if (this.inCell) this.openInCell(name, attributes);
    else if (this.inData) this.openInData(name, attributes);
    else this.openOutside(name, attributes);
  }

  close(name: string): void {
    if (this.inItem) {
      if (name === "is") this.inItem = false;
      else this.item.close(name);
    } else if (this.inCell) {
      if (name === "c") this.endCell();
      else this.target = "none";
    } else if (name === "sheetData") this.inData = false;
  }

  text(text: string): void {
    if (this.target === "value") this.value = (this.value ?? "") + text;
    else if (this.target === "formula") this.formula = (this.formula ?? "") + text;
    else this.item.text(text);
  }

  private openOutside(name: string, attributes: Attributes): void {
    switch (name) {
      case "sheetData":
        this.inData = true;
        break;
      case "mergeCell":
        this.addMerge(attributes.get("ref") ?? "");
        break;
      case "col":
        this.addColumns(attributes);
        break;
      case "sheetFormatPr":
        this.hidesRows = flag(attributes.get("zeroHeight"));
        this.defaultHeight = length(attributes.get("defaultRowHeight"));
        this.defaultWidth = length(attributes.get("defaultColWidth"));
        break;
      case "sheetProtection":
        this.isProtected = flag(attributes.get("sheet"));
        // The attribute says what is locked, and it is unless it says otherwise.
        this.allowsFormatting = !flag(attributes.get("formatCells") ?? "1");
        break;
    }
  }

  private openInData(name: string, attributes: Attributes): void {
    if (name === "c") {
      this.startCell(attributes);
    } else if (name === "row") {
      const number = attributes.get("r");
      this.row = number === undefined ? this.row + 1 : (count(number) ?? 0) - 1;
      this.column = -1;
      const height = length(attributes.get("ht"));
      const content = this.rowAt(this.row);
      content.isHidden = flag(attributes.get("hidden")) || height === 0;
      content.height = height;
      const style = flag(attributes.get("customFormat")) ? count(attributes.get("s")) : null;
      content.style = style;
      this.rowContent = content;
    }
  }

  private openInCell(name: string, attributes: Attributes): void {
    switch (name) {
      case "v":
        this.target = "value";
        this.value = "";
        this.keepsSpace = attributes.get("xml:space") === "preserve";
        break;
      case "f":
        this.target = "formula";
        this.formula = "";
        this.formulaShared =
          attributes.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
        break;
      case "is":
        this.inItem = true;
        this.hasInline = true;
        break;
    }
  }

  private startCell(attributes: Attributes): void {
    this.inCell = true;
    this.cellRow = this.row;
    this.column++;
    const name = attributes.get("r");
    if (name !== undefined) this.place(name);
    if (this.column > LAST_COLUMN) throw this.damaged();
    this.style = count(attributes.get("s")) ?? 0;
    this.type = attributes.get("t") ?? "n";
    this.value = null;
    this.hasInline = false;
    this.formula = null;
    this.formulaShared = null;
  }

  /** Takes the cell's position from its name, such as `D33`. */
  private place(name: string): void {
    let column = 0;
    let at = 0;
    for (; at < name.length; at++) {
      const letter = name.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    let row = 0;
    const digits = at;
    for (; at < name.length; at++) {
      const digit = name.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) throw this.damaged();
      row = row * 10 + digit;
    }
    if (digits === 0 || digits > 3 || row === 0) throw this.damaged();
    this.column = column - 1;
    this.cellRow = row - 1;
  }

  private endCell(): void {
    this.inCell = false;
    this.target = "none";
    const { cellRow, column } = this;
    const row = cellRow === this.row && this.rowContent ? this.rowContent : this.rowAt(cellRow);
    row.columns.push(column);
    row.styles.push(this.style);
    row.values.push(this.cellValue());
    if (this.formula !== null && (this.formula !== "" || this.formulaShared !== null)) {
      const { formula, formulaShared } = this;
      this.formulas.push({ row: cellRow, column, text: formula, shared: formulaShared });
    }
  }

  private cellValue(): CellValue {
    if (this.hasInline) return this.item.take(this.mixed) || null;
    const { value } = this;
    if (value === null || value === "") {
      // A program that only writes files leaves the result to Excel, which writes one: texts alone may be empty.
      if (this.formula && this.type !== "str")
        this.uncomputed.push({ row: this.cellRow, column: this.column });
      return null;
    }
    switch (this.type) {
      case "n":
        return numberValue(value);
      case "s": {
        const text = this.shared[count(value.trim()) ?? -1];
        if (text === undefined) throw this.damaged();
        return text || null;
      }
      case "b":
        return flag(value.trim());
      case "e":
        return { error: value.trim() };
      case "d":
        return isoSerial(value) ?? value;
      default:
        return excelText(value, this.keepsSpace) || null;
    }
  }

  private rowAt(row: number): RowContent {
    if (row < 0 || row > LAST_ROW) throw this.damaged();
    const known = this.rows.get(row);
    if (known) return known;
    const content: RowContent = {
      columns: [],
      styles: [],
      values: [],
      isHidden: false,
      height: null,
      style: null,
    };
    this.rows.set(row, content);
    return content;
  }

  private addMerge(ref: string): void {
    const area = parseArea(ref);
    if (!area) return;
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return;
    this.merges.push({
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    });
  }

  private addColumns(attributes: Attributes): void {
    const first = count(attributes.get("min"));
    const last = count(attributes.get("max"));
    if (first === null || last === null || first < 1 || last < first) return;
    const width = length(attributes.get("width"));
    this.columns.push({
      first: first - 1,
      last: Math.min(last - 1, LAST_COLUMN),
      width,
      isHidden: flag(attributes.get("hidden")) || width === 0,
      style: count(attributes.get("style")) ?? 0,
    });
  }

  private damaged(): WorkbookError {
    return new WorkbookError("damaged", this.sheet);
  }
}

function numberValue(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) && text.trim() !== "" ? number : text.trim() || null;
}

function length(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
