import type { Day } from "../../plan/plan";

/** The day of an Excel serial (1900 system); null for what can't be a date of an office's plan. */
export function dayOfSerial(serial: number): Day | null {
  if (!Number.isFinite(serial) || serial < FIRST || serial > LAST) return null;
  // Days counted from 1 March of year 0, so that leap days stand last in their year.
  const days = Math.floor(serial) - SERIAL_OF_1970 + 719_468;
  const cycle = Math.floor(days / 146_097);
  const inCycle = days - cycle * 146_097;
  const year = Math.floor(
    (inCycle -
      Math.floor(inCycle / 1460) +
      Math.floor(inCycle / 36_524) -
      Math.floor(inCycle / 146_096)) /
      365
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const calendarYear = year + cycle * 400 + (month <= 2 ? 1 : 0);
  return `${calendarYear}-${pad(month)}-${pad(day)}`;
}

/** Whether a number format shows dates. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General/gi, "");
  return /[ymdg]/i.test(bare) || /[年月日]/.test(bare);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

const SERIAL_OF_1970 = 25_569;
/** 1 March 1900: before it the 1900 system miscounts. */
const FIRST = 61;
/** 31 December 2199. */
const LAST = 109_574;
