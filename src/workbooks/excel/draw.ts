import type { SheetDrawing } from "../../sheet/drawing";
import { recordXml } from "../record-xml";
import { rowsName } from "./areas";
import { contentTasks, linkTasks, numberFormatTasks } from "./contents";
import { formatTasks } from "./formats";
import { layoutTasks, sheetTasks } from "./layout";
import { type SheetAtHand, type Task, write } from "./tasks";

/** The sheet a drawing goes to, and what stands on it. */
interface Canvas {
  readonly sheet: SheetAtHand;
  /** Ids of the custom XML parts that say what was written last. */
  readonly oldRecords: readonly string[];
  readonly uses1904: boolean;
  /** Whether the workbook's structure is locked. */
  readonly isStructureProtected: boolean;
  readonly isFiltered: boolean;
  /** Ids of tables that people made of our cells. */
  readonly tables: readonly string[];
  /** How many rows were in use before, as far as known; null for a new sheet. */
  readonly rowsBefore: number | null;
}

/**
 * All that draws a sheet, in order. The record goes first and comes last: wherever the writing breaks off, the
 * sheet is known to be incomplete, and the next run draws it whole.
 */
export function drawTasks(
  workbook: Excel.Workbook,
  canvas: Canvas,
  drawing: SheetDrawing,
  record: string
): readonly Task[] {
  const { sheet } = canvas;
  const xml = recordXml(drawing.key, record);
  return [
    ...canvas.oldRecords.map((id) =>
      write(300, () => {
        workbook.customXmlParts.getItem(id).delete();
      })
    ),
    ...ungroupTasks(canvas, drawing),
    clearTask(canvas),
    ...numberFormatTasks(sheet, drawing),
    ...contentTasks(sheet, drawing, canvas.uses1904),
    // A link changes its cell's font, so that the formats come after it.
    ...linkTasks(sheet, drawing),
    ...formatTasks(sheet, drawing),
    ...layoutTasks(sheet, drawing),
    ...sheetTasks(sheet, drawing, canvas.isStructureProtected),
    write(xml.length * 3, () => {
      workbook.customXmlParts.add(xml);
    }),
  ];
}

/** The sheet as if new, but for shapes, notes and charts that people put over it. */
function clearTask({ sheet: atHand, isFiltered, tables }: Canvas): Task {
  return write(4_000, () => {
    const sheet = atHand();
    for (const id of tables) sheet.tables.getItem(id).convertToRange();
    if (isFiltered) sheet.autoFilter.remove();
    sheet.freezePanes.unfreeze();
    const all = sheet.getRange();
    all.clear("All");
    all.unmerge();
    all.conditionalFormats.clearAll();
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
  });
}

/**
 * Takes earlier folding away. Excel can't be asked for it and refuses to unfold where nothing is folded, so a
 * row below is folded first, which makes sure that something is; by turns another one, so that what a run that
 * broke off in between left folded goes as well.
 */
function ungroupTasks({ rowsBefore, sheet }: Canvas, { rows }: SheetDrawing): readonly Task[] {
  if (rowsBefore === null) return [];
  const below = Math.max(rowsBefore, rows.length);
  const levels = Math.max(2, ...rows.map(({ outline }) => outline));
  return Array.from({ length: levels }, (_, turn) =>
    write(800, () => {
      const spare = below + (turn % 2);
      sheet().getRange(rowsName(spare, spare)).group("ByRows");
      sheet()
        .getRange(rowsName(0, below + 1))
        .ungroup("ByRows");
    })
  );
}
