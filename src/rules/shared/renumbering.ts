import type { Fix, FixEdit, PlanContext } from "../rule";
import { isWholeCell } from "./replacing";
import { rowsOf, type Row } from "./rows";

/** Whether the plan's projects are numbered: most of their keys are whole numbers from 1. */
export function isNumbered(judged: PlanContext): boolean {
  const keyed = judged.plan.projects.filter(
    (_, index) => judged.draft.projects[index]?.fields.priority
  );
  const numbered = keyed.filter((project) => isPriority(project.priority));
  return numbered.length * 2 > keyed.length;
}

export function isPriority(priority: number | null): priority is number {
  return priority !== null && Number.isInteger(priority) && priority >= 1;
}

/** The numbered projects in the order of the sheet; 再掲 rows repeat another's number and are left out. */
export function numberedRows(
  judged: PlanContext
): readonly (Row & { readonly priority: number })[] {
  return rowsOf(judged).flatMap((row) => {
    const { priority, repeated } = row.project;
    return isPriority(priority) && !repeated && row.draft.fields.priority
      ? [{ ...row, priority }]
      : [];
  });
}

/** The numbers that 再掲 rows bear: another project's, or in some plans their own. */
export function repeatedNumbers(judged: PlanContext): readonly number[] {
  return rowsOf(judged).flatMap(({ project: { priority, repeated } }) =>
    repeated && isPriority(priority) ? [priority] : []
  );
}

/**
 * Numbers the projects 1, 2, 3 … by their position on the sheet, or in the order of the numbers they have.
 * Declines where a project bears another kind of key or none, or a 再掲 row a number: what it then should be would be a guess.
 */
export function renumber(judged: PlanContext, by: "position" | "priority"): readonly Fix[] {
  const rows = numberedRows(judged);
  const expected = rowsOf(judged).filter((row) => !row.project.repeated);
  if (rows.length !== expected.length || repeatedNumbers(judged).length > 0) return [];
  const ordered = by === "position" ? rows : [...rows].sort((a, b) => a.priority - b.priority);
  const edits: FixEdit[] = [];
  for (const [index, row] of ordered.entries()) {
    const field = row.draft.fields.priority;
    if (row.priority === index + 1) continue;
    if (!field?.cell || !isWholeCell(judged.survey, field)) return [];
    edits.push({
      cell: field.cell,
      value: index + 1,
      before: field.text,
      after: String(index + 1),
    });
  }
  return edits.length > 0 ? [{ kind: "edit", edits }] : [];
}
