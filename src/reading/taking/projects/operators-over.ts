import { OPERATING } from "../../choosing/columns/operating-departments";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftProject, Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { bareHeading } from "../../evidence/texts/headings";
import { departmentOf, isDepartmentName } from "../../evidence/texts/department";
import { columnFor } from "../../found-table";

/**
 * Projects with who operates each, where nothing else says so: the sections that head their rows, stand left of them or
 * over their tables, one for every project, not all the same. One department is the plan's.
 * @param over what heads each project
 */
export function withOperatorsOver(
  projects: readonly DraftProject[],
  over: readonly (Field | null)[]
): readonly DraftProject[] {
  const names = new Set(over.map((field) => field?.text));
  const isTold = projects.some(
    ({ fields: { operator } }, at) => operator?.text && operator !== over[at]
  );
  if (isTold || names.size < 2 || names.has(undefined)) return projects;
  return projects.map((project, at) => {
    const operator = over[at];
    return operator ? { ...project, fields: { ...project.fields, operator } } : project;
  });
}

/** The section in a cell, be it behind a number or in brackets; null where the cell says anything else. */
export function sectionAt(view: SheetView, row: number, column: number): Field | null {
  const field = view.field(row, column);
  const name = isDepartmentName(field.text) ? departmentOf(field.text) : null;
  return name === null ? null : withText(field, name);
}

/** The section that stands left of a table's record. */
export function sectionBeside({ view, left }: CandidateTable, row: number): Field | null {
  for (let column = left - 1; column >= view.used.left; column--) {
    if (view.field(row, column).text !== "") return sectionAt(view, row, column);
  }
  return null;
}

/** The sections in brackets right below the names of a table's projects; undefined where not each has one. */
export function sectionsBelow(table: CandidateTable): readonly Field[] | undefined {
  const { view, chosen, rows, form } = table;
  const name = columnFor(chosen.columns, "name");
  if (form || !name) return undefined;
  const below = rows.records.flatMap(({ bottom }) =>
    /^[(（]/.test(view.text(bottom + 1, name.left))
      ? (sectionAt(view, bottom + 1, name.left) ?? [])
      : []
  );
  return below.length === rows.records.length ? below : undefined;
}

/**
 * The section that a table's column of who is in charge names beside each record: one for all, or each row's operator;
 * undefined where no column does.
 */
export function sectionInCharge(
  table: CandidateTable
): ((operator?: Field) => Field | null) | undefined {
  const { view, chosen, rows, form } = table;
  const column = chosen.columns.findLast(
    ({ field, heading }) =>
      (field === null || field === "operator") && OPERATING.test(bareHeading(heading.text))
  );
  if (form || !column) return undefined;
  if (column.field) return (operator) => operator ?? null;
  const [first, ...more] = rows.records.map(({ top }) => sectionAt(view, top, column.left));
  if (!first) return undefined;
  const isOne = more.every((each) => each?.text === first.text);
  return () => (isOne ? first : null);
}

/** The section that stands alone over a table, be a unit between them. */
export function sectionOver({ view, band, form }: CandidateTable): Field | null {
  if (form) return null;
  for (let row = band.top - 1; row >= Math.max(view.used.top, band.top - REACH); row--) {
    const [first, ...others] = view.columnsOf(row);
    const isAlone = first !== undefined && others.length === 0;
    const section = isAlone ? sectionAt(view, row, first) : null;
    if (section) return section;
  }
  return null;
}

const REACH = 3;
