import type { FiscalYear } from "../../../../plan/fiscal-year";
import type { Field } from "../../../draft";
import { just, type Stretch } from "../../../evidence/texts/calendar";
import { dateIn } from "../../../evidence/texts/date-format";
import { readTime } from "../../../evidence/texts/time-text";

/** The time that a cell of starts or ends says and nothing else, be it a date or a text; null where it says none. */
export function timeOf(field: Field, fiscalYear: FiscalYear): Stretch | null {
  const date = dateIn(field.value, field.numberFormat);
  if (date) return just(date);
  // A bare number from 1 to 12 in a column of starts or ends is a month.
  const isMonth = /^\s*(?:1[0-2]|[1-9])\s*$/.test(field.text.normalize("NFKC"));
  return readTime(isMonth ? `${field.text}月` : field.text, fiscalYear);
}
