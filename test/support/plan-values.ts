import type { Budget, BudgetStatus } from "../../src/plan/budget";
import { isCellError, valueText, type CellValue } from "../../src/sheet/survey";
import type { ProjectSpec } from "./plan-spec";

export function idOf({ priority }: ProjectSpec, index: number): string {
  return priority === undefined || priority === null
    ? `row-${String(index + 1)}`
    : valueText(priority);
}

export function priorityOf(value: CellValue | undefined): number | null {
  const text = valueText(value ?? null)
    .normalize("NFKC")
    .trim();
  return /^-?\d+$/.test(text) ? Number(text) : null;
}

export function numbersIn(value: CellValue | undefined): readonly number[] {
  return (
    valueText(value ?? null)
      .normalize("NFKC")
      .match(/\d+/g) ?? []
  ).map(Number);
}

/** As reading takes it: numbers, text that is a number, marks for none. */
export function budgetOf(value: CellValue, unit: number): Budget {
  const status = (status: Exclude<BudgetStatus, "amount">): Budget => ({ status });
  if (isCellError(value)) return status("unreadable");
  const text = valueText(value)
    .normalize("NFKC")
    .replace(/[\s,円]|千円/g, "");
  if (text === "") return status("blank");
  if (/^[-－ー―−]$|^なし$/.test(text)) return status("none");
  const match = /^([-▲△(]?)(\d+(?:\.\d+)?)\)?$/.exec(text);
  if (!match) return status("unreadable");
  const amount = (Number(match[2]) * unit) / 1000;
  return { status: "amount", thousandYen: Math.round(match[1] === "" ? amount : -amount) };
}
