import { fold } from "../../sheet/fold";
import type { Project } from "../../plan/plan";

/** Whether a direction (拡大, 新規) asks for money. */
export function grows(direction: string | null): boolean {
  return GROWS.has(fold(direction ?? ""));
}

/** Whether a direction (廃止, 終了) says that there is nothing more to pay for. */
export function ends(direction: string | null): boolean {
  return ENDS.has(fold(direction ?? ""));
}

/** Whether it is said, by a mark or by 0, that the project has no budget. */
export function isUnfunded({ budget }: Project): boolean {
  return budget.status === "none" || (budget.status === "amount" && budget.thousandYen === 0);
}

const GROWS: ReadonlySet<string> = new Set(["拡大", "拡充", "新規"]);
const ENDS: ReadonlySet<string> = new Set(["廃止", "終了", "休止", "休廃止"]);
