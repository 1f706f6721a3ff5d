import { valueText, type CellValue } from "../../../sheet/survey";

/**
 * A row's cells, with 2025.4 and on, or 7.4 and on, as the months that so many in a row can only be, be they numbers, of
 * which 2025.1 after 2025.9 is October.
 */
export function withMonths(cells: readonly CellValue[]): readonly CellValue[] {
  const months = new Map<number, string>();
  let run: (readonly [at: number, text: string])[] = [];
  let last = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell === null) continue;
    const [, year = "", part] = DOTTED.exec(valueText(cell)) ?? [];
    const first = Number(year) * 12;
    const month = part === "1" && last === first + 9 ? 10 : Number(part);
    if (first + month !== last + 1) run = [];
    last = first + month;
    // `1.1` counts sections as often.
    if (run.length > 0 || month === 4) run.push([at, `${year}年${month}月`]);
    if (run.length >= LEAST) for (const each of run) months.set(...each);
  }
  return months.size === 0 ? cells : cells.map((cell, at) => months.get(at) ?? cell);
}

const DOTTED = /^(20\d\d|[1-3]?\d)\.(1[0-2]?|0?[2-9])$/;
const LEAST = 6;
