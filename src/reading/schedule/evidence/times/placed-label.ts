import { isBareYear } from "../../../evidence/texts/years";
import { isDay, type Point } from "../../../evidence/texts/calendar";
import { dateIn } from "../../../evidence/texts/date-format";
import { months, timeLabelOf, type TimeLabel } from "../../../evidence/texts/time-label";
import type { SheetView } from "../../../evidence/sheets/sheet-view";

/** A label and where it stands. */
export interface PlacedLabel {
  readonly label: TimeLabel;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a cell says of time, null where it says nothing or something else beside. */
export function labelIn(view: SheetView, row: number, column: number): TimeLabel | null {
  const value = view.value(row, column);
  if (typeof value === "string") {
    return value.length <= LONGEST ? timeLabelOf(value) : null;
  }
  if (typeof value !== "number") return null;
  const format = view.format(row, column);
  const date = dateIn(value, format);
  if (date) return dateLabel(date);
  if (/"?年度"?$/.test(format)) return timeLabelOf(`${value}年度`);
  if (isBareYear(value)) return { kind: "digits", year: value };
  if (!Number.isInteger(value) || value < 1 || value > 31) return null;
  if (format.includes("月") && value <= 12) return months(value);
  if (format.includes("週")) return { kind: "week" };
  return { kind: "number", number: value };
}

function dateLabel(date: Point): TimeLabel {
  if (isDay(date)) return { kind: "date", day: date };
  return months(Number(date.slice(5)), { year: Number(date.slice(0, 4)) });
}

const LONGEST = 24;
