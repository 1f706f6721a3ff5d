import { planJson } from "../../src/app/plan-json";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { PlanReading } from "../../src/reading/reading";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import type { GeneratedWorkbook } from "./generate";
import type { SaidPlan } from "./said";

/** One field of a generated plan that reads otherwise than it says. */
export interface Difference {
  /** `fiscalYear`, `project.budget`, `lane.activities` … */
  readonly field: string;
  readonly where: string;
  readonly said: string;
  readonly read: string;
  /** Whether nothing was read, rather than something else than what stands there. */
  readonly isUnread: boolean;
}

export interface Comparison {
  readonly fields: number;
  readonly differences: readonly Difference[];
}

/** Reads a generated workbook and compares it with what it says, field by field. */
export async function compareReading(workbook: GeneratedWorkbook): Promise<Comparison> {
  const { plans } = await readWorkbook({
    survey: workbook.survey(),
    lookCloser: (looks) => workbook.look(looks),
  });
  return compared(workbook, plans);
}

/** The same by way of an .xlsx file. */
export async function compareFile(workbook: GeneratedWorkbook): Promise<Comparison> {
  const file = openXlsx(workbook.bytes(), "計画.xlsx");
  const survey = await file.survey();
  const { plans } = await readWorkbook({ survey, lookCloser: (looks) => file.look(looks) });
  return compared(workbook, plans);
}

function compared(workbook: GeneratedWorkbook, plans: readonly PlanReading[]): Comparison {
  const differences: Difference[] = [];
  let fields = 0;
  const compare: Compare = (field, where, said, read) => {
    fields += 1;
    const [saidText, readText] = [JSON.stringify(said), JSON.stringify(read ?? null)];
    if (saidText === readText) return;
    const isUnread = readText === "null" || readText === '""' || readText === "[]";
    differences.push({ field, where, said: saidText, read: readText, isUnread });
  };

  compare("plans", "", workbook.plans.length, plans.length);
  workbook.plans.forEach((said, index) => {
    comparePlan(said, plans[index], compare);
  });
  return { fields, differences };
}

function comparePlan(said: SaidPlan, reading: PlanReading | undefined, compare: Compare): void {
  const read = reading ? planJson(reading) : null;
  compare("fiscalYear", "", said.fiscalYear, read?.fiscalYear);
  compare("department", "", said.department, read?.department);
  compare("policyGoal", "", said.policyGoal ?? null, read?.policyGoal);
  compare("measureGoal", "", said.measureGoal ?? null, read?.measureGoal);
  compare("projects", "", said.projects.length, read?.projects.length ?? 0);
  said.projects.forEach((project, index) => {
    const other = read?.projects[index];
    for (const field of PROJECT_FIELDS) {
      compare(`project.${field}`, project.id, project[field], other?.[field]);
    }
  });
  compare("lanes", "", said.lanes.length, read?.lanes.length ?? 0);
  said.lanes.forEach((lane, index) => {
    const other = read?.lanes[index];
    compare("lane.project", String(index + 1), lane.project, other?.project);
    const activities = other?.activities.map(({ label, start, end }) => ({ label, start, end }));
    compare("lane.activities", String(index + 1), lane.activities, activities);
  });
}

type Compare = (field: string, where: string, said: unknown, read: unknown) => void;

const PROJECT_FIELDS = [
  "id",
  "priority",
  "name",
  "aim",
  "otherAims",
  "repeated",
  "direction",
  "operator",
  "nature",
  "budget",
  "budgetStatus",
  "initiative",
  "challenges",
] as const;
