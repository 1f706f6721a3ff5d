import type { GroupTotal, TotalsKey } from "../../plan/totals";
import { listRange } from "../list/list-columns";
import { STATUS_WORDS } from "../list/budget-formulas";

/** The three formulas of a group. */
export interface GroupFormulas {
  readonly count: string;
  readonly funded: string;
  readonly amount: string;
}

/** The list that totals are made over. */
export interface ListRef {
  readonly sheet: string;
  readonly projects: number;
  /** Whether any project is 再掲; such are left out. */
  readonly hasRepeated: boolean;
}

/** The formulas over all projects. */
export function grandFormulas(list: ListRef): GroupFormulas {
  const range = rangesOf(list);
  const kept = list.hasRepeated ? `,${range("repeated")},""` : "";
  const status = `${range("status")},"${STATUS_WORDS.amount}"`;
  return {
    count: `=COUNTIFS(${range("id")},"<>"${kept})`,
    funded: `=COUNTIFS(${status}${kept})`,
    amount: `=SUMIFS(${range("budget")},${status}${kept})`,
  };
}

/**
 * The formulas of a group. `label` is the cell that holds the group's value (aims have their number in
 * the formula). COUNTIFS takes `*`, `?` and `~` for wildcards, `<` and `=` for operators, `1-2` for a date,
 * sees no difference between NPO and npo and stops at 255 characters: where a value could be mistaken so,
 * all groups of its key are compared with EXACT.
 */
export function groupFormulas(
  list: ListRef,
  key: TotalsKey,
  group: GroupTotal,
  label: string,
  exact: boolean
): GroupFormulas {
  const range = rangesOf(list);
  const kept = list.hasRepeated;
  if (exact) {
    const match = `EXACT(${range(key)},${group.value === null ? '""' : label})`;
    const which = kept ? `${match}*(${range("repeated")}="")` : match;
    return {
      count: `=SUMPRODUCT(${which}*1)`,
      funded: `=SUMPRODUCT(${which}*(${range("status")}="${STATUS_WORDS.amount}"))`,
      amount: `=SUMPRODUCT(${which}*1,${range("budget")})`,
    };
  }
  const criterion = group.value === null ? '""' : key === "aim" ? group.value : label;
  const where = `${range(key)},${criterion}${kept ? `,${range("repeated")},""` : ""}`;
  return {
    count: `=COUNTIFS(${where})`,
    funded: `=COUNTIFS(${where},${range("status")},"${STATUS_WORDS.amount}")`,
    amount: `=SUMIFS(${range("budget")},${where})`,
  };
}

/** Whether COUNTIFS could take one of a key's values for another, or for something else altogether. */
export function needsExact(key: TotalsKey, groups: readonly GroupTotal[]): boolean {
  if (key === "aim") return false;
  const values = groups.flatMap(({ value }) => value ?? []);
  const folded = new Set(values.map(fold));
  return folded.size < values.length || !values.every((value) => PLAIN.test(value));
}

/** Letters first and last, no digits, no sign that COUNTIFS gives a meaning. */
const PLAIN = /^(?!true$|false$)\p{L}(?:[\p{L}\p{M}（）・、ー々]{0,98}[\p{L}\p{M}）ー々])?$/iu;

/** Width, case and the two kana don't always tell values apart in COUNTIFS. */
function fold(value: string): string {
  return value
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

function rangesOf({ sheet, projects }: ListRef) {
  return (field: Parameters<typeof listRange>[1]) => listRange(sheet, field, projects);
}
