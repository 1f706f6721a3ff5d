import { fiscalYearOf, monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { monthIn, type Stretch } from "../../../evidence/texts/calendar";

/**
 * Whether a time in whole years that began before the plan's year, or is of several years, is how long the project runs
 * (開始年度 平成28年度, R7～R9), no schedule. So is `平成11年度～` where the plan's year isn't known.
 */
export function isLife(text: string, { start, end }: Stretch, fiscalYear: FiscalYear): boolean {
  const plain = text.normalize("NFKC");
  const isYears = /年|[RHS]\s?\d/i.test(plain) && !/月|\d\s*[./-]\s*\d/.test(plain);
  const lastOfFirst = monthOf(fiscalYearOf(monthIn(start)), 3);
  const isOpen = fiscalYear === 0 && /[~〜]\s*$/.test(plain);
  return isYears && (isOpen || start < monthOf(fiscalYear, 4) || end > lastOfFirst);
}
