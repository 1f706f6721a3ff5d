import { fiscalYearOf, type FiscalYear } from "../../../../plan/fiscal-year";
import type { DraftActivity, Field } from "../../../draft";
import { saysNone } from "../../../evidence/texts/amount";
import { just, monthIn, type Stretch } from "../../../evidence/texts/calendar";
import { withText } from "../../../evidence/sheets/fields";
import { dateIn } from "../../../evidence/texts/date-format";
import { fold } from "../../../evidence/texts/folding";
import { inMonths } from "../../../evidence/texts/seasons";
import { readTime } from "../../../evidence/texts/time-text";
import { saysMonth } from "../bars/other-months";
import { wordsWithin } from "./dated-texts";
import { isLife } from "./project-life";
import { spanning } from "./start-and-end";
import { readWords } from "./words";

/** The activities that one text tells; what it doesn't name bears the name given. Null where it can't be read. */
export function fromWords(
  field: Field,
  name: Field | null,
  fiscalYear: FiscalYear,
  mayEnclose = false
): readonly DraftActivity[] | null {
  const { cell } = field;
  if (saysNone(fold(field.text))) return [];
  const date = dateIn(field.value, field.numberFormat);
  const whole = date ? just(date) : readTime(field.text, fiscalYear);
  const words = whole
    ? [{ label: "", ...whole }]
    : (readWords(field.text, fiscalYear, mayEnclose) ??
      readWords(inMonths(fold(field.text)), fiscalYear));
  const [only, ...more] = words ?? [];
  if (only && more.length === 0 && isLife(field.text, only, fiscalYear)) return [];
  return (
    words?.flatMap(({ label, ...time }) =>
      (label === "" ? named(name, time) : [{ label: withText(field, label), ...time }]).map(
        (each): DraftActivity => ({
          ...each,
          area: spanning(cell, cell),
          form: label === "" ? "dates" : "words",
        })
      )
    ) ?? null
  );
}

/** What is done at a time, or at those within it that its own text says: `6月に実施` beside 上半期. */
function named(
  name: Field | null,
  time: Stretch
): readonly (Stretch & { readonly label: Field | null })[] {
  const [, bracketed = ""] = /[(（]([^(（]*月[^(（]*)[)）]$/.exec(name?.text ?? "") ?? [];
  const own = readTime(bracketed, fiscalYearOf(monthIn(time.start)));
  // 5月 beside 水防訓練（5月中旬～6月初旬）.
  if (own && monthIn(own.start) === time.start && time.start === time.end)
    return [{ ...own, label: name }];
  const said =
    name && time.start < time.end && saysMonth(name) ? wordsWithin(name.text, time) : null;
  return name && said
    ? said.map((each) => ({ ...each, label: withText(name, each.label) }))
    : [{ ...time, label: name }];
}
