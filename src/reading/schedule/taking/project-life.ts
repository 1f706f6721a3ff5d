import { monthOf, type FiscalYear } from "../../../plan/fiscal-year";
import type { Stretch } from "../../evidence/calendar";

/** Whether a time in whole years that began before the plan's year is how long the project runs (開始年度 平成28年度), no schedule. */
export function isLife(
  text: string,
  { start }: Pick<Stretch, "start">,
  fiscalYear: FiscalYear
): boolean {
  const plain = text.normalize("NFKC");
  const isYears = /年|[RHS]\s?\d/i.test(plain) && !/月|\d\s*[./-]\s*\d/.test(plain);
  return isYears && start < monthOf(fiscalYear, 4);
}
