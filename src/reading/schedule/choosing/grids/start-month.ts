import { monthOf, type FiscalYear, type Month } from "../../../../plan/fiscal-year";
import type { GridStart } from "../../../../settings/settings";

/** The month that people named, in the plan's year where they named none. */
export function startMonth(start: GridStart, fiscalYear: FiscalYear | null): Month {
  if (start.kind === "month") return start.month;
  return monthOf(fiscalYear === null ? 0 : fiscalYear + start.years, start.month);
}
