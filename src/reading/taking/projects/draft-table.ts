import { areaOf } from "../../choosing/tables/find-tables";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftColumn, DraftTable } from "../../draft";
import { shownColumn } from "../../found-table";

/** What a table is to the draft, but for its amounts. */
export function draftTable(table: CandidateTable): Omit<DraftTable, "budgetUnit" | "totals"> {
  const { view, rows, chosen } = table;
  const area = areaOf(table);
  return {
    area: { sheet: view.name, ...area },
    columns: draftColumns(table),
    confidence: table.said ? 1 : Math.min(1, (chosen.weight || UNWEIGHED) / SURE),
    ...(table.said && { said: table.said }),
    strayRows: rows.strays.map(({ row, column }) => view.field(row, column)),
  };
}

/** The columns of a table, and its records' labels as if each had a column. */
export function draftColumns({ chosen, labelled }: CandidateTable): readonly DraftColumn[] {
  return [
    ...chosen.columns.map(shownColumn),
    ...[...(labelled?.at.fields ?? [])].map(([field, { heading, weight }]) => ({
      field,
      heading,
      confidence: Math.min(weight, 1),
    })),
  ];
}

/** The weight of a table that nobody doubts: one with names, keys and amounts. */
const SURE = 3;
/** That of one without amounts, known by its title and its months. */
const UNWEIGHED = 2;
