/** Whether numbers in this format show as dates (a day, a month or a year; a time of day alone doesn't count). */
export function showsDate(format: string): boolean {
  const section = format.replace(LITERALS, "").split(";")[0] ?? "";
  const codes = section.replace(/general|g\/標準|am\/pm|a\/p|e[+-]/gi, "").toLowerCase();
  if (/[ydeg]|aaa/.test(codes)) return true;
  const units = codes.replace(/[^hms]/g, "").match(/(.)\1*/g) ?? [];
  // m is minutes right after hours and right before seconds, months otherwise.
  return units.some(
    (unit, i) =>
      unit.startsWith("m") && !units[i - 1]?.startsWith("h") && !units[i + 1]?.startsWith("s")
  );
}

/** Quoted and escaped characters, fillers, and what stands in brackets: colours, languages, elapsed time. */
const LITERALS = /"[^"]*"?|\\.|[*_].|\[[^\]]*\]/gs;

/** Days between the first days of the two date systems. */
const DAYS_1904 = 1462;

/** A date's serial in the 1900 system. */
export function from1904(serial: number): number {
  return serial + DAYS_1904;
}

/** A date's serial in the 1904 system, from that in the 1900 system. */
export function to1904(serial: number): number {
  return serial - DAYS_1904;
}

/** The serial (1900 system) of an ISO 8601 date or date and time, as cells of type `d` hold it; null for other texts. */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(
    text.trim()
  );
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
