import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

export const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

/** The lanes of the plan on such sheets, and where what came of it was left out. */
export async function read(sheets: Readonly<Record<string, string>>) {
  const { plans } = await readText(sheets);
  const [plan] = plans;
  const said = plan?.draft.remarks.filter(({ kind }) => kind === "left-out-actuals") ?? [];
  return { lanes: plan && briefLanes(plan), said: said.map(({ values }) => values[0]) };
}
