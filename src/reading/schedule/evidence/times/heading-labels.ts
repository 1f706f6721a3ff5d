import type { Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { countMonths } from "../../../evidence/sheets/bare-months";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import {
  months,
  timeLabelOf,
  type MonthsLabel,
  type TimeLabel,
} from "../../../evidence/texts/time-label";
import { labelIn, type PlacedLabel } from "./placed-label";

/** Labels of a row that stand side by side, with no other text between them. */
export type LabelRun = readonly [PlacedLabel, ...PlacedLabel[]];

/** The runs of time labels in a row. */
export function labelRuns(view: SheetView, row: number, area: Area): readonly LabelRun[] {
  const runs: [PlacedLabel, ...PlacedLabel[]][] = [];
  let last: TimeLabel | null = null;
  for (let column = area.left; column <= Math.min(area.right, view.lastColumn(row)); column++) {
    const value = view.value(row, column);
    if (value === null) continue;
    const label: TimeLabel | null =
      underMonths(view, row, column) ?? labelIn(view, row, column) ?? nextMonth(last, value);
    if (!label) {
      if (!view.isBlank(row, column)) last = null;
      continue;
    }
    const { right, bottom } = view.extent(row, column);
    const placed = { label, row, left: column, right, bottom };
    if (last && joins(last, label)) runs.at(-1)?.push(placed);
    else runs.push([placed]);
    last = label;
  }
  for (const run of runs) {
    if (areQuarters(run)) run.splice(0, 4, ...run.map(asQuarter));
    if (run.every((placed) => MIDST.test(view.folded(placed.row, placed.left))))
      run.splice(0, run.length, ...run.map(asMonth));
  }
  return runs;
}

/** Whether thirds or weeks stand under each of a run's labels: two of them at least. */
export function areParted(view: SheetView, run: readonly Omit<PlacedLabel, "label">[]): boolean {
  return run.every(({ bottom, left, right }) => {
    const under = { top: bottom + 1, bottom: bottom + 1, left, right };
    const parts = labelRuns(view, bottom + 1, under).flat();
    return parts.filter(({ label: { kind } }) => kind === "days" || kind === "week").length > 1;
  });
}

/** The month that a bare number is under 実施月 or （月）, merged over more than its own column or with nothing beside it. */
function underMonths(view: SheetView, row: number, column: number): TimeLabel | null {
  const number = view.folded(row, column);
  const over = view.extent(row - 1, column);
  const isOver = over.right > over.left || view.isBlank(row - 1, column + 1);
  const text = view.folded(over.top, over.left);
  return row > 0 &&
    isOver &&
    MONTH.test(number) &&
    (HEADS_MONTHS.test(text) || (YEAR.test(text) && countOn(view, row, over)))
    ? months(Number(number))
    : null;
}

/** Whether all that stands under a year are numbers that count on through its months, and not from 1 as steps do. */
function countOn(
  view: SheetView,
  row: number,
  { left, right }: Pick<Area, "left" | "right">
): boolean {
  const numbers = numbersFrom(left, right).map((column) => Number(view.folded(row, column)));
  return (
    numbers.length > 2 &&
    numbers.every((number, at) =>
      at === 0 ? number > 1 : number === ((numbers[at - 1] ?? 0) % 12) + 1
    )
  );
}

const MONTH = /^(?:[1-9]|1[0-2])$/;
const YEAR = /^(?:令和|R|20)\d+年度$/;
const HEADS_MONTHS = /^(?:.{0,4}実施|予定|開催)?月$|\(月\)$/;

/** `1/4 2/4 3/4 4/4` are quarters of a year, and no days a month apart. */
const areQuarters = (run: LabelRun): boolean =>
  run.length === 4 &&
  run.every(({ label }, at) => label.kind === "day" && label.day === 4 && label.month === at + 1);

const asQuarter = (placed: PlacedLabel, at: number): PlacedLabel => ({
  ...placed,
  label: { kind: "part", part: `${at + 1}Q`, months: 3, year: null },
});

/** `4月中 5月中 6月中` with neither 上 nor 下 between them are months, and no thirds. */
const MIDST = /^\d{1,2}月中$/;

const asMonth = (placed: PlacedLabel): PlacedLabel =>
  placed.label.kind === "day" ? { ...placed, label: months(placed.label.month) } : placed;

/** The month after the last one, where more is said of it: `9月（補正）`, `3月末`. Elsewhere that may be any text. */
function nextMonth(last: TimeLabel | null, value: unknown): TimeLabel | null {
  if (last?.kind !== "months" || typeof value !== "string") return null;
  const label = timeLabelOf(value.replace(/(?<=月)\s*(?:末|[(（][^()（）]{1,6}[)）])\s*$/, ""));
  return label?.kind === "months" && label.first === ((last.first + last.count - 1) % 12) + 1
    ? label
    : null;
}

/** Labels of one kind make a run; a number may stand among months (`4月 5 6 7`). */
function joins(before: TimeLabel, label: TimeLabel): boolean {
  return family(before) === family(label) || [before, label].every(mayBeMonth);
}

function mayBeMonth(label: TimeLabel): boolean {
  return label.kind === "months" || (label.kind === "number" && label.number <= 12);
}

function family({ kind }: TimeLabel): string {
  if (kind === "date" || kind === "day") return "day";
  if (kind === "bare-year" || kind === "nth-year") return "year";
  return kind;
}

/** A run's labels as months, where that is what they are; else null. */
export function asMonths(run: LabelRun): readonly (PlacedLabel & { label: MonthsLabel })[] | null {
  const found = run.flatMap((placed) => {
    const { label } = placed;
    if (label.kind === "months") return [{ ...placed, label }];
    if (label.kind !== "number" || label.number > 12) return [];
    return [{ ...placed, label: months(label.number) }];
  });
  if (found.length !== run.length) return null;
  const isNamed = run.some(({ label }) => label.kind === "months");
  return isNamed || countMonths(found.map(({ label }) => label.first)) ? found : null;
}
