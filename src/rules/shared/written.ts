import type { Plan, ProjectId } from "../../plan/plan";
import type { Field, PlanDraft } from "../../reading/draft";
import type { CellRef } from "../../sheet/address";
import type { JudgedPlan } from "../rule";

/** A text that people wrote in the plan, with the project it is of. */
export interface Written {
  readonly field: Field;
  readonly project: ProjectId | null;
}

const TEXT_FIELDS = ["name", "content", "initiative", "challenges"] as const;

/** The free texts of a plan, each cell once: goals, approach, aims, names, contents, lanes, activities, notes. */
export function* writtenTexts({ plan, draft }: JudgedPlan): Generator<Written> {
  const seen = new Set<string>();
  for (const written of allTexts(plan, draft)) {
    const { cell, text } = written.field;
    if (text === "") continue;
    if (cell) {
      const key = cellKey(cell);
      if (seen.has(key)) continue;
      seen.add(key);
    }
    yield written;
  }
}

/** The title and department too, which print the plan's name and are no prose. */
export function* everyText(judged: JudgedPlan): Generator<Written> {
  const { title, department } = judged.draft;
  const heads = [title, department].flatMap((field) => field ?? []);
  const seen = new Set<string>();
  for (const written of [
    ...heads.map((field) => ({ field, project: null })),
    ...writtenTexts(judged),
  ]) {
    const key = written.field.cell ? cellKey(written.field.cell) : null;
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    yield written;
  }
}

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}

function* allTexts(plan: Plan, draft: PlanDraft): Generator<Written> {
  const ofPlan = (field: Field): Written => ({ field, project: null });
  for (const goal of [draft.policyGoal, draft.measureGoal]) if (goal) yield ofPlan(goal.text);
  for (const field of draft.approach) yield ofPlan(field);
  for (const aim of draft.aims) yield ofPlan(aim.text);
  for (const [index, project] of draft.projects.entries()) {
    const id = plan.projects[index]?.id ?? null;
    for (const name of TEXT_FIELDS) {
      const field = project.fields[name];
      if (field) yield { field, project: id };
    }
  }
  for (const [index, lane] of draft.lanes.entries()) {
    const id = plan.lanes[index]?.project ?? null;
    if (lane.item) yield { field: lane.item, project: id };
    for (const { label } of lane.activities) if (label) yield { field: label, project: id };
  }
  for (const note of draft.notes) yield ofPlan(note);
}
