import { sameName, freeSheetName } from "../xlsx/write/sheet-names";
import type { SheetDrawing } from "../../sheet/drawing";
import { generatedName, RECORD_NAMESPACE } from "../generated-names";
import { type Applied, type Change, WorkbookError } from "../workbook";
import { type Canvas, drawTasks } from "./draw";
import { countsFrom1904, secondDayOf1904 } from "./dates";
import { checkedEdits, editTasks, queueEdits } from "./edits";
import { inExcel } from "./faults";
import { keepTasks } from "./keep";
import { settleZoom, zoomTask } from "./zoom";
import { parseRecord } from "./records";
import { sheetOfName } from "./names";
import type { Memory } from "./survey";
import { runTasks, type Task, write } from "./tasks";

/**
 * Carries out changes in order: one sync to see what there is, one to write, and one more for every 4 MB.
 * Nothing is written where a sheet that would be is protected, or a cell can't be edited alone.
 */
export function applyInExcel(changes: readonly Change[], memory: Memory | null): Promise<Applied> {
  if (changes.length === 0) return Promise.resolve({ sheets: [] });
  return inExcel((context) => carryOut(context, changes, memory));
}

async function carryOut(
  context: Excel.RequestContext,
  changes: readonly Change[],
  memory: Memory | null
): Promise<Applied> {
  const { workbook } = context;
  const drawings = changes.flatMap((change) => (change.kind === "draw" ? [change.drawing] : []));
  const edits = changes.flatMap((change) => (change.kind === "edit" ? change.edits : []));
  const sights = drawings.map((drawing) => queueSight(workbook, drawing));
  const asked = queueEdits(workbook, edits);
  const place = queuePlace(workbook);
  const secondDay = secondDayOf1904(workbook);
  await context.sync();
  checkedEdits(asked);
  const records = await recordParts(context, place, memory);
  const names = place.sheets.items.map(({ name }) => name);
  const targets = sights.map((sight) => targetOf(sight, place, names));
  for (const target of targets) {
    if (target.known?.isProtected === true) throw new WorkbookError("sheet-protected", target.name);
  }
  const needsSheets =
    targets.some(({ known }) => !known) || changes.some(({ kind }) => kind === "keep");
  if (needsSheets && workbook.protection.protected) {
    const [missing] = targets.filter(({ known }) => !known);
    throw new WorkbookError("structure-locked", missing?.name ?? "");
  }
  let drawn = 0;
  const tasks = changes.flatMap((change): readonly Task[] => {
    if (change.kind === "edit")
      return editTasks(workbook, asked, change.edits, countsFrom1904(secondDay));
    if (change.kind === "keep") return keepTasks(workbook, place, change, names);
    const target = targets[drawn];
    drawn += 1;
    if (!target) return [];
    return targetTasks(workbook, target, change, {
      oldRecords: records.get(change.drawing.key) ?? [],
      rowsBefore: (memory?.used.get(target.name)?.bottom ?? -1) + 1,
      uses1904: countsFrom1904(secondDay),
    });
  });
  const zooms = targets.map(({ name }) => zoomTask(workbook, name));
  await writeQuietly(context, [...tasks, ...zooms.map(({ task }) => task)]);
  await settleZoom(
    context,
    zooms.filter(({ isAsked }) => !isAsked()).map(({ name }) => name)
  );
  return { sheets: targets.map(({ drawing, name }) => ({ key: drawing.key, name })) };
}

/** Our own writing is no news to anybody's event handlers; they are switched on again whatever happens. */
async function writeQuietly(context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> {
  const { runtime } = context;
  const hush = write(200, () => {
    runtime.enableEvents = false;
    context.application.suspendScreenUpdatingUntilNextSync();
  });
  const speak = write(200, () => {
    runtime.enableEvents = true;
  });
  try {
    await runTasks(context, [hush, ...tasks, speak]);
  } catch (error) {
    await switchEventsOn();
    throw error;
  }
}

/** After a failure, on a request of its own: the failed one can't be used any further. */
async function switchEventsOn(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // Excel can't be reached at all; the failure that led here says so, and Excel resets events on reload.
  }
}

/** What the tab's name and a drawing's own name lead to. */
interface Sight {
  readonly drawing: SheetDrawing;
  readonly name: Excel.NamedItem;
  /** A sheet with the drawing's name and nothing on it: one that an earlier run added and didn't get to name. */
  readonly bearer: Excel.Worksheet;
  readonly bearerUsed: Excel.Range;
}

function queueSight(workbook: Excel.Workbook, drawing: SheetDrawing): Sight {
  const name = workbook.names.getItemOrNullObject(generatedName(drawing.key));
  name.load("formula");
  const bearer = workbook.worksheets.getItemOrNullObject(drawing.name);
  bearer.load("name");
  const bearerUsed = bearer.getUsedRangeOrNullObject(false);
  bearerUsed.load("address");
  return { drawing, name, bearer, bearerUsed };
}

export type Place = ReturnType<typeof queuePlace>;

function queuePlace(workbook: Excel.Workbook) {
  workbook.protection.load("protected");
  const { names, worksheets: sheets } = workbook;
  names.load("items/name,items/formula");
  sheets.load(
    "items/name,items/protection/protected,items/autoFilter/enabled,items/tables/items/id,items/shapes/items/id"
  );
  const parts = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load("items/id");
  return { sheets, names, parts };
}

/** The parts that hold records, by key: as surveyed where nothing has changed since. */
async function recordParts(
  context: Excel.RequestContext,
  { parts }: Place,
  memory: Memory | null
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = parts.items.map(({ id }) => id);
  const known = memory?.recordParts ?? new Map<string, readonly string[]>();
  const knownIds = new Set([...known.values()].flat());
  if (ids.length === knownIds.size && ids.every((id) => knownIds.has(id))) return known;
  const found = new Map<string, string[]>();
  const asked = ids.map((id) => ({
    id,
    xml: context.workbook.customXmlParts.getItem(id).getXml(),
  }));
  await context.sync();
  for (const { id, xml } of asked) {
    const key = parseRecord(xml.value)?.key;
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

interface Target {
  readonly drawing: SheetDrawing;
  /** The tab's name, as it is or will be. */
  readonly name: string;
  readonly known: {
    readonly isProtected: boolean;
    readonly isFiltered: boolean;
    readonly tables: readonly string[];
  } | null;
  readonly isNamed: boolean;
  /** A name of ours that refers to a sheet that is gone. */
  readonly hasLostName: boolean;
}

/** Where the drawing goes; a new sheet's name joins `names`. */
function targetOf(sight: Sight, place: Place, names: string[]): Target {
  const { drawing } = sight;
  const own = sight.name.isNullObject ? null : sheetOfName(String(sight.name.formula), names);
  const isBlank =
    !sight.bearer.isNullObject &&
    sight.bearerUsed.isNullObject &&
    !hasShapes(place, sight.bearer.name);
  const present = own ?? (isBlank ? sight.bearer.name : null);
  const name = present ?? freeSheetName(drawing.name, names);
  if (present === null) names.push(name);
  const sheet = place.sheets.items.find((one) => sameName(one.name, name));
  return {
    drawing,
    name,
    known:
      present === null || !sheet
        ? null
        : {
            isProtected: sheet.protection.protected,
            isFiltered: sheet.autoFilter.enabled,
            tables: sheet.tables.items.map(({ id }) => id),
          },
    isNamed: own !== null,
    hasLostName: own === null && !sight.name.isNullObject,
  };
}

function hasShapes({ sheets }: Place, name: string): boolean {
  return (sheets.items.find((sheet) => sheet.name === name)?.shapes.items.length ?? 0) > 0;
}

function targetTasks(
  workbook: Excel.Workbook,
  target: Target,
  change: Extract<Change, { readonly kind: "draw" }>,
  how: {
    readonly oldRecords: readonly string[];
    readonly rowsBefore: number;
    readonly uses1904: boolean;
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
  const canvas: Canvas = {
    sheet,
    oldRecords: how.oldRecords,
    uses1904: how.uses1904,
    isFiltered: known?.isFiltered ?? false,
    tables: known?.tables ?? [],
    rowsBefore: known ? how.rowsBefore : null,
  };
  return [named, ...drawTasks(workbook, canvas, drawing, change.record)];
}
