import type { Plan, ProjectId } from "../../plan/plan";
import type { Field, PlanDraft } from "../../reading/draft";
import type { CellRef } from "../../sheet/address";
import { valueAt, type WorkbookSurvey } from "../../sheet/survey";
import type { JudgedPlan } from "../rule";

/** A text that people wrote in the plan, with the project it is of. */
export interface Written {
  readonly field: Field;
  readonly project: ProjectId | null;
  /** False for the title and the department, which print what the plan is called. */
  readonly isProse: boolean;
}

const TEXT_FIELDS = ["name", "content", "initiative", "challenges"] as const;

/**
 * The texts of a plan, each cell once and whole: title and department, then the prose: goals, approach, aims,
 * names, contents, lanes, activities, notes.
 */
export function everyText({ plan, draft }: JudgedPlan, survey: WorkbookSurvey): readonly Written[] {
  return [...eachCellOnce(survey, allTexts(plan, draft))];
}

/**
 * A cell may hold several paragraphs, or an aim's number and its text: what is judged, quoted and rewritten
 * is the cell as it stands.
 */
function* eachCellOnce(survey: WorkbookSurvey, texts: Iterable<Written>): Generator<Written> {
  const sheets = new Map(survey.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Map<string, Set<number>>();
  for (const written of texts) {
    const { cell, text } = written.field;
    if (text === "") continue;
    if (!cell) {
      yield written;
      continue;
    }
    const cells = seen.get(cell.sheet) ?? new Set<number>();
    seen.set(cell.sheet, cells);
    const place = cell.row * WIDEST_SHEET + cell.column;
    if (cells.has(place)) continue;
    cells.add(place);
    const sheet = sheets.get(cell.sheet);
    const value = sheet ? valueAt(sheet.values, cell.row, cell.column) : written.field.value;
    yield typeof value === "string" && value !== written.field.value
      ? { ...written, field: { ...written.field, value, text: value.trim() } }
      : written;
  }
}

/** Columns of an Excel sheet. */
const WIDEST_SHEET = 16_384;

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}

function* allTexts(plan: Plan, draft: PlanDraft): Generator<Written> {
  const ofPlan = (field: Field): Written => ({ field, project: null, isProse: true });
  for (const head of [draft.title, draft.department]) {
    if (head) yield { field: head, project: null, isProse: false };
  }
  for (const goal of [draft.policyGoal, draft.measureGoal]) if (goal) yield ofPlan(goal.text);
  for (const field of draft.approach) yield ofPlan(field);
  for (const aim of draft.aims) yield ofPlan(aim.text);
  for (const [index, project] of draft.projects.entries()) {
    const id = plan.projects[index]?.id ?? null;
    for (const name of TEXT_FIELDS) {
      const field = project.fields[name];
      if (field) yield { field, project: id, isProse: true };
    }
  }
  for (const [index, lane] of draft.lanes.entries()) {
    const id = plan.lanes[index]?.project ?? null;
    if (lane.item) yield { field: lane.item, project: id, isProse: true };
    for (const { label } of lane.activities)
      if (label) yield { field: label, project: id, isProse: true };
  }
  for (const note of draft.notes) yield ofPlan(note);
}
