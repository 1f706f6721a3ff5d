import type { SheetDrawing } from "../../sheet/drawing";
import { generatedName } from "../generated-names";
import { sheetIn } from "../references";
import type { Change } from "../workbook";
import { freeSheetName, sameName } from "../xlsx/write/sheet-names";
import { drawTasks } from "./draw";
import type { Memory } from "./memory";
import type { SheetAround, Surroundings } from "./surroundings";
import { type Task, write } from "./tasks";

/** Where a drawing goes. */
export interface Target {
  readonly drawing: SheetDrawing;
  /** The tab's name, as it is or will be. */
  readonly name: string;
  /** The sheet as it stands; null for one that is to be added. */
  readonly known: SheetAround | null;
  readonly isNamed: boolean;
  /** A name of ours that refers to a sheet that is gone. */
  readonly hasLostName: boolean;
}

/**
 * The sheet that bears the drawing's hidden name; or one with its tab's name and nothing on it, which an
 * earlier run added and didn't get to name; or a new one, whose name joins `names`.
 */
export function targetOf(
  drawing: SheetDrawing,
  around: Surroundings,
  memory: Memory | null,
  names: string[]
): Target {
  const hidden = generatedName(drawing.key).toLowerCase();
  const own = around.names.find(({ name }) => name.toLowerCase() === hidden);
  const ownSheet = own ? sheetIn(own.formula, names) : null;
  const bearer = around.sheets.find((sheet) => sameName(sheet.name, drawing.name));
  const isBlank = bearer && !bearer.hasShapes && memory?.used.get(bearer.name) === null;
  const present = ownSheet ?? (isBlank ? bearer.name : null);
  const name = present ?? freeSheetName(drawing.name, names);
  if (present === null) names.push(name);
  return {
    drawing,
    name,
    known: around.sheets.find((sheet) => sheet.name === present) ?? null,
    isNamed: ownSheet !== null,
    hasLostName: own !== undefined && ownSheet === null,
  };
}

export function targetTasks(
  workbook: Excel.Workbook,
  target: Target,
  change: Extract<Change, { readonly kind: "draw" }>,
  how: {
    readonly oldRecords: readonly string[];
    readonly rowsBefore: number;
    readonly uses1904: boolean;
    readonly isStructureProtected: boolean;
  }
): readonly Task[] {
  const { drawing, known, name } = target;
  const hidden = generatedName(drawing.key);
  let made: Excel.Worksheet | null = null;
  const sheet = (): Excel.Worksheet =>
    (made ??= known ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name));
  const named = write(1_500, () => {
    const first = sheet().getRange("A1");
    if (target.hasLostName) workbook.names.getItem(hidden).delete();
    if (!target.isNamed) workbook.names.add(hidden, first);
    workbook.names.getItem(hidden).visible = false;
  });
  const canvas = {
    ...how,
    sheet,
    isFiltered: known?.isFiltered ?? false,
    tables: known?.tables ?? [],
    rowsBefore: known ? how.rowsBefore : null,
  };
  return [named, ...drawTasks(workbook, canvas, drawing, change.record)];
}
