import type { FiscalYear } from "../../plan/fiscal-year";
import type { Area } from "../../sheet/address";
import type { Field } from "../draft";
import { preferenceOf } from "../evidence/headings";
import type { SheetView } from "../evidence/sheet-view";
import type { SheetWords } from "../evidence/sheet-words";
import { yearsIn } from "../evidence/years";
import { readAmount } from "../taking/amount";
import { yearPreference } from "./choose-columns";

/** An amount of a form with the heading that tells it from others; none where it stands alone. */
interface HeadedAmount {
  readonly head: Field | null;
  readonly amount: Field;
}

/**
 * The amount that a form's budget label is for. Forms show several years in a row: each year's amount right of
 * its heading, or under it. Null where more than one could be meant and nothing tells which.
 */
export function formBudget(
  view: SheetView,
  words: SheetWords,
  label: Area,
  year: FiscalYear | null
): Field | null {
  const right = words.columnsOf(label.top).filter((column) => column > label.right);
  const [first] = right;
  if (first === undefined) {
    const below = view.field(label.bottom + 1, label.left);
    return isYearly(view.text(label.top, label.left)) && isAmount(below) ? below : null;
  }
  if (first > label.right + NEAR) return null;
  const row = right.map((column) => view.field(label.top, column));
  const amounts = row.filter(isAmount);
  const [lead, next] = row;
  if (lead && isAmount(lead)) {
    // `2,500 千円 うち一般財源 100`: what follows another word is another thing.
    if (amounts.length === 1 || !next || !isAmount(next)) return lead;
    return bestOf(
      amounts.map((amount) => ({ head: headAbove(view, amount), amount })),
      year
    );
  }
  const heads = row.filter(({ text }) => isYearly(text));
  if (lead === undefined || !heads.includes(lead)) return lead && heads.length === 0 ? lead : null;
  const beside = pairs(row);
  if (beside.length > 0) return bestOf(beside, year);
  return bestOf(
    heads.flatMap((head) => {
      if (!head.cell) return [];
      const under = view.extent(head.cell.row, head.cell.column).bottom + 1;
      const amount = view.field(under, head.cell.column);
      return isAmount(amount) ? [{ head, amount }] : [];
    }),
    year
  );
}

/** Headings and amounts by turns. */
function pairs(row: readonly Field[]): readonly HeadedAmount[] {
  return row.flatMap((amount, index) => {
    const head = row[index - 1];
    return head && isYearly(head.text) && isAmount(amount) ? [{ head, amount }] : [];
  });
}

function headAbove(view: SheetView, { cell }: Field): Field | null {
  if (!cell) return null;
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - REACH); row--) {
    const field = view.field(row, cell.column);
    if (isYearly(field.text)) return field;
    if (field.text !== "" && !isAmount(field)) return null;
  }
  return null;
}

/** The amount whose heading fits the plan's year and a decided budget best; null where two fit alike. */
function bestOf(amounts: readonly HeadedAmount[], year: FiscalYear | null): Field | null {
  const rated = amounts
    .flatMap(({ head, amount }) => (head ? [{ amount, score: fit(head.text, year) }] : []))
    .sort((a, b) => b.score - a.score);
  const [best, second] = rated;
  return best && best.score > (second?.score ?? -Infinity) ? best.amount : null;
}

function fit(head: string, year: FiscalYear | null): number {
  return preferenceOf("budget", head) + yearPreference(head, year);
}

function isYearly(text: string): boolean {
  return (
    text.length <= 24 &&
    (yearsIn(text).length > 0 || /前年|本年|今年|当年|予算|決算|当初|補正|要求/.test(text))
  );
}

function isAmount({ value, numberFormat }: Field): boolean {
  const { status } = readAmount(value, numberFormat);
  return status === "amount" || status === "none";
}

const NEAR = 3;
const REACH = 3;
