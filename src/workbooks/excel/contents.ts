import { areaName } from "../../sheet/address";
import type { SheetDrawing } from "../../sheet/drawing";
import { type Mark, rectangles } from "./areas";
import { marks } from "./formats";
import { constant } from "./input";
import { type SheetAtHand, type Task, write } from "./tasks";

/** Cells whose contents go over the wire in one task. */
const CELLS_AT_ONCE = 5_000;

/** The number formats, where they aren't General; to be set before the contents, which they decide on. */
export function numberFormatTasks(sheet: SheetAtHand, drawing: SheetDrawing): readonly Task[] {
  const formats = drawing.styles.map(({ numberFormat }) =>
    numberFormat === "General" ? null : numberFormat
  );
  const areas = rectangles(marks(drawing, (style) => formats[style] ?? null));
  return [...areas].flatMap(([format, own]) =>
    own.map((area) =>
      write(400, () => {
        // Excel takes one value for all cells of the range; its types speak of a table only.
        Object.assign(sheet().getRange(areaName(area)), { numberFormat: format });
      })
    )
  );
}

/** Constants and formulas, in blocks of rows as wide as the drawing. */
export function contentTasks(
  sheet: SheetAtHand,
  drawing: SheetDrawing,
  uses1904: boolean
): readonly Task[] {
  const width = widthOf(drawing);
  if (width === 0) return [];
  const rows = drawing.rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column] ?? null;
      if (!cell) return "";
      const format = drawing.styles[cell.style]?.numberFormat ?? "General";
      return cell.formula ?? constant(cell.value, format, uses1904);
    })
  );
  const depth = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  return Array.from({ length: Math.ceil(rows.length / depth) }, (_, index) => {
    const top = index * depth;
    const block = rows.slice(top, top + depth);
    return write(sizeOf(block), () => {
      sheet().getRangeByIndexes(top, 0, block.length, width).formulas = block;
    });
  });
}

/** Links within the workbook, in runs down the columns: a range object for each cell would weigh more. */
export function linkTasks(sheet: SheetAtHand, drawing: SheetDrawing): readonly Task[] {
  const areas = rectangles(linked(drawing));
  return [...areas.values()].flat().map((area) => {
    const links = drawing.rows.slice(area.top, area.bottom + 1).map(({ cells }) =>
      cells.slice(area.left, area.right + 1).map((cell) => ({
        hyperlink: { documentReference: cell?.link ?? "" },
      }))
    );
    return write(sizeOf(links), () => {
      sheet().getRange(areaName(area)).setCellProperties(links);
    });
  });
}

function* linked(drawing: SheetDrawing): Generator<Mark<"link">> {
  for (const [row, { cells }] of drawing.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.link !== undefined) yield { row, column, key: "link" };
    }
  }
}

function widthOf(drawing: SheetDrawing): number {
  return Math.max(0, ...drawing.rows.map(({ cells }) => cells.length));
}

/** Bytes of a value as JSON in UTF-8, at the most. */
function sizeOf(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length + 1_000;
  for (let at = 0; at < json.length; at += 1) if (json.charCodeAt(at) > 0x7f) bytes += 2;
  return bytes;
}
