import { hasColumn, hasRow, overlaps, type Area } from "../../../sheet/address";
import { valueAt, valueText, type CellValue, type SheetSurvey } from "../../../sheet/survey";
import { numbersFrom } from "../../../sheet/numbers";
import { saysNone } from "../texts/amount";
import { fold } from "../texts/folding";
import { meaningsOf } from "../texts/headings";

/**
 * A sheet with its amounts that are written a digit to a cell (`1|2|0|0` under 予算額, merged over narrow columns that
 * may be headed 千, 百, 十 and 円, or between 予算額 and 千円 in a form) as one number each, merged over these. Digits
 * with a gap stay apart in one text, which is no amount.
 */
export function joinDigits(sheet: SheetSurvey): SheetSurvey {
  return sheet.merges
    .filter((merge) => merge.right - merge.left >= 2 && isBudget(valueOf(sheet, merge)))
    .reduce(joinUnder, joinBetween(sheet));
}

/** The digits of a row between a form's label and its unit, or behind a label that tells the unit. */
function joinBetween(sheet: SheetSurvey): SheetSurvey {
  const { origin, rows } = sheet.values;
  const joined: Area[] = [];
  const values = rows.map((cells, at): readonly CellValue[] => {
    const run = runOf(cells);
    if (!run) return cells;
    const row = origin.row + at;
    const inRow = sheet.merges.filter((each) => hasRow(each, row));
    const first = run.label + 1;
    // A box may be merged over narrow columns, the label's as well.
    const isBox = (index: number): boolean =>
      !inRow.some(
        (each) => hasColumn(each, index + origin.column) && each.left < index + origin.column
      );
    const boxes = numbersFrom(first, run.end - 1).filter(isBox);
    const digits = boxes.map((index) => fold(valueText(cells[index] ?? null)));
    const areDigits = digits.every((digit) => DIGIT.test(digit));
    if (!areDigits || digits.filter(Boolean).length < FEW) return cells;
    const above = boxes.filter((index) => valueText(rows[at - 1]?.[index] ?? null) !== "");
    // Without a unit behind them they may be small amounts of years, or none.
    if (!run.isClosed && (above.length > 1 || digits.find(Boolean) === "0")) return cells;
    const left = boxes[0] ?? first;
    const area = { top: row, left: origin.column + left, right: origin.column + run.end - 1 };
    const bottoms = inRow.filter((each) => hasColumn(area, each.left)).map(({ bottom }) => bottom);
    joined.push({ ...area, bottom: Math.max(row, ...bottoms) });
    const whole = wholeOf(digits);
    return cells.map((cell, index) =>
      index < left || index >= run.end ? cell : index === left ? whole : null
    );
  });
  if (joined.length === 0) return sheet;
  const isCovered = (merge: Area): boolean => joined.some((area) => overlaps(area, merge));
  return {
    ...sheet,
    values: { origin, rows: values },
    merges: [...sheet.merges.filter((merge) => !isCovered(merge)), ...joined],
  };
}

/** What stands in a row between a budget's label and what ends its digits. */
interface Run {
  readonly label: number;
  readonly end: number;
  /** Whether a unit ends them. */
  readonly isClosed: boolean;
}

function runOf(cells: readonly CellValue[]): Run | null {
  const unit = cells.findIndex(
    (cell) => typeof cell === "string" && cell.length <= LONGEST_UNIT && UNIT.test(fold(cell))
  );
  const before = cells.slice(0, Math.max(0, unit)).findLastIndex(isBudget);
  if (before >= 0) return { label: before, end: unit, isClosed: true };
  // Among a list's headings, months may follow that are numbers.
  const label = cells.findIndex((cell) => cell !== null);
  const head = cells[label] ?? null;
  if (!isBudget(head) || !/円/.test(valueText(head))) return null;
  const behind = cells.slice(label + 1).map((cell) => fold(valueText(cell)));
  const next = behind.findIndex((text) => !DIGIT.test(text));
  const filled = behind.slice(0, next < 0 ? undefined : next).findLastIndex(Boolean);
  return { label, end: label + filled + 2, isClosed: false };
}

/** What digits come to; apart in one text where one is missing among or behind them. */
function wholeOf(digits: readonly string[]): CellValue {
  const text = digits.join("");
  const isWhole = digits.lastIndexOf("") < digits.findIndex(Boolean);
  const number = Number(text);
  return isWhole ? (Number.isNaN(number) ? text : number) : text.split("").join(" ");
}

function isBudget(value: CellValue): boolean {
  const text = typeof value === "string" ? value : "";
  return /[額費算]/.test(text) && meaningsOf(text).some(({ field }) => field === "budget");
}

function valueOf(sheet: SheetSurvey, { top, left }: Pick<Area, "top" | "left">): CellValue {
  return valueAt(sheet.values, top, left);
}

function joinUnder(sheet: SheetSurvey, heading: Area): SheetSurvey {
  const { left, right } = heading;
  const { origin, rows } = sheet.values;
  const cellsOf = (row: number): readonly string[] =>
    numbersFrom(left, right).map((column) => fold(valueText(valueAt(sheet.values, row, column))));
  const places = cellsOf(heading.bottom + 1);
  const hasPlaces = places.every((place) => PLACE.test(place)) && places.join("") !== "";
  const first = heading.bottom + (hasPlaces ? 2 : 1);
  let last = first - 1;
  let isApart = false;
  for (let row = first; row < origin.row + rows.length; row++) {
    const cells = cellsOf(row);
    if (!cells.every((cell) => DIGIT.test(cell)) && !saysNone(cells.join(""))) break;
    if (areMonths(sheet, row, heading)) break;
    const filled = cells.filter(Boolean).length;
    isApart ||= filled > 1;
    if (filled > 0) last = row;
  }
  if (!isApart) return sheet;
  const written = new Map<number, CellValue>();
  for (let row = first; row <= last; row++) {
    const cells = cellsOf(row);
    if (cells.some(Boolean)) written.set(row, wholeOf(cells));
  }
  const joined = [...written.keys()].map((row): Area => {
    const bottoms = sheet.merges.filter((each) => each.top === row && isWithin(each, heading));
    return { top: row, left, bottom: Math.max(row, ...bottoms.map(({ bottom }) => bottom)), right };
  });
  if (hasPlaces) {
    written.set(heading.bottom + 1, null);
    const name = valueText(valueOf(sheet, heading));
    const lowest = places.at(-1) ?? "";
    const unit = /^(?:円|(?:千|百?万)円?)$/.test(lowest) && `${lowest.replace("円", "")}円`;
    if (unit)
      written.set(
        heading.top,
        /円/.test(name) ? name.replace(/[百千万億]*円/, unit) : `${name}（${unit}）`
      );
  }
  return {
    ...sheet,
    values: {
      origin,
      rows: rows.map((cells, at) => {
        const value = written.get(origin.row + at);
        if (value === undefined) return cells;
        return cells.map((cell, index) => {
          const column = origin.column + index;
          if (column < left || column > right) return cell;
          return column === left ? value : null;
        });
      }),
    },
    merges: [
      ...sheet.merges.filter(
        (each) => each.top <= heading.bottom || each.top > last || !isWithin(each, heading)
      ),
      ...joined,
    ],
  };
}

/** Whether what stands under a heading is counted on by the cell behind it, or before it: 4 to 8 and 9, 12 and 1 to 3. */
function areMonths(sheet: SheetSurvey, row: number, { left, right }: Area): boolean {
  const numberAt = (column: number): number => Number(valueAt(sheet.values, row, column));
  const own = numbersFrom(left, right).map(numberAt);
  const filled = own.slice(own.findIndex(Boolean));
  const [first = 0] = filled;
  const isNext = (value: number, at: number): boolean => value === ((first + at - 1) % 12) + 1;
  return (
    filled.every(isNext) &&
    (isNext(numberAt(right + 1), filled.length) || numberAt(left - 1) % 12 === first - 1)
  );
}

function isWithin(area: Area, { left, right }: Area): boolean {
  return area.left >= left && area.right <= right;
}

/** So many digits between a label and a unit are no amounts of years. */
const FEW = 3;
const UNIT = /^[百千万億]*円$/;
/** Longer texts are no units, and needn't be folded to see that. */
const LONGEST_UNIT = 8;
const DIGIT = /^[\d▲△¥\\-]?$/;
const PLACE = /^(?:[十百千]?[万億]|[十百千一]|[百千万億]*円)?$/;
