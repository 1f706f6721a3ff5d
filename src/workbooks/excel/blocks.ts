import type { Area } from "../../sheet/address";
import { tiles } from "./areas";
import type { Task } from "./tasks";

/**
 * Queues a block of an area; answers what takes Excel's answer, given how many rows of the area stand above the
 * block.
 */
export type BlockQueue = (range: Excel.Range) => (firstRow: number) => void;

/** Cells that are asked for in one task. */
const CELLS_AT_ONCE = 10_000;

/**
 * Asks for an area in blocks of whole rows, smaller ones where Excel finds one too large.
 * @param bytes what a cell is likely to take over the wire
 */
export function blockTasks(
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
