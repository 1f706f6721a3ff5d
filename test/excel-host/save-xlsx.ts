import type { Area } from "../../src/sheet/address";
import type { CellStyle, DrawnCell, SheetDrawing } from "../../src/sheet/drawing";
import type { CellEdit } from "../../src/sheet/survey";
import { generatedKey } from "../../src/workbooks/generated-names";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { isMarkFormula } from "../../src/workbooks/marks";
import type { CellMark, Change } from "../../src/workbooks/workbook";
import { loadXlsx } from "./load-xlsx";
import {
  type BorderModel,
  type CellModel,
  cellOf,
  LAST_COLUMN,
  type SheetModel,
  STANDARD_COLUMN_WIDTH,
  type WorkbookModel,
} from "./model";
import { parseRecord } from "../../src/workbooks/excel/records";

/**
 * The file that was opened, with what the workbook holds by now: our sheets as they are drawn, and single cells
 * that changed on the others, and the marks. Anything else that people could do in Excel isn't saved.
 */
export async function saveXlsx(opened: Uint8Array, model: WorkbookModel): Promise<Uint8Array> {
  const before = loadXlsx(opened, model.name);
  const records = new Map(
    model.customXml.map(({ xml }) => [parseRecord(xml)?.key, parseRecord(xml)?.record])
  );
  const ours = model.names.flatMap(({ name, scope, target }) => {
    const key = generatedKey(name);
    return key !== null && scope === null && target ? [{ key, sheet: target.sheet }] : [];
  });
  const draws = ours.map(({ key, sheet }): Change => ({
    kind: "draw",
    drawing: drawingOf(key, sheet),
    record: records.get(key) ?? "",
  }));
  const edits = before.sheets.flatMap((old) => {
    const now = model.sheets.find((sheet) => sheet.name === old.name);
    return now && !ours.some(({ sheet }) => sheet === now) ? editsBetween(old, now) : [];
  });
  const workbook = openXlsx(opened, model.name);
  const marks = model.sheets.flatMap(marksOf);
  const hadMarks = before.sheets.some((sheet) => marksOf(sheet).length > 0);
  await workbook.apply([
    ...draws,
    ...(edits.length > 0 ? [{ kind: "edit", edits } as const] : []),
    ...(hadMarks || marks.length > 0 ? [{ kind: "mark", marks } as const] : []),
  ]);
  return workbook.toBytes();
}

function editsBetween(old: SheetModel, now: SheetModel): readonly CellEdit[] {
  return [...new Set([...old.cells.keys(), ...now.cells.keys()])].flatMap((key) => {
    const [row, column] = [Math.floor(key / (LAST_COLUMN + 1)), key % (LAST_COLUMN + 1)];
    const { numberFormat, value } = cellOf(now, row, column);
    if (value === cellOf(old, row, column).value || typeof value === "boolean") return [];
    return [
      { cell: { sheet: now.name, row, column }, value: value === "" ? null : value, numberFormat },
    ];
  });
}

function marksOf({ conditionalFormats, name }: SheetModel): readonly CellMark[] {
  return conditionalFormats
    .filter(({ formula }) => isMarkFormula(formula))
    .flatMap(({ areas, fill }) =>
      areas.flatMap((area) =>
        lines(area.bottom - area.top).flatMap((down) =>
          lines(area.right - area.left).map((across) => ({
            cell: { sheet: name, row: area.top + down, column: area.left + across },
            color: fill ?? "",
          }))
        )
      )
    );
}

/** A sheet of ours as a drawing that would draw it. */
function drawingOf(key: string, sheet: SheetModel): SheetDrawing {
  const styles: CellStyle[] = [];
  const indexes = new Map<string, number>();
  const styleOf = (cell: CellModel): number => {
    const style = cellStyle(cell);
    const text = JSON.stringify(style);
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, styles.length);
    return styles.push(style) - 1;
  };
  const extent = extentOf(sheet);
  const rows = lines(extent.bottom).map((row) => ({
    height: sheet.rowHeights.get(row) ?? null,
    outline: sheet.rowOutline.get(row) ?? 0,
    cells: lines(extent.right).map((column): DrawnCell => {
      const cell = cellOf(sheet, row, column);
      return {
        value: cell.value === "" ? null : cell.value,
        ...(cell.formula !== null && { formula: cell.formula }),
        style: styleOf(cell),
        ...(cell.hyperlink && { link: cell.hyperlink.documentReference }),
      };
    }),
  }));
  const { page } = sheet;
  return {
    key,
    name: sheet.name,
    tabColor: sheet.tabColor,
    columns: lines(extent.right).map((column) => ({
      width: sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH,
    })),
    rows,
    styles,
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    conditionalFormats: sheet.conditionalFormats
      .filter(({ formula, type }) => type === "Custom" && !isMarkFormula(formula))
      .flatMap(({ areas, ...format }) => areas.map((area) => ({ ...format, area }))),
    print: {
      paper: page.paperSize === "A3" ? "A3" : "A4",
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      area: page.printArea ?? extent,
      titleRows: page.titleRows,
      margins: page.margins,
      footer: page.footer,
    },
    autoFilter: sheet.autoFilter,
  };
}

function extentOf(sheet: SheetModel): Area {
  const keys = [...sheet.cells.keys()];
  const bottom = keys.reduce((most, key) => Math.max(most, Math.floor(key / (LAST_COLUMN + 1))), 0);
  const right = keys.reduce((most, key) => Math.max(most, key % (LAST_COLUMN + 1)), 0);
  return { top: 0, left: 0, bottom, right };
}

function lines(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

function cellStyle({ numberFormat, style }: CellModel): CellStyle {
  const line = (border: BorderModel | null) =>
    border && { style: WEIGHTS[border.weight] ?? "thin", color: border.color };
  return {
    numberFormat,
    font: { name: style.fontName, size: style.fontSize, bold: style.bold, color: style.fontColor },
    fill: style.fill,
    borders: {
      top: line(style.borders.top),
      bottom: line(style.borders.bottom),
      left: line(style.borders.left),
      right: line(style.borders.right),
    },
    align: ALIGNMENTS[style.horizontal] ?? "general",
    valign: style.vertical === "Top" ? "top" : style.vertical === "Bottom" ? "bottom" : "center",
    wrap: style.wrap,
    shrink: style.shrink,
    indent: style.indent,
  };
}

const WEIGHTS: Readonly<Record<string, "hair" | "thin" | "medium" | "thick" | undefined>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const ALIGNMENTS: Readonly<Record<string, CellStyle["align"] | undefined>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center-across",
};
