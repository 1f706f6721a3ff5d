import {
  SOURCED_FIELDS,
  type CountedCells,
  type ProjectProvenance,
  type Provenance,
  type Source,
  type SourcedField,
} from "../drawing/provenance";
import type { DraftProject, Field, PlanDraft, ProjectField } from "../reading/draft";
import { sheetsByName, valueAt, type SheetSurvey, type WorkbookSurvey } from "../sheet/survey";

/** Where a plan's values stand, from the draft it was made of and the survey the draft was read from. */
export function provenanceOf(draft: PlanDraft, survey: WorkbookSurvey): Provenance {
  const sheets = sheetsByName(survey);
  return {
    projects: draft.projects.map((project) => projectProvenance(project, draft, sheets)),
    counted: countedCells(draft, sheets),
  };
}

type Sheets = ReadonlyMap<string, SheetSurvey>;

function projectProvenance(
  project: DraftProject,
  draft: PlanDraft,
  sheets: Sheets
): ProjectProvenance {
  const fields: Partial<Record<SourcedField, Source>> = {};
  for (const field of SOURCED_FIELDS) {
    const source = sourceOf(fieldOf(project, field), sheets);
    if (source) fields[field] = source;
  }
  return { fields, budgetUnit: draft.tables[project.table]?.budgetUnit ?? THOUSAND };
}

const THOUSAND = 1000;

/** Initiative and challenges often share one cell, the project's content. */
function fieldOf({ fields }: DraftProject, field: ProjectField): Field | undefined {
  const own = fields[field];
  return own ?? (field === "initiative" || field === "challenges" ? fields.content : undefined);
}

/** What the cell itself holds, which is more than the field where a key stands before a name. */
function sourceOf(field: Field | undefined, sheets: Sheets): Source | undefined {
  if (!field?.cell) return undefined;
  const { cell } = field;
  const sheet = sheets.get(cell.sheet);
  return { cell, value: sheet ? valueAt(sheet.values, cell.row, cell.column) : field.value };
}

/** A column of a sheet in which projects have their keys, and the rows of those projects. */
interface KeyColumn {
  readonly sheet: string;
  readonly column: number;
  /** The rows of the projects' key cells that aren't blank. */
  readonly rows: number[];
  top: number;
  bottom: number;
}

/**
 * The stretches of cells in which one project more or less shows: the projects' names, or their priorities
 * where a record has no name's cell. A stretch ends below its last table and the blank rows that follow,
 * where a new project would be written.
 */
function countedCells(draft: PlanDraft, sheets: Sheets): readonly CountedCells[] {
  const columns = new Map<string, KeyColumn>();
  for (const project of draft.projects) {
    const field = keyField(project);
    if (!field?.cell) continue;
    const { sheet, row, column } = field.cell;
    const key = `${column}!${sheet}`;
    const bottom = Math.max(row, project.area.bottom);
    const known = columns.get(key);
    if (!known) columns.set(key, { sheet, column, rows: [row], top: row, bottom });
    else {
      known.rows.push(row);
      known.top = Math.min(known.top, row);
      known.bottom = Math.max(known.bottom, bottom);
    }
  }
  return [...columns.values()].flatMap((column) => {
    const sheet = sheets.get(column.sheet);
    return sheet ? [counted(column, sheet, draft)] : [];
  });
}

function keyField({ fields }: DraftProject): Field | undefined {
  return [fields.name, fields.priority].find(
    (field) => field?.cell != null && isFilled(field.value)
  );
}

/** As Excel's COUNTBLANK sees it: a formula that comes to no text is blank, an error isn't. */
function isFilled(value: Field["value"]): boolean {
  return value !== null && value !== "";
}

function counted(key: KeyColumn, { values }: SheetSurvey, draft: PlanDraft): CountedCells {
  const { sheet, column, top } = key;
  const bottom = growingRoom(key, draft, (row) => isFilled(valueAt(values, row, column)));
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    if (isFilled(valueAt(values, row, column))) filled += 1;
  }
  const area = { sheet, top, left: column, bottom, right: column };
  return { area, filled, projects: new Set(key.rows).size };
}

/** How many blank rows below a table still count as its own. */
const GROWING_ROWS = 20;

/** The last row of a stretch: past the total rows of its tables and the blank cells below them. */
function growingRoom(
  key: KeyColumn,
  draft: PlanDraft,
  isFilledAt: (row: number) => boolean
): number {
  const totals = draft.tables
    .filter(({ area }) => area.sheet === key.sheet && area.bottom >= key.bottom - 1)
    .flatMap((table) => table.totals.map(({ label }) => label.cell))
    .filter((cell) => cell.sheet === key.sheet && cell.row > key.bottom)
    .map((cell) => cell.row);
  const end = Math.max(key.bottom, ...totals.filter((row) => row <= key.bottom + totals.length));
  let bottom = end;
  while (bottom < end + GROWING_ROWS && !isFilledAt(bottom + 1)) bottom += 1;
  return bottom;
}
