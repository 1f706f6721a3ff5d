import type { Area, AreaRef } from "../../sheet/address";
import type { CellValue, Detail, DetailKind, Grid, Look, Shape } from "../../sheet/survey";
import { type BlockQueue, blockTasks } from "./blocks";
import { queueAccess } from "./barriers";
import { queueBorders, queueFills, queueFonts, queueRoom } from "./cell-looks";
import { cellValue } from "./values";
import { shapesTask } from "./drawn-shapes";
import { type DrawnShape, groupMembers, knownShapes } from "./shapes";
import type { Memory } from "./memory";
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
  return parts.map(({ detail }) => detail);
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
  /** Complete once they are done. */
  readonly detail: Detail;
}

/** The tasks of one look, and what they come to. */
export function lookTasks(
  context: Excel.RequestContext,
  look: Look,
  memory: Memory | null,
  drawn: readonly DrawnShape[] = []
): LookPart {
  const { area, kinds } = look;
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const tasks: Task[] = [];
  const cells = <T>(
    within: Area | null,
    bytes: number,
    queue: (range: Excel.Range, rows: T[][]) => ReturnType<BlockQueue>
  ): Grid<T> => {
    const rows: T[][] = [];
    if (within) tasks.push(...blockTasks(sheet, within, bytes, (range) => queue(range, rows)));
    const origin = { row: area.top, column: area.left };
    return { origin, rows };
  };
  const held = usedOf(area, memory);
  const asked: Readonly<Record<DetailKind, () => Omit<Detail, "area">>> = {
    values: () => ({ values: cells(held, 24, queueValues) }),
    fills: () => ({ fills: cells(area, 42, queueFills) }),
    fonts: () => ({ fonts: cells(held, 120, queueFonts) }),
    borders: () => ({ borders: cells(area, 260, queueBorders) }),
    formulas: () => ({ formulas: cells(held, 20, queueFormulas) }),
    access: () => ({
      access: cells(area, 60, (range, access) => queueAccess(sheet, range, access)),
    }),
    room: () => ({ room: cells(area, 100, queueRoom) }),
    shapes: () => {
      const shapes: Shape[] = [];
      if (drawn.length > 0) tasks.push(shapesTask(sheet, area, drawn, shapes));
      return { shapes };
    },
  };
  const detail = kinds.reduce<Detail>((all, kind) => ({ ...all, ...asked[kind]() }), { area });
  return { tasks, detail };
}

/** The area as far as there are values on its sheet; null where it lies beyond them. */
function usedOf(area: AreaRef, memory: Memory | null): Area | null {
  const used = memory?.used.get(area.sheet);
  if (used === undefined) return area;
  if (used === null || used.bottom < area.top || used.right < area.left) return null;
  return {
    ...area,
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
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
        typeof formula === "string" && /^=[^]/.test(formula) ? formula : null
      );
    });
  };
}
