import { hasColumn } from "../../../sheet/address";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { LabelAt } from "./form-labels";

/** The columns, first to last, that the forms under each other take. */
export interface Stripe {
  readonly left: number;
  readonly right: number;
}

/** A label of a field and its words. */
type StripeLabel = Pick<LabelAt, "row" | "column" | "field"> & { readonly text: string };

const WHOLE: Stripe = { left: 0, right: Infinity };

/**
 * The stripes of a sheet whose forms stand beside each other, each with labels of its own: rows say the same
 * labels again as far to the right as they say 事業名. One stripe for any other sheet.
 */
export function stripesOf(labels: readonly StripeLabel[]): readonly Stripe[] {
  const shifts = [...new Set(againIn(labels.filter(isName)).map(({ shift }) => shift))];
  if (shifts.length === 0) return [WHOLE];
  const again = againIn(labels).filter(({ shift }) => shifts.includes(shift));
  const count = (of: (label: StripeLabel) => unknown): number =>
    new Set(again.map(({ label }) => of(label))).size;
  const isTold = count(({ field }) => field) >= LEAST || count(({ row }) => row) >= LEAST - 1;
  if (!isTold) return [WHOLE];
  const starts = shifts
    .sort((a, b) => a - b)
    .map((each) =>
      Math.min(...again.flatMap(({ label, shift }) => (shift === each ? label.column : [])))
    );
  return [0, ...starts].map((left, index) => ({ left, right: (starts[index] ?? Infinity) - 1 }));
}

/** The labels that say again what stands left of them in their row, and how far left the first of them does. */
function againIn(
  labels: readonly StripeLabel[]
): readonly { readonly label: StripeLabel; readonly shift: number }[] {
  let first = new Map<string, number>();
  return labels.flatMap((label, index) => {
    if (labels[index - 1]?.row !== label.row) first = new Map();
    const column = first.get(label.text);
    if (column === undefined) first.set(label.text, label.column);
    return column === undefined ? [] : { label, shift: label.column - column };
  });
}

const isName = ({ field }: StripeLabel): boolean => field === "name";

/** A sheet's words as if nothing stood beside the stripe, from a row on. */
export function wordsWithin(words: SheetWords, stripe: Stripe, top = 0): SheetWords {
  if (stripe.right === Infinity && stripe.left === 0) return words;
  const isInside = (row: number, column: number): boolean => row < top || hasColumn(stripe, column);
  return {
    ...words,
    labels: words.labels.filter(({ row, column }) => isInside(row, column)),
    columnsOf: (row) => words.columnsOf(row).filter((column) => isInside(row, column)),
  };
}

/** Fields that rows must say again, fewer in rows of their own. */
const LEAST = 3;
