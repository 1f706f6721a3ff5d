import type { Field } from "../draft";
import { withText } from "../evidence/fields";
import { readAmount } from "../evidence/amount";

/**
 * Which of several amounts in a record's rows is the project's: the one that the others come to. Amounts in brackets
 * tell of a part or another year. Where nothing tells, all of them stand together, which reads as no amount.
 */
export function amongAmounts(fields: readonly Field[]): Field | null {
  const amounts = fields.flatMap((field) => {
    const read = readAmount(field.value, field.numberFormat);
    const isAside = /^\s*[(（]/.test(field.text);
    return read.status === "amount" && !isAside ? [{ field, amount: read.amount }] : [];
  });
  const [first] = amounts;
  if (amounts.length < 2 || !first) return fields[0] ?? null;
  if (amounts.every(({ amount }) => amount === first.amount)) return first.field;
  const sum = amounts.reduce((all, { amount }) => all + amount, 0);
  const whole = amounts.find(({ amount }) => Math.abs(sum - 2 * amount) < TOLERANCE);
  if (whole) return whole.field;
  return withText(first.field, amounts.map(({ field }) => field.text).join("\n"));
}

const TOLERANCE = 0.001;
