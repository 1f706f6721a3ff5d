import type { FiscalYear } from "../../../../plan/fiscal-year";
import type { DraftActivity, Field } from "../../../draft";
import { saysNone } from "../../../evidence/texts/amount";
import { just } from "../../../evidence/texts/calendar";
import { dateIn } from "../../../evidence/texts/date-format";
import { fold } from "../../../evidence/texts/folding";
import { readTime } from "../../../evidence/texts/time-text";
import { isLife } from "./project-life";
import { spanning } from "./start-and-end";
import { readWords } from "./words";

/** The activities that one text tells; what it doesn't name bears the name given. Null where it can't be read. */
export function fromWords(
  field: Field,
  name: Field | null,
  fiscalYear: FiscalYear
): readonly DraftActivity[] | null {
  const { cell } = field;
  if (saysNone(fold(field.text))) return [];
  const date = dateIn(field.value, field.numberFormat);
  const whole = date ? just(date) : readTime(field.text, fiscalYear);
  const words = whole ? [{ label: "", ...whole }] : readWords(field.text, fiscalYear);
  const [only, ...more] = words ?? [];
  if (only && more.length === 0 && isLife(field.text, only, fiscalYear)) return [];
  return (
    words?.map(({ label, start, end }): DraftActivity => ({
      label: label === "" ? name : { ...field, text: label },
      area: spanning(cell, cell),
      form: label === "" ? "dates" : "words",
      start,
      end,
    })) ?? null
  );
}
