import { fiscalYearOf, monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { monthIn, type Stretch } from "../../../evidence/texts/calendar";

/**
 * Whether a time in whole years that began before the plan's year, or is of several years, is how long the project runs
 * (開始年度 平成28年度, R7～R9), no schedule.
 */
export function isLife(text: string, { start, end }: Stretch, fiscalYear: FiscalYear): boolean {
  const plain = text.normalize("NFKC");
  const isYears = /年|[RHS]\s?\d/i.test(plain) && !/月|\d\s*[./-]\s*\d/.test(plain);
  const lastOfFirst = monthOf(fiscalYearOf(monthIn(start)), 3);
  return isYears && (start < monthOf(fiscalYear, 4) || end > lastOfFirst);
}
