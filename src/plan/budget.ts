/**
 * What a plan says of a project's budget, in whole thousand yen (千円).
 * `none` is said by a mark (`-`, なし), `blank` says nothing, `unreadable` is text that is no amount.
 */
export type Budget =
  | { readonly status: "amount"; readonly thousandYen: number }
  | { readonly status: "none" | "blank" | "unreadable" };

export type BudgetStatus = Budget["status"];

/** The budget in thousand yen, or null where the plan names no amount. */
export function amountOf(budget: Budget): number | null {
  return budget.status === "amount" ? budget.thousandYen : null;
}
