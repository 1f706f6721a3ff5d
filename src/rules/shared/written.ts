import type { Plan, ProjectId } from "../../plan/plan";
import type { AnyField, PlanDraft } from "../../reading/draft";
import type { CellRef } from "../../sheet/address";
import { numbersFrom } from "../../sheet/numbers";
import { valueAt, type WorkbookSurvey } from "../../sheet/survey";
import type { JudgedPlan } from "../rule";

/** A text that people wrote in the plan, with the project it is of. */
export interface Written {
  readonly field: AnyField;
  readonly project: ProjectId | null;
  /** False for the title and the department, which print what the plan is called. */
  readonly isProse: boolean;
}

const TEXT_FIELDS = ["name", "content", "initiative", "challenges"] as const;

/** A text, and the last row of the project's that it may go on to. */
type Told = Written & { readonly bottom?: number };

/**
 * The texts of a plan, each cell once and whole, every cell of those that go on below: title and department, then the prose: goals, approach, aims,
 * names, contents, lanes, activities, notes.
 *
 * A cell may hold several paragraphs, or an aim's number and its text: what is judged, quoted and rewritten
 * is the cell as it stands.
 */
export function everyText({ plan, draft }: JudgedPlan, survey: WorkbookSurvey): readonly Written[] {
  const sheets = new Map(
    survey.sheets.map(({ name, values }) => [name, { values, seen: new Set<number>() }])
  );
  return allTexts(plan, draft).flatMap(({ bottom, ...written }) => {
    const { field } = written;
    const { cell, text } = field;
    const sheet = cell && sheets.get(cell.sheet);
    if (text === "") return [];
    if (!sheet) return [written];
    const at = (row: number): readonly Written[] => {
      const place = row * WIDEST_SHEET + cell.column;
      const value = valueAt(sheet.values, row, cell.column);
      const own = typeof value === "string" ? value.trim() : "";
      const isFirst = row === cell.row;
      if (sheet.seen.has(place) || (!isFirst && (own === "" || !text.includes(own)))) return [];
      sheet.seen.add(place);
      return own !== "" && value !== field.value
        ? [{ ...written, field: { ...field, value, text: own, cell: { ...cell, row } } }]
        : [written];
    };
    return numbersFrom(cell.row, bottom ?? cell.row).flatMap(at);
  });
}

/** Columns of an Excel sheet. */
const WIDEST_SHEET = 16_384;

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}

function allTexts(plan: Plan, draft: PlanDraft): readonly Told[] {
  const texts: Told[] = [];
  const add = (field: AnyField | null | undefined, project: ProjectId | null = null): void => {
    if (field) texts.push({ field, project, isProse: true });
  };
  for (const field of [draft.title, draft.department]) {
    if (field) texts.push({ field, project: null, isProse: false });
  }
  for (const goal of [draft.policyGoal, draft.measureGoal]) add(goal?.text);
  for (const field of draft.approach) add(field);
  for (const aim of draft.aims) add(aim.text);
  draft.projects.forEach(({ fields, area: { bottom } }, index) => {
    const project = plan.projects[index]?.id ?? null;
    for (const name of TEXT_FIELDS) {
      const field = fields[name];
      if (field) texts.push({ field, project, isProse: true, bottom });
    }
  });
  draft.lanes.forEach(({ item, activities }, index) => {
    const project = plan.lanes[index]?.project;
    add(item, project);
    for (const { label } of activities) add(label, project);
  });
  for (const note of draft.notes) add(note);
  return texts;
}
