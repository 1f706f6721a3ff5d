import { amountOf } from "../../plan/budget";
import type { DraftTable, Field } from "../../reading/draft";
import { isCellError } from "../../sheet/survey";
import { grouped } from "../../text/numbers";
import { quoted, type Row } from "./rows";

/** A project with the amount it has, in thousand yen, and the cell it was read from. */
export interface Funded extends Row {
  readonly thousandYen: number;
  readonly field: Field;
}

/** Picks the rows with an amount, once a plan. */
export function fundedAmong(rows: readonly Row[]): readonly Funded[] {
  return rows.flatMap((row) => {
    const thousandYen = amountOf(row.project.budget);
    const field = row.draft.fields.budget;
    return thousandYen === null || !field ? [] : [{ ...row, thousandYen, field }];
  });
}

/** Whether the number itself, fractions and all, was meant by what was typed; null for text that is no number. */
export function typedNumber({ value, text }: Field): number | null {
  if (typeof value === "number") return value;
  if (isCellError(value) || typeof value === "boolean") return null;
  const plain = text.normalize("NFKC").replace(/[\s、,]|千円|円/g, "");
  const match = /^([▲△−-]?)(\d+(?:\.\d+)?)$|^\((\d+(?:\.\d+)?)\)$/u.exec(plain);
  if (!match) return null;
  const [, sign = "", digits = "", inBrackets] = match;
  return inBrackets !== undefined ? -Number(inBrackets) : Number(digits) * (sign === "" ? 1 : -1);
}

/** An amount as a sentence quotes it: as its cell shows it, with thousands grouped and ▲ where it groups and writes them. */
export function quotedAmount({ text, value, numberFormat }: Field): string {
  if (typeof value !== "number" || !/[0#],[0#]/.test(numberFormat)) return quoted(text);
  const sign = /;[^;]*?([▲△])/.exec(numberFormat)?.[1] ?? "-";
  return `${value < 0 ? sign : ""}${grouped(Math.abs(value))}`;
}

/** An amount in thousand yen as it would be typed in the table's own unit. */
export function inUnitOf(table: DraftTable | null, thousandYen: number): number {
  return Number(((thousandYen * 1000) / (table?.budgetUnit ?? 1000)).toFixed(6));
}

/** A typed number in thousand yen. */
export function fromUnitOf(table: DraftTable | null, typed: number): number {
  return (typed * (table?.budgetUnit ?? 1000)) / 1000;
}

/** Whether the typed number has a part below the smallest whole unit of a budget. */
export function hasFraction(field: Field, table: DraftTable | null): boolean {
  const typed = typedNumber(field);
  // `1.2億円` has none.
  if (typed === null || /[百万億]円/.test(field.numberFormat)) return false;
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
  return !isWhole(typed) && !isWhole(fromUnitOf(table, typed));
}
