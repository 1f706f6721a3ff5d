import { areaName } from "../../sheet/address";
import type { ConditionalFormat, SheetDrawing } from "../../sheet/drawing";
import { groupedBy } from "../../sheet/grouping";
import { columnsName, joined, rowsName, runs } from "./areas";
import { type SheetAtHand, type Task, write } from "./tasks";

/** Widths and heights, folding, frozen panes: what belongs to rows, columns and the sheet's window. */
export function layoutTasks(sheet: SheetAtHand, drawing: SheetDrawing): readonly Task[] {
  return [
    ...widthTasks(sheet, drawing),
    ...heightTasks(sheet, drawing),
    ...groupTasks(sheet, drawing),
    freezeTask(sheet, drawing),
  ];
}

function widthTasks(sheet: SheetAtHand, { columns }: SheetDrawing): readonly Task[] {
  return runs(columns.map(({ width }) => width)).map(({ value, first, last }) =>
    write(400, () => {
      sheet().getRange(columnsName(first, last)).format.columnWidth = value;
    })
  );
}

function heightTasks(sheet: SheetAtHand, { rows }: SheetDrawing): readonly Task[] {
  const byHeight = groupedBy(runs(rows.map(({ height }) => height)), ({ value }) => value);
  return [...byHeight].flatMap(([height, alike]) =>
    joined(alike.map(({ first, last }) => rowsName(first, last))).map((list) =>
      write(list.length + 400, () => {
        sheet().getRanges(list).format.rowHeight = height;
      })
    )
  );
}

/** A row of level 2 lies in a group within a group; each level is grouped once. */
function groupTasks(sheet: SheetAtHand, { rows }: SheetDrawing): readonly Task[] {
  const deepest = Math.max(0, ...rows.map(({ outline }) => outline));
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((level) =>
    runs(rows.map(({ outline }) => (outline >= level ? true : null))).map(({ first, last }) =>
      write(400, () => {
        sheet().getRange(rowsName(first, last)).group("ByRows");
      })
    )
  );
}

function freezeTask(sheet: SheetAtHand, { frozen: { rows, columns } }: SheetDrawing): Task {
  return write(400, () => {
    const { freezePanes } = sheet();
    if (rows > 0 && columns > 0) {
      const corner = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
      freezePanes.freezeAt(sheet().getRange(areaName(corner)));
    } else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  });
}

/**
 * Print set-up, filter, tab and gridlines, and what Excel formats by itself as long as a formula holds. Under a
 * locked structure tabs keep their colour.
 */
export function sheetTasks(
  sheet: SheetAtHand,
  drawing: SheetDrawing,
  isStructureProtected: boolean
): readonly Task[] {
  const { autoFilter, tabColor, showGridlines } = drawing;
  return [
    ...[...drawing.conditionalFormats].reverse().map((format) => conditionalTask(sheet, format)),
    printTask(sheet, drawing),
    write(1_000, () => {
      if (!isStructureProtected) sheet().tabColor = tabColor;
      sheet().showGridlines = showGridlines;
      if (autoFilter) sheet().autoFilter.apply(areaName(autoFilter));
    }),
  ];
}

/** The one added last comes first in Excel. */
function conditionalTask(sheet: SheetAtHand, format: ConditionalFormat): Task {
  return write(1_500, () => {
    const range = sheet().getRange(areaName(format.area));
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = format.formula;
    if (format.fill !== null) custom.format.fill.color = format.fill;
    if (format.fontColor !== null) custom.format.font.color = format.fontColor;
  });
}

function printTask(sheet: SheetAtHand, { print }: SheetDrawing): Task {
  return write(3_000, () => {
    const { pageLayout } = sheet();
    pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.paperSize = print.paper;
    pageLayout.zoom = ONE_PAGE_WIDE;
    pageLayout.topMargin = print.margins.top;
    pageLayout.bottomMargin = print.margins.bottom;
    pageLayout.leftMargin = print.margins.left;
    pageLayout.rightMargin = print.margins.right;
    pageLayout.setPrintArea(areaName(print.area));
    const { titleRows } = print;
    if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
    const footers = pageLayout.headersFooters.defaultForAllPages;
    footers.leftFooter = print.footer.left;
    footers.centerFooter = print.footer.center;
    footers.rightFooter = print.footer.right;
  });
}

export const ONE_PAGE_WIDE: Excel.PageLayoutZoomOptions = { horizontalFitToPages: 1 };
