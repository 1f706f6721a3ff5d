import { areaName, cellName } from "../../../sheet/address";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../../../sheet/drawing";
import { WorkbookError } from "../../workbook";
import { escapeContent, escapeXml } from "../escapes";
import { MAIN, RELATIONSHIPS } from "../namespaces";
import { cellMarkup, referencesOf } from "./cells";
import { fileFormula } from "./formulas";
import { characterWidth, inches, rowHeight } from "./lengths";
import { argb } from "./style-markup";

/** What a drawing's indexes mean in the workbook it is written to. */
interface DrawingContext {
  /** The index in the workbook of each of the drawing's styles. */
  readonly xfs: readonly number[];
  /** The same for its conditional formats. */
  readonly dxfs: readonly number[];
  /** A number as the workbook holds it in a cell of that style. */
  readonly stored: (value: number, style: number) => number;
  /** Pixels of a digit in the workbook's Normal font. */
  readonly digit: number;
  /** Elements that refer to what people put over the cells, such as `<drawing r:id="rId1"/>`: they stay. */
  readonly kept: string;
}

/** Excel shows no more links on one sheet, and takes a file with more for damaged. */
const MOST_LINKS = 65_530;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Enough for one string to be worth encoding, and no burden on memory. */
const CHUNK = 1 << 16;

/**
 * A drawing as the text of a worksheet part, in pieces, its elements in the order of CT_Worksheet
 * (ECMA-376 Part 1, 18.3.1.99). Throws `too-large` beyond Excel's limits.
 */
export function* worksheetMarkup(
  drawing: SheetDrawing,
  context: DrawingContext
): Generator<string> {
  const columns = widestRow(drawing);
  if (drawing.rows.length > MOST_ROWS || columns > MOST_COLUMNS) {
    throw new WorkbookError("too-large", drawing.name);
  }
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`;
  yield properties(drawing) + dimension(drawing, columns) + view(drawing);
  yield formatting(drawing) + columnWidths(drawing, context.digit);
  yield "<sheetData>";
  yield* sheetData(drawing.rows, context, columns);
  yield "</sheetData>";
  if (drawing.autoFilter) yield `<autoFilter ref="${areaName(drawing.autoFilter)}"/>`;
  yield conditionalFormatting(drawing, context.dxfs);
  yield* hyperlinks(drawing.rows);
  yield printing(drawing) + context.kept;
  yield "</worksheet>";
}

function properties({ tabColor }: SheetDrawing): string {
  return `<sheetPr><tabColor rgb="${argb(tabColor)}"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function dimension({ rows }: SheetDrawing, columns: number): string {
  const bottom = Math.max(0, rows.length - 1);
  const right = Math.max(0, columns - 1);
  return `<dimension ref="${areaName({ top: 0, left: 0, bottom, right })}"/>`;
}

function view({ frozen, showGridlines }: SheetDrawing): string {
  const gridlines = showGridlines ? "" : ` showGridLines="0"`;
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) {
    return `<sheetViews><sheetView${gridlines} workbookViewId="0"/></sheetViews>`;
  }
  const corner = cellName({ row: rows, column: columns });
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  return (
    `<sheetViews><sheetView${gridlines} workbookViewId="0">` +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function formatting({ rows }: SheetDrawing): string {
  const deepest = rows.reduce((deepest, { outline }) => Math.max(deepest, outline), 0);
  const outline = deepest > 0 ? ` outlineLevelRow="${Math.min(7, deepest)}"` : "";
  return `<sheetFormatPr defaultRowHeight="15"${outline}/>`;
}

function columnWidths({ columns }: SheetDrawing, digit: number): string {
  if (columns.length === 0) return "";
  const runs: string[] = [];
  for (let first = 0; first < columns.length;) {
    const width = columns[first]?.width ?? 0;
    let next = first + 1;
    while (next < columns.length && columns[next]?.width === width) next++;
    const characters = characterWidth(width, digit);
    runs.push(`<col min="${first + 1}" max="${next}" width="${characters}" customWidth="1"/>`);
    first = next;
  }
  return `<cols>${runs.join("")}</cols>`;
}

function* sheetData(
  rows: readonly DrawnRow[],
  { xfs, stored }: DrawingContext,
  columns: number
): Generator<string> {
  const reference = referencesOf(columns);
  let text = "";
  for (const [index, row] of rows.entries()) {
    text += rowStart(row, index);
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      const { value, style } = cell;
      const own = typeof value === "number" ? stored(value, style) : value;
      text += cellMarkup(reference(index, column), own, cell.formula, xfs[style] ?? 0);
    }
    text += "</row>";
    if (text.length > CHUNK) {
      yield text;
      text = "";
    }
  }
  yield text;
}

function rowStart({ height, outline }: DrawnRow, index: number): string {
  const tall = height === null ? "" : ` ht="${rowHeight(height)}" customHeight="1"`;
  const level = outline > 0 ? ` outlineLevel="${Math.min(7, outline)}"` : "";
  return `<row r="${index + 1}"${tall}${level}>`;
}

function conditionalFormatting(
  { conditionalFormats }: SheetDrawing,
  dxfs: readonly number[]
): string {
  return conditionalFormats
    .map(({ area, formula }, index) => {
      const rule = `<cfRule type="expression" dxfId="${dxfs[index] ?? 0}" priority="${index + 1}">`;
      const condition = `<formula>${escapeContent(fileFormula(formula))}</formula>`;
      return `<conditionalFormatting sqref="${areaName(area)}">${rule}${condition}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

function* hyperlinks(rows: readonly DrawnRow[]): Generator<string> {
  let count = 0;
  let text = "";
  for (const { row, column, link } of linkedCells(rows)) {
    if (count === MOST_LINKS) break;
    if (count++ === 0) text += "<hyperlinks>";
    const reference = cellName({ row, column });
    text += `<hyperlink ref="${reference}" location="${escapeXml(link)}"/>`;
    if (text.length > CHUNK) {
      yield text;
      text = "";
    }
  }
  yield count > 0 ? `${text}</hyperlinks>` : text;
}

function* linkedCells(
  rows: readonly DrawnRow[]
): Generator<{ row: number; column: number; link: string }> {
  for (const [row, { cells }] of rows.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const link: string | undefined = linkOf(cells[column]);
      if (link !== undefined) yield { row, column, link };
    }
  }
}

function linkOf(cell: DrawnCell | null | undefined): string | undefined {
  return cell?.link;
}

function printing({ print }: SheetDrawing): string {
  const { margins, footer } = print;
  const paper = print.paper === "A3" ? 8 : 9;
  const sides = (["left", "right", "top", "bottom"] as const).map(
    (side) => ` ${side}="${inches(margins[side])}"`
  );
  const codes = [
    ["&L", footer.left],
    ["&C", footer.center],
    ["&R", footer.right],
  ]
    .map(([code = "", text = ""]) => (text === "" ? "" : code + text))
    .join("");
  return (
    `<pageMargins${sides.join("")} header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${paper}" fitToHeight="0" orientation="${print.orientation}"/>` +
    (codes === ""
      ? ""
      : `<headerFooter><oddFooter>${escapeContent(codes)}</oddFooter></headerFooter>`)
  );
}

function widestRow({ rows }: SheetDrawing): number {
  return rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
}
