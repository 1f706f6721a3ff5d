import { addDays, isDay, moveMonths, type Stretch } from "./calendar";
import { fold } from "./folding";

/** How long something takes. */
interface TimeLength {
  readonly count: number;
  readonly unit: "months" | "days";
}

/** Whether a heading asks how long something takes; how long contracts run is another matter. */
export function headsLengths(heading: string): boolean {
  return HEADING.test(fold(heading));
}

const HEADING = /^(?!.*(?:契約|任期|履行|実績|対象|受付)).*(?:期間|工期|所要|[月日週]数)/;

/** Whether a text says how long something takes, under its heading. */
export function saysLength(text: string, heading: string): boolean {
  return lengthIn(fold(text), fold(heading)) !== null;
}

/** From a start for as long as a text says (`5か月`, `90日間`, `3` under 所要月数); null where both don't add up to an end. */
export function lasting(from: Stretch, text: string, heading: string): Stretch | null {
  const length = lengthIn(fold(text), fold(heading));
  const isPoint = from.start === from.end || isDay(from.start);
  if (!length || !isPoint || (length.unit === "days" && from.start !== from.end)) return null;
  const { start } = from;
  if (length.unit === "days") {
    return isDay(start) ? { start, end: addDays(start, length.count - 1) } : null;
  }
  const next = moveMonths(start, length.count);
  return { start, end: isDay(next) ? addDays(next, -1) : moveMonths(next, -1) };
}

function lengthIn(text: string, heading: string): TimeLength | null {
  const [, digits, unit = unitOf(heading)] =
    LENGTH.exec(text.replace(/^(約?)半年/, "$16か月")) ?? [];
  const count = Number(digits);
  if (!(count > 0) || unit === null) return null;
  if (unit.endsWith("月")) return { count, unit: "months" };
  if (unit === "年") return { count: count * 12, unit: "months" };
  return { count: unit === "週" ? count * 7 : count, unit: "days" };
}

/** What bare numbers under a heading count. */
function unitOf(heading: string): string | null {
  return (
    /[月日週](?=数)|(?<=[(:])[月日週](?=間?\))/.exec(heading)?.[0] ??
    (/[かヶケヵカ箇]月/.test(heading) ? "月" : null)
  );
}

const LENGTH = /^約?(\d{1,3})(?:([かヶケヵカ箇]月|月間|[週日年])間?)?$/;
