import { fold } from "../../evidence/texts/folding";
import type { CandidateTable } from "../tables/candidate-table";

/** Forms on sheets of their own with what they left blank where others hold a value: beside the same label in the same cell. */
export function withBlanks(tables: readonly CandidateTable[]): readonly CandidateTable[] {
  const told = tables.flatMap(({ form, chosen }) =>
    chosen.columns.flatMap((column) => {
      const { field, heading } = column;
      const value = field && form?.[field];
      return field && value?.text && heading.cell
        ? [{ field, column, label: heading.cell, text: fold(heading.text), at: value.cell }]
        : [];
    })
  );
  const places = new Map(
    told.map((place) => [`${place.text} ${place.label.row} ${place.label.column}`, place])
  );
  return tables.map((table) => {
    const { form, view, chosen } = table;
    if (!form || tables.some((other) => other !== table && other.view === view)) return table;
    const blanks = [...places.values()].filter(
      ({ field, label, text, at }) =>
        !form[field]?.text &&
        view.folded(label.row, label.column) === text &&
        view.isBlank(at.row, at.column)
    );
    return {
      ...table,
      form: {
        ...form,
        ...Object.fromEntries(
          blanks.map(({ field, at }) => [field, view.field(at.row, at.column)])
        ),
      },
      chosen: {
        ...chosen,
        columns: [
          ...chosen.columns.filter((column) => blanks.every(({ field }) => field !== column.field)),
          ...blanks.map(({ column, label }) => ({
            ...column,
            heading: view.field(label.row, label.column),
          })),
        ],
      },
    };
  });
}
