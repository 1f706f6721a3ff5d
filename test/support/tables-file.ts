import { areaName, cellName, parseArea, type Area } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/survey";
import { isCellError } from "../../src/sheet/survey";
import { openXlsx, type XlsxWorkbook } from "../../src/workbooks/xlsx/xlsx-workbook";
import type { SheetRows } from "./survey";
import { escapeXml, workbookBytes } from "./xlsx";

/** What a sheet of a file has beside its values; addresses as in Excel. */
export interface FileExtras {
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by cell, without `=`; the value is what it came to. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Areas of array formulas by their first cell. */
  readonly arrays?: Readonly<Record<string, string>>;
  readonly merges?: readonly Area[];
  readonly isProtected?: boolean;
  readonly isStructureProtected?: boolean;
  /** Rows and columns as Excel numbers them, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Cells with a blue fill. */
  readonly filled?: readonly string[];
  /** Cells of which the last letter is red. */
  readonly redEnds?: readonly string[];
  /** Cells to be written though the sheet is protected. */
  readonly unlocked?: readonly string[];
}

/** A workbook file from text tables, a sheet each, opened; the extras are those of every sheet. */
export function openTables(
  sheets: Readonly<Record<string, SheetRows>>,
  extras: FileExtras = {}
): XlsxWorkbook {
  const {
    formats = {},
    formulas = {},
    arrays = {},
    merges = [],
    isProtected = false,
    isStructureProtected = false,
    hiddenRows = [],
    hiddenColumns = [],
    filled = [],
    unlocked = [],
    redEnds = [],
  } = extras;
  const codes = [...new Set(Object.values(formats))];
  const cellXml = (value: CellValue, row: number, column: number): string => {
    const name = cellName({ row, column });
    const isUnlocked = unlocked.includes(name);
    const plain = codes.indexOf(formats[name] ?? "") + 1 + (isUnlocked ? codes.length + 1 : 0);
    const style = filled.includes(name) ? (codes.length + 1) * 2 : plain;
    const open = `<c r="${name}"${style ? ` s="${style}"` : ""}`;
    const formula = formulaXml(formulas[name], arrays[name]);
    if (value === null) return style ? `${open}/>` : "";
    if (typeof value === "number") return `${open}>${formula}<v>${value}</v></c>`;
    if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    if (isCellError(value)) return `${open} t="e">${formula}<v>${value.error}</v></c>`;
    const text = escapeXml(value);
    if (redEnds.includes(name)) {
      const [start, end] = [value.slice(0, -1), value.slice(-1)].map(escapeXml);
      const red = `<r><rPr><color rgb="FFFF0000"/></rPr><t>${end}</t></r>`;
      return `${open} t="inlineStr"><is><r><t>${start}</t></r>${red}</is></c>`;
    }
    return formula
      ? `${open} t="str">${formula}<v>${text}</v></c>`
      : `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  };
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  return openXlsx(
    workbookBytes({
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        rows: rows
          .map((line, row) => {
            const cells = line.map((value, column) => cellXml(value, row, column));
            const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : "";
            return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
          })
          .join(""),
        before:
          hiddenColumns.length > 0
            ? `<cols>${hiddenColumns.map(hiddenColumn).join("")}</cols>`
            : "",
        after:
          (isProtected ? '<sheetProtection sheet="1"/>' : "") +
          (merged && `<mergeCells>${merged}</mergeCells>`),
      })),
      styles: stylesXml(codes),
      workbookBefore: isStructureProtected ? '<workbookProtection lockStructure="1"/>' : "",
    }),
    "計画.xlsx"
  );
}

function formulaXml(formula: string | undefined, array: string | undefined): string {
  if (array !== undefined) return `<f t="array" ref="${array}">${escapeXml(formula ?? "A1")}</f>`;
  return formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`;
}

function hiddenColumn(column: number): string {
  return `<col min="${column}" max="${column}" width="9" hidden="1"/>`;
}

/** The cell an address names, on a sheet. */
export function at(sheet: string, address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return { sheet, row: area.top, column: area.left };
}

function stylesXml(codes: readonly string[]): string {
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`
  );
  const ids = [0, ...codes.map((_, index) => 200 + index)];
  const xfs = ["", '<protection locked="0"/>'].flatMap((protection) =>
    ids.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1">${protection}</xf>`)
  );
  return (
    (formats.length ? `<numFmts>${formats.join("")}</numFmts>` : "") +
    `<fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF9DC3E6"/></patternFill></fill></fills><borders><border/></borders>` +
    `<cellStyleXfs><xf/></cellStyleXfs><cellXfs>${xfs.join("")}<xf fillId="2" applyFill="1"/></cellXfs>`
  );
}
