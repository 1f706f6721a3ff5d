import type { CellStyle, SheetDrawing } from "../../../src/sheet/drawing";
import { cellOf, type Edge, type SheetModel } from "../../excel-host/model";
import { NEIGHBOUR, shownBorder } from "../../excel-host/shown-borders";

/** What the drawing asks for, in the words of the model. */
export function wanted(drawing: SheetDrawing) {
  return {
    cells: drawing.rows.map(({ cells }) =>
      cells.map((cell) => {
        const style = cell && drawing.styles[cell.style];
        if (!cell || !style) return null;
        return {
          ...(cell.formula === undefined ? { value: cell.value ?? "" } : { formula: cell.formula }),
          link: cell.link ?? null,
          ...looks(style),
        };
      })
    ),
    widths: drawing.columns.map(({ width }) => width),
    heights: drawing.rows.map(({ height }) => height),
    outline: drawing.rows.map(({ outline }) => outline),
    frozen: drawing.frozen,
    tabColor: drawing.tabColor,
    showGridlines: drawing.showGridlines,
    autoFilter: drawing.autoFilter,
    conditionalFormats: drawing.conditionalFormats,
    page: {
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      margins: drawing.print.margins,
      printArea: drawing.print.area,
      titleRows: drawing.print.titleRows,
      footer: drawing.print.footer,
    },
  };
}

function looks(style: CellStyle) {
  const { align, font, valign } = style;
  const names = {
    general: "General",
    left: "Left",
    center: "Center",
    right: "Right",
    "center-across": "CenterAcrossSelection",
  };
  return {
    numberFormat: style.numberFormat,
    font,
    fill: style.fill,
    borders: style.borders,
    horizontal: names[align],
    vertical: { top: "Top", center: "Center", bottom: "Bottom" }[valign],
    wrap: style.wrap,
    shrink: style.shrink,
    indent: style.indent,
  };
}

/** The same of the sheet as it stands; borders as they show between neighbours. */
export function seen(sheet: SheetModel, drawing: SheetDrawing): unknown {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    cells: drawing.rows.map(({ cells }, row) =>
      cells.map((cell, column) => {
        if (!cell) return null;
        const { formula, hyperlink, numberFormat, style, value } = cellOf(sheet, row, column);
        const line = (edge: Edge) => {
          const asked = drawing.styles[cell.style]?.borders[edge] ?? null;
          const shown = shownBorder(sheet, row, column, edge);
          const drawn = shown && { style: WEIGHTS[shown.weight] ?? "", color: shown.color };
          // Where neighbours disagree about the line between them, either may win.
          return asked === null || disputed(drawing, row, column, edge) ? asked : drawn;
        };
        return {
          ...(cell.formula === undefined ? { value } : { formula }),
          link: hyperlink?.documentReference ?? null,
          numberFormat,
          font: {
            name: style.fontName,
            size: style.fontSize,
            bold: style.bold,
            color: style.fontColor,
          },
          fill: style.fill,
          borders: {
            top: line("top"),
            bottom: line("bottom"),
            left: line("left"),
            right: line("right"),
          },
          horizontal: style.horizontal,
          vertical: style.vertical,
          wrap: style.wrap,
          shrink: style.shrink,
          indent: style.indent,
        };
      })
    ),
    widths: drawing.columns.map((_, column) => rounded(sheet.columnWidths.get(column) ?? 0)),
    heights: drawing.rows.map((_, row) => sheet.rowHeights.get(row) ?? null),
    outline: drawing.rows.map((_, row) => sheet.rowOutline.get(row) ?? 0),
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    autoFilter: sheet.autoFilter,
    conditionalFormats: sheet.conditionalFormats.map(({ areas, fill, fontColor, formula }) => ({
      area: areas[0],
      formula,
      fill,
      fontColor,
    })),
    page: {
      ...sheet.page,
      margins: Object.fromEntries(
        Object.entries(sheet.page.margins).map(([side, value]) => [side, rounded(value)])
      ),
    },
  };
}

const WEIGHTS: Readonly<Record<string, string | undefined>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

function disputed(drawing: SheetDrawing, row: number, column: number, edge: Edge): boolean {
  const { rows, columns, opposite } = NEIGHBOUR[edge];
  const style = (r: number, c: number) => drawing.styles[drawing.rows[r]?.cells[c]?.style ?? -1];
  const [own, other] = [
    style(row, column)?.borders[edge],
    style(row + rows, column + columns)?.borders[opposite],
  ];
  return JSON.stringify(own) !== JSON.stringify(other ?? own);
}
