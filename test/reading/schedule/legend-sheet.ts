import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { YEAR } from "./schedule-context";

/** The title of a sheet with a legend. */
export const TITLE = "令和7年度　業務計画　市民課";
/** Its headings: priority, name, budget, months. */
export const HEADINGS = `順位 | 事業名 | 予算額（千円） | ${YEAR.join(" | ")}`;

/** What the lanes of the plan say that these lines of a sheet are. */
export async function lanesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: lines.map((line) => line.trim()).join("\n") });
  const [plan] = plans;
  return plan ? briefLanes(plan) : [];
}
