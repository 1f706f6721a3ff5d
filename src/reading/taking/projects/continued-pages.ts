import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftProject, Field, ProjectField, ProjectFields } from "../../draft";
import { withMore } from "../../evidence/sheets/fields";
import { ONCE, SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import { fold } from "../../evidence/texts/folding";
import { saysContinued } from "../../evidence/texts/row-marks";
import { goesOn } from "../head/aims-over-rows";
import type { TakenProjects } from "./take-projects";

/**
 * Takes what a next page with the same headings goes on with for the last project of the page before: rows of texts
 * alone, and the project itself, named again.
 */
export function withContinued(
  taken: TakenProjects,
  candidates: readonly CandidateTable[]
): TakenProjects {
  const projects = [...taken.projects];
  const again = new Set<DraftProject>();
  const told = new Map<Field, { readonly at: number; row: number; project: number }>();
  candidates.forEach((table, at) => {
    const before = candidates[at - 1];
    if (!before || table.form || !goesOn(before, table)) return;
    const last = projects.findLastIndex((each) => each.table < at && !again.has(each));
    const project = projects[last];
    if (!project) return;
    const next = taken.projects.find((each) => each.table === at);
    let { fields } = project;
    for (const stray of taken.tables[at]?.strayRows ?? []) {
      const { row } = stray.cell;
      const own = row < (next?.area.top ?? Infinity) ? fieldsIn(table, row) : {};
      if (!isAgain(fields, own)) continue;
      told.set(stray, { at, row, project: last });
      fields = joined(fields, own);
    }
    if (next?.fields.name && isAgain(fields, next.fields)) {
      again.add(next);
      fields = joined(fields, next.fields);
    }
    projects[last] = { ...project, fields };
  });
  let place = -1;
  const places = taken.projects.map((each) => (again.has(each) ? place : ++place));
  const placeOf = (index: number): number => places[index] ?? index;
  return {
    ...taken,
    projects: projects.filter((each) => !again.has(each)),
    tables: taken.tables.map((table) => ({
      ...table,
      strayRows: table.strayRows.filter((row) => !told.has(row)),
      totals: table.totals.map((total) => ({
        ...total,
        projects: [...new Set(total.projects.map(placeOf))],
      })),
    })),
    found: taken.found.map((table, place) => ({
      ...table,
      records: [
        // The lanes beside these rows go on with the project.
        ...[...told.values()].flatMap(({ at, row, project }) =>
          at === place ? [{ project, area: { ...table.area, top: row, bottom: row } }] : []
        ),
        ...table.records,
      ].map((record) => ({ ...record, project: placeOf(record.project) })),
    })),
  };
}

/** What a row holds in the columns of fields. */
function fieldsIn({ view, chosen: { columns } }: CandidateTable, row: number): ProjectFields {
  const fields: Partial<Record<ProjectField, Field>> = {};
  for (const { field, left } of columns) {
    if (field !== null && !view.isBlank(row, left)) fields[field] = view.field(row, left);
  }
  return fields;
}

/** Whether fields add texts to a project's, or say that it goes on, and say nothing else of another. */
function isAgain(project: ProjectFields, fields: ProjectFields): boolean {
  const isSame = (name: ProjectField): boolean => {
    const text = fields[name]?.text ?? "";
    return text === "" || saysContinued(text) || fold(text) === fold(project[name]?.text ?? "");
  };
  const areSame = isSame("name") && [...ONCE, ...SHARED].every(isSame);
  const adds = [...TEXTS].some((name) => fields[name]?.text && !isSame(name));
  return areSame && (adds || saysContinued(fields.name?.text ?? ""));
}

function joined(project: ProjectFields, fields: ProjectFields): ProjectFields {
  const all: Partial<Record<ProjectField, Field>> = { ...project };
  for (const name of TEXTS) {
    const more = fields[name];
    if (more?.text) all[name] = withMore(project[name], more);
  }
  return all;
}
