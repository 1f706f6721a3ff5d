import type { Project } from "../../src/plan/plan";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { PlanReading, WorkbookReading } from "../../src/reading/reading";
import { surveyOf, type SheetExtras, type SheetRows } from "./survey";

/** Reads text tables as a workbook whose cells have neither fills nor shapes. */
export function readSheets(
  sheets: Readonly<Record<string, SheetRows>>,
  extras: SheetExtras = {},
  more: Parameters<typeof surveyOf>[2] = {}
): Promise<WorkbookReading> {
  return readWorkbook({
    survey: surveyOf(sheets, extras, more),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
  });
}

/** The only plan of a workbook with one sheet. */
export async function readPlan(rows: SheetRows, extras: SheetExtras = {}): Promise<PlanReading> {
  const { plans } = await readSheets({ Sheet1: rows }, extras);
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return plan;
}

/** Projects in short: `1 名称 500`, with `-` for none, `?` for unreadable, nothing for blank. */
export function brief(projects: readonly Project[]): readonly string[] {
  return projects.map(({ id, name, budget }) => {
    if (budget.status === "amount") return `${id} ${name} ${budget.thousandYen}`;
    return `${id} ${name} ${{ none: "-", blank: "", unreadable: "?" }[budget.status]}`.trim();
  });
}
