import type { Area, AreaRef } from "../../sheet/address";
import type {
  Access,
  CellBorders,
  CellValue,
  Detail,
  DetailKind,
  Grid,
  Look,
  Room,
  Shape,
} from "../../sheet/survey";
import { tiles } from "./areas";
import { queueAccess } from "./barriers";
import { queueBorders, queueFills, queueFonts, queueRoom } from "./cell-looks";
import { cellValue } from "./values";
import { shapesTask } from "./drawn-shapes";
import { type DrawnShape, groupMembers, knownShapes } from "./shapes";
import type { Memory } from "./survey";
import { runTasks, type Task } from "./tasks";

/** Closer looks in one sync, and one more for every 4 MB or where shapes were never surveyed. */
export async function lookInExcel(
  context: Excel.RequestContext,
  looks: readonly Look[],
  memory: Memory | null,
  besides: readonly Task[] = []
): Promise<readonly Detail[]> {
  const sheets = sheetsWithShapes(looks);
  const shapes = await shapesOn(context, sheets, memory);
  const parts = looks.map((look) =>
    lookTasks(context, look, memory, shapes.get(look.area.sheet) ?? [])
  );
  await runTasks(context, [...besides, ...parts.flatMap(({ tasks }) => tasks)]);
  return parts.map(({ detail }) => detail());
}

function sheetsWithShapes(looks: readonly Look[]): readonly string[] {
  const asking = looks.filter(({ kinds }) => kinds.includes("shapes"));
  return [...new Set(asking.map(({ area }) => area.sheet))];
}

/** The shapes on the sheets: as surveyed, or else asked for now. */
async function shapesOn(
  context: Excel.RequestContext,
  sheets: readonly string[],
  memory: Memory | null
): Promise<ReadonlyMap<string, readonly DrawnShape[]>> {
  const known = new Map<string, readonly DrawnShape[]>(memory?.shapes);
  const unknown = sheets.filter((name) => !known.has(name));
  if (unknown.length === 0) return known;
  const asked = unknown.map((name) => {
    const { shapes } = context.workbook.worksheets.getItem(name);
    shapes.load("items/id,items/type");
    return { name, shapes };
  });
  await context.sync();
  for (const { name, shapes } of asked) known.set(name, knownShapes(shapes));
  const groups = unknown.flatMap((name) =>
    groupMembers(context.workbook.worksheets.getItem(name), known.get(name) ?? [], (all) => {
      known.set(name, all);
    })
  );
  await runTasks(context, groups);
  return known;
}

interface LookPart {
  readonly tasks: readonly Task[];
  readonly detail: () => Detail;
}

/** The tasks of one look, and what they come to once they are done. */
export function lookTasks(
  context: Excel.RequestContext,
  look: Look,
  memory: Memory | null,
  drawn: readonly DrawnShape[] = []
): LookPart {
  const { area, kinds } = look;
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const values: CellValue[][] = [];
  const fills: (string | null)[][] = [];
  const fonts: (string | null)[][] = [];
  const borders: CellBorders[][] = [];
  const formulas: (string | null)[][] = [];
  const access: Access[][] = [];
  const room: Room[][] = [];
  const shapes: Shape[] = [];
  const blocks = (within: Area | null, bytes: number, queue: BlockQueue): readonly Task[] =>
    within ? blockTasks(sheet, within, bytes, queue) : [];
  const held = usedOf(area, memory);
  const tasks: Readonly<Record<DetailKind, () => readonly Task[]>> = {
    values: () => blocks(held, 24, (range) => queueValues(range, values)),
    fills: () => blocks(area, 42, (range) => queueFills(range, fills)),
    fonts: () => blocks(held, 120, (range) => queueFonts(range, fonts)),
    borders: () => blocks(area, 260, (range) => queueBorders(range, borders)),
    formulas: () => blocks(held, 20, (range) => queueFormulas(range, formulas)),
    access: () => blocks(area, 60, (range) => queueAccess(sheet, range, access)),
    room: () => blocks(area, 100, (range) => queueRoom(range, room)),
    shapes: () => (drawn.length > 0 ? [shapesTask(sheet, area, drawn, shapes)] : []),
  };
  return {
    tasks: kinds.flatMap((kind) => tasks[kind]()),
    detail: () =>
      Object.freeze({
        area,
        ...(kinds.includes("values") && { values: grid(area, values) }),
        ...(kinds.includes("fills") && { fills: grid(area, fills) }),
        ...(kinds.includes("fonts") && { fonts: grid(area, fonts) }),
        ...(kinds.includes("borders") && { borders: grid(area, borders) }),
        ...(kinds.includes("formulas") && { formulas: grid(area, formulas) }),
        ...(kinds.includes("access") && { access: grid(area, access) }),
        ...(kinds.includes("room") && { room: grid(area, room) }),
        ...(kinds.includes("shapes") && { shapes }),
      }),
  };
}

/** The area as far as there are values on its sheet; null where it lies beyond them. */
function usedOf(area: AreaRef, memory: Memory | null): Area | null {
  const used = memory?.used.get(area.sheet);
  if (used === undefined) return area;
  if (used === null || used.bottom < area.top || used.right < area.left) return null;
  const [bottom, right] = [Math.min(area.bottom, used.bottom), Math.min(area.right, used.right)];
  return { ...area, bottom, right };
}

function grid<T>({ top, left }: Area, rows: readonly (readonly T[])[]): Grid<T> {
  return Object.freeze({ origin: Object.freeze({ row: top, column: left }), rows });
}

/** Queues a block of the area; answers what takes the answer, given where the block's first row stands. */
type BlockQueue = (range: Excel.Range) => (firstRow: number) => void;

const CELLS_AT_ONCE = 10_000;

function blockTasks(
  sheet: Excel.Worksheet,
  area: Area,
  bytes: number,
  queue: BlockQueue
): readonly Task[] {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  return tiles(area, rows, width).map((block) => blockTask(sheet, area, block, bytes, queue));
}

function blockTask(
  sheet: Excel.Worksheet,
  area: Area,
  block: Area,
  bytes: number,
  queue: BlockQueue
): Task {
  const rows = block.bottom - block.top + 1;
  const width = block.right - block.left + 1;
  const middle = block.top + (rows >>> 1);
  return {
    bytes: rows * width * bytes,
    queue: () => {
      const collect = queue(sheet.getRangeByIndexes(block.top, block.left, rows, width));
      return () => {
        collect(block.top - area.top);
      };
    },
    ...(rows > 1 && {
      halves: () => [
        blockTask(sheet, area, { ...block, bottom: middle - 1 }, bytes, queue),
        blockTask(sheet, area, { ...block, top: middle }, bytes, queue),
      ],
    }),
  };
}

function queueValues(range: Excel.Range, values: CellValue[][]): (firstRow: number) => void {
  range.load("values");
  return (firstRow) => {
    range.values.forEach((row: readonly unknown[], index) => {
      values[firstRow + index] = row.map(cellValue);
    });
  };
}

function queueFormulas(
  range: Excel.Range,
  formulas: (string | null)[][]
): (firstRow: number) => void {
  range.load("formulas");
  return (firstRow) => {
    range.formulas.forEach((row: readonly unknown[], index) => {
      formulas[firstRow + index] = row.map((formula) =>
        typeof formula === "string" && formula.length > 1 && formula.startsWith("=")
          ? formula
          : null
      );
    });
  };
}
