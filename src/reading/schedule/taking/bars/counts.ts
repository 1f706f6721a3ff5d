import { numbersFrom } from "../../../../sheet/numbers";
import type { CellValue } from "../../../../sheet/survey";
import { dateFormat } from "../../../evidence/texts/date-format";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { LanePlace } from "../../evidence/grids/month-grid";

/**
 * Whether all that a lane holds are ones or ticks, which formats paint: each is a piece of a bar, and what a formula says
 * of the other months, 0 or FALSE, is nothing.
 */
export function holdsOnes(view: SheetView, row: number, left: number, right: number): boolean {
  return numbersFrom(left, right).every((column) => {
    const value = Number(view.value(row, column));
    return value === 1 || value === 0;
  });
}

/** Whether a number under a month can be how many times something takes place in it. */
export function isCount(value: CellValue): boolean {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST;
}

/** A month's days. */
export const MOST = 31;

/** Whether lanes hold nothing but numbers, one of which no month has as many times: visitors, or amounts. */
export function holdFigures(
  { sheet: { view }, left, right }: LanePlace,
  rows: readonly number[]
): boolean {
  const values = rows.flatMap((row) =>
    view
      .columnsOf(row, left, right)
      .map((at) => dateFormat(view.format(row, at)) ?? view.value(row, at))
  );
  return values.every((value) => typeof value === "number") && Math.max(...values) > MOST;
}

/**
 * What numbers under months are called by: 回 where a heading over them or behind them counts (`計（回）`), what a note
 * near them says (`※数字は実施日`), else nothing.
 * Null where they are all ones, which formats paint.
 */
export function counterOf(
  { sheet: { view }, top, bodyTop, left, right }: LanePlace,
  rows: readonly number[]
): string | null {
  const heads = numbersFrom(Math.max(0, top - 1), bodyTop - 1).map((row) => view.field(row, left));
  if ([...heads, view.field(bodyTop - 1, right + 1)].some(({ text }) => COUNT.test(text)))
    return "回";
  const end = rows.at(-1) ?? bodyTop;
  const around = [
    ...numbersFrom(Math.max(0, top - AROUND), top - 1),
    ...numbersFrom(end, end + AROUND),
  ];
  const notes = around.flatMap((row) => view.columnsOf(row).map((at) => view.folded(row, at)));
  const [, noted] = notes.map((note) => NOTED.exec(note)).find((found) => found !== null) ?? [];
  if (noted !== undefined) return noted;
  const isMore = (value: CellValue): boolean => isCount(value) && value !== 1;
  return rows.some((row) => numbersFrom(left, right).some((at) => isMore(view.value(row, at))))
    ? ""
    : null;
}

/** So many rows from months and lanes a note on their numbers may stand. */
const AROUND = 3;
const NOTED = /数字は.{0,5}([日回])/;
const COUNT = /回数?[)）]?$/;
