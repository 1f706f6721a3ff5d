import { planJson } from "../../src/app/plan-json";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { GeneratedWorkbook } from "./generate";

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
  const differences: Difference[] = [];
  let fields = 0;
  const compare = (field: string, where: string, said: unknown, read: unknown): void => {
    fields += 1;
    const [saidText, readText] = [JSON.stringify(said), JSON.stringify(read ?? null)];
    if (saidText === readText) return;
    const isUnread = readText === "null" || readText === '""' || readText === "[]";
    differences.push({ field, where, said: saidText, read: readText, isUnread });
  };

  const [first] = plans;
  const { said } = workbook;
  compare("plans", "", 1, plans.length);
  const read = first ? planJson(first) : null;
  compare("fiscalYear", "", said.fiscalYear, read?.fiscalYear);
  compare("department", "", said.department, read?.department);
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
  return { fields, differences };
}

const PROJECT_FIELDS = [
  "id",
  "priority",
  "name",
  "aim",
  "direction",
  "operator",
  "nature",
  "budget",
  "budgetStatus",
  "initiative",
  "challenges",
] as const;
