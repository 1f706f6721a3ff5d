import type { FiscalYear } from "../../plan/fiscal-year";
import type { Area } from "../../sheet/address";
import type { Field } from "../draft";
import { fold } from "../evidence/folding";
import type { SheetView } from "../evidence/sheet-view";
import type { SheetWords } from "../evidence/sheet-words";
import { readAmount } from "../evidence/amount";
import { bestFor, isYearly, yearAbove, type HeadedValue } from "./form-years";

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
  const below = view.field(label.bottom + 1, label.left);
  if (first === undefined) {
    return isYearly(view.text(label.top, label.left)) && isAmount(below) ? below : null;
  }
  if (first > label.right + NEAR) return null;
  const row = right.map((column) => view.field(label.top, column));
  const amounts = row.filter(isAmount);
  const [lead, next] = row;
  if (lead && isAmount(lead)) {
    // `2,500 千円 うち一般財源 100`: what follows another word is another thing.
    if (amounts.length === 1 || !next || !isAmount(next)) return lead;
    return bestFor(
      amounts.map((value) => ({ head: yearAbove(view, value), value })),
      year
    );
  }
  // A year's heading in a row of them: its amount stands under it.
  if (isYearly(view.text(label.top, label.left)) && isAmount(below)) return below;
  const heads = row.filter(({ text }) => isYearly(text));
  if (lead === undefined || !heads.includes(lead)) {
    return lead && heads.length === 0
      ? (totalIn(view, row) ?? (isAmount(below) ? below : lead))
      : null;
  }
  const beside = pairs(row);
  if (beside.length > 0) return bestFor(beside, year);
  return bestFor(
    heads.flatMap((head) => {
      if (!head.cell) return [];
      const under = view.extent(head.cell.row, head.cell.column).bottom + 1;
      const value = view.field(under, head.cell.column);
      return isAmount(value) ? [{ head, value }] : [];
    }),
    year
  );
}

/** The total of amounts that stand beside or under their parts' names: `国庫 100 その他 50 計 150`. */
function totalIn(view: SheetView, row: readonly Field[]): Field | null {
  const at = row.findIndex(({ text }) => /^(?:合?計|総額|総計|事業費計?)$/.test(fold(text)));
  const total = row[at];
  if (!total?.cell) return null;
  const beside = row[at + 1];
  if (beside && isAmount(beside)) return beside;
  const { bottom } = view.extent(total.cell.row, total.cell.column);
  const under = view.field(bottom + 1, total.cell.column);
  return isAmount(under) ? under : null;
}

/** Headings and amounts by turns. */
function pairs(row: readonly Field[]): readonly HeadedValue[] {
  return row.flatMap((value, index) => {
    const head = row[index - 1];
    return head && isYearly(head.text) && isAmount(value) ? [{ head, value }] : [];
  });
}

function isAmount({ value, numberFormat }: Field): boolean {
  const { status } = readAmount(value, numberFormat);
  return status === "amount" || status === "none";
}

const NEAR = 3;
