import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { yearsIn } from "../../evidence/texts/years";
import { yearPreference } from "../years/fit-of-year";

/** A value of a form with the heading that tells its year; none where it stands alone. */
export interface HeadedValue {
  readonly head: Field | null;
  readonly value: Field;
}

/** Whether a text heads a year's value: `R6決算`, `令和7年度`, `本年度予算`. */
export function isYearly(text: string): boolean {
  return (
    text.length <= 24 &&
    (yearsIn(text).length > 0 ||
      /前年|本年|今年|当年|予算|決算|当初|補正|現計|要求|査定|内示/.test(text))
  );
}

/** The heading that tells the year of a cell: the next one above it that names one, with the year over 決算 and 予算. */
export function yearAbove(view: SheetView, { cell }: Field): Field | null {
  if (!cell) return null;
  const yearlyAt = (row: number): Field | null => {
    const field = view.field(row, cell.column);
    return field.cell?.row === row && isYearly(field.text) ? field : null;
  };
  // Amounts of other sources and kinds stand between.
  let reach = REACH;
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - reach); row--) {
    const field = yearlyAt(row);
    if (field) return withText(field, (yearlyAt(row - 1)?.text ?? "") + field.text);
    if (typeof view.value(row, cell.column) === "number") reach++;
  }
  return null;
}

/** The value whose heading fits the plan's year and a decided budget best; null where two fit alike, or none does. */
export function bestFor(values: readonly HeadedValue[], year: FiscalYear | null): Field | null {
  const rated = values
    .flatMap(({ head, value }) => {
      if (!head) return [];
      const score = preferenceOf("budget", head.text) + yearPreference(head.text, year);
      return [{ value, score }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = rated;
  return best && best.score > Math.max(OTHER, second?.score ?? OTHER) ? best.value : null;
}

/** Of texts that stand in a row under headings of several years, the plan's year's, or null where none is told; else the first. */
export function bestOfYears(
  view: SheetView,
  words: SheetWords,
  row: number,
  first: Field,
  year: FiscalYear | null
): Field | null {
  const from = first.cell?.column ?? 0;
  const headed = words
    .columnsOf(row)
    .filter((column) => column >= from)
    .map((column) => view.field(row, column))
    .map((value) => ({ value, head: yearAbove(view, value) }));
  const heads = new Set(headed.flatMap(({ head }) => head?.text ?? []));
  return headed.length >= 2 && heads.size === headed.length ? bestFor(headed, year) : first;
}

const REACH = 6;
/** What a heading scores that says another year, or what was spent. */
const OTHER = -0.5;
