import { shareColumns, type Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { firstNot } from "../../../sheet/sorted";
import { isMoney } from "../texts/amount-aside";
import { known, meaningsOf } from "../texts/headings";
import { saysTotal } from "../texts/row-marks";
import { isCalendarHeading } from "../texts/time-heading";
import { areParts, isUnit, type HeadingCell } from "./lone-headings";
import type { SheetView } from "./sheet-view";

/** Where a heading's values stand in records of several rows that repeat the shape of the headings. */
export interface PlaceInRecords {
  /** The first rows of the records, and how many rows each takes at least. */
  readonly tops: readonly number[];
  readonly height: number;
  /** Before which row of a record the values end that begin in that of the heading's level; Infinity where they end with the record. */
  readonly end: number;
}

/** The first row of the record that a row is one of, or of the last one above it. */
export function topOfRecord({ tops }: PlaceInRecords, row: number): number | undefined {
  return tops[firstNot(tops.length, (at) => (tops[at] ?? row) <= row) - 1];
}

/**
 * The places of headings whose shape the records below repeat, merged as they are or with each value where its heading
 * begins; none where rows below are shaped otherwise, or no heading stands over another of its own.
 */
export function placesInRecords(
  view: SheetView,
  all: readonly HeadingCell[],
  top: number,
  bottom: number
): (cell: HeadingCell) => PlaceInRecords | undefined {
  const cells = all
    .filter((cell) => !isOfMonths(cell, all))
    .map((cell) => ({ ...cell, area: withBlanks(view, cell.area, bottom) }));
  const tops = echoingRecords(view, cells, top, bottom);
  return ({ area: { top: from, left } }) => {
    const cell = cells.find(({ area }) => area.top === from && area.left === left);
    if (!cell || tops.length === 0) return undefined;
    const end = cell.area.bottom < bottom ? cell.area.bottom - top + 1 : Infinity;
    return { tops, height: bottom - top + 1, end };
  };
}

/** A heading with the blank cells of its band below it. */
function withBlanks(view: SheetView, area: Area, bottom: number): Area {
  let end = area.bottom;
  const isFree = (row: number): boolean =>
    numbersFrom(area.left, area.right).every(
      (column) => view.isBlank(row, column) && !view.merge(row, column)
    );
  while (end < bottom && isFree(end + 1)) end++;
  return { ...area, bottom: end };
}

/** The first rows of records that repeat the shape of their headings. */
function echoingRecords(
  view: SheetView,
  cells: readonly HeadingCell[],
  top: number,
  bottom: number
): readonly number[] {
  const lower = cells.filter(({ area }) => area.top > top);
  if (!lower.some((cell) => cells.some((other) => isOver(other, cell)))) return [];
  if (lower.some((cell) => cells.some((other) => isOver(other, cell) && isOneWith(other, cell))))
    return [];
  const [left, right] = [
    Math.min(...cells.map(({ area }) => area.left)),
    Math.max(...cells.map(({ area }) => area.right)),
  ];
  const tops: number[] = [];
  let sure = 0;
  let isApart = false;
  for (let row = bottom + 1; row <= view.used.bottom; row++) {
    const columns = view.columnsOf(row, left, right);
    const isAgain =
      columns.length > 2 && columns.every((at) => view.text(row, at) === view.text(top, at));
    if (isAgain) break;
    const record = recordAt(view, cells, top, bottom, row);
    if (record && (record.isSure || !isApart)) {
      tops.push(row);
      if (record.isSure) sure++;
      row += bottom - top;
      isApart = false;
    } else if (columns.length > 2 && !columns.some((at) => saysTotal(view.text(row, at)))) {
      if (!isApart) return [];
      break;
    } else isApart ||= columns.length === 0;
  }
  return sure * 2 > tops.length ? tops : [];
}

/** Whether a cell is a month or stands over months. */
function isOfMonths(cell: HeadingCell, all: readonly HeadingCell[]): boolean {
  const isMonth = ({ field }: HeadingCell): boolean =>
    typeof field.value === "number" || isCalendarHeading(field.text);
  return isMonth(cell) || all.some((other) => isOver(cell, other) && isMonth(other));
}

function isOver({ area }: HeadingCell, below: HeadingCell): boolean {
  return area.bottom < below.area.top && shareColumns(area, below.area);
}

/** Whether one heading is written in two cells: 事業 over 主体, 予算 over 額 or （千円）. */
function isOneWith({ area, field: { text: upper } }: HeadingCell, lower: HeadingCell): boolean {
  const { text } = lower.field;
  const isAlike = area.left === lower.area.left && area.right === lower.area.right;
  const isEnd =
    upper.length + text.length < 6 &&
    !known(meaningsOf(text)) &&
    known(meaningsOf(upper + text)) !== null;
  return isUnit(text) || /^[(（※]/.test(text) || (isAlike && (isEnd || areParts(upper, text)));
}

/**
 * Whether the rows from one on hold values just where the headings have theirs, and, for a sure one, one as tall or as
 * wide as its heading, or a number over a text; none where they don't.
 */
function recordAt(
  view: SheetView,
  cells: readonly HeadingCell[],
  top: number,
  bottom: number,
  row: number
): { readonly isSure: boolean } | null {
  let isSure = false;
  const levels: number[] = [];
  for (const cell of cells) {
    const { area } = cell;
    const { left, right } = area;
    const level = area.top - top;
    const isTall = level === 0 && area.bottom >= bottom;
    const [from, to] = [row + level, row + area.bottom - top];
    const own = view.extent(from, left);
    const isWithin = own.top === from && own.bottom <= to;
    if (own.left !== left || own.right > right || !(isWithin || isTall)) return null;
    const filled = numbersFrom(from, to).flatMap((at) => view.columnsOf(at, left, right));
    const [first] = filled;
    if (first === undefined) continue;
    // What is said of a project may be written in several rows, but for what it is called.
    const isAlone = filled.length === 1 && !view.isBlank(from, left);
    const isListed = isTall && filled.every((at) => at === left) && !isHead(cell, cells);
    if (!(isAlone || isListed) || saysTotal(view.text(from, first))) return null;
    levels.push(level);
    const isOfKind = (at: number): boolean => isMoney(view.field(at, left));
    const isWide = right > left && own.right === right;
    isSure ||=
      isAlone &&
      isWithin &&
      (isTall ||
        ((isWide || (!view.isBlank(to + 1, left) && isOfKind(from) !== isOfKind(to + 1))) &&
          cells.some((other) => isOver(cell, other))));
  }
  const first = levels.filter((level) => level === 0).length;
  return first > 1 && levels.length > first ? { isSure } : null;
}

/** Whether a heading is the first of names or of keys; 取組項目 behind 事業名 lists what is done. */
function isHead(cell: HeadingCell, cells: readonly HeadingCell[]): boolean {
  const fieldOf = ({ field }: HeadingCell) => meaningsOf(field.text)[0]?.field;
  const field = fieldOf(cell);
  return (
    (field === "name" || field === "priority") &&
    cells.find((other) => fieldOf(other) === field) === cell
  );
}
