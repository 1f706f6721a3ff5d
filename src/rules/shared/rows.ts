import type { Project } from "../../plan/plan";
import type { AnyField, DraftProject, DraftTable, Field, ProjectField } from "../../reading/draft";
import { cellName, refText, type CellRef } from "../../sheet/address";
import { uncomputedIn } from "../../sheet/survey";
import type { JudgedPlan, PlanContext } from "../rule";

/** A project as the plan and the draft have it. */
export interface Row {
  readonly index: number;
  readonly project: Project;
  readonly draft: DraftProject;
  readonly table: DraftTable | null;
}

/** Puts projects and drafts side by side, once a plan. */
export function pairRows({ plan, draft }: JudgedPlan): readonly Row[] {
  return plan.projects.flatMap((project, index) => {
    const written = draft.projects[index];
    if (!written) return [];
    return [{ index, project, draft: written, table: draft.tables[written.table] ?? null }];
  });
}

/** What a sentence calls the project: its name, else its key. */
export function titleOf(project: Project): string {
  return quoted(project.name) || project.id;
}

/** The projects whose cell of this column is blank and shouldn't be. */
export function blanksIn(
  judged: PlanContext,
  field: ProjectField
): readonly (Row & { readonly field: Field })[] {
  const uncomputed = uncomputedIn(judged.survey);
  return judged.rows().flatMap((row) => {
    const written = row.draft.fields[field];
    // A record that lacks rows is reported as such, and a 再掲 row leaves to the other what it repeats.
    if (row.draft.isIncomplete || row.project.repeated) return [];
    const isMissing = written && isBlank(written) && !isAmong(uncomputed, written);
    return isMissing ? [{ ...row, field: written }] : [];
  });
}

/** Where a field stands, for telling places apart; its text where it stands in no cell. */
export function placeOf({ cell, text }: AnyField): string {
  return cell ? refText(cell) : text;
}

export function isAmong(cells: ReadonlySet<string>, { cell }: AnyField): boolean {
  return cells.size > 0 && cell !== null && cells.has(refText(cell));
}

export function isBlank(field: AnyField): boolean {
  return field.text.trim() === "";
}

/** Whether any record has a cell for this column. */
export function hasColumn({ draft }: JudgedPlan, field: ProjectField): boolean {
  return draft.projects.some((project) => project.fields[field] !== undefined);
}

export function headingOf({ draft }: JudgedPlan, field: ProjectField): AnyField | null {
  for (const table of draft.tables) {
    const column = table.columns.find((candidate) => candidate.field === field);
    if (column) return column.heading;
  }
  return null;
}

/** A text as a sentence quotes it: on one line and not too long. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  const letters = Array.from(line.length > LONGEST * 2 ? line.slice(0, LONGEST * 2) : line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : line;
}

/** The cells that are cells, in order. */
export function cellsOf(fields: readonly (AnyField | null | undefined)[]): readonly CellRef[] {
  return fields.flatMap((field) => (field?.cell ? [field.cell] : []));
}

/** A cell as what is said at another one names it: with its sheet where that isn't the same. */
export function seenFrom(at: CellRef | null, cell: CellRef): string {
  return at?.sheet === cell.sheet ? cellName(cell) : refText(cell);
}

/** The first few of a list for a sentence, and how many were left out. */
export function firstFew(
  items: readonly string[],
  count: number,
  separator: string
): { readonly text: string; readonly rest: number } {
  return { text: items.slice(0, count).join(separator), rest: Math.max(0, items.length - count) };
}

const LONGEST = 40;
