import { hasRow } from "../../../sheet/address";
import { groupedBy } from "../../../sheet/grouping";
import { fold } from "../../evidence/texts/folding";
import type { CandidateTable } from "../tables/find-tables";

/** Forms with what they left blank where others of the same make hold a value: beside the same label in the same cell. */
export function withBlanks(tables: readonly CandidateTable[]): readonly CandidateTable[] {
  const told = tables.flatMap(({ form, chosen }) =>
    chosen.columns.flatMap((column) => {
      const { field, heading } = column;
      const value = field && form?.[field];
      return field && value?.text && value.cell && heading.cell
        ? [{ field, column, label: { ...heading.cell, text: fold(heading.text) }, at: value.cell }]
        : [];
    })
  );
  const places = [
    ...groupedBy(told, ({ field, label, at }) =>
      [field, label.text, label.row, label.column, at.row, at.column].join()
    ).values(),
  ].sort((a, b) => a.length - b.length);
  return tables.map((table) => {
    const { form, view, chosen, band, rows } = table;
    if (!form) return table;
    const above = tables.filter((other) => other.view === view && other.rows.bottom < band.top);
    const top = Math.max(0, ...above.map((other) => other.rows.bottom + 1));
    const blanks = places.flatMap(([place]) => {
      if (!place || form[place.field]?.text) return [];
      const { label, at } = place;
      const isHere =
        hasRow({ top, bottom: rows.bottom }, label.row) &&
        view.folded(label.row, label.column) === label.text &&
        view.isBlank(at.row, at.column);
      return isHere ? [place] : [];
    });
    if (blanks.length === 0) return table;
    const own = blanks.map(({ field, at }) => [field, view.field(at.row, at.column)] as const);
    const fields = new Map(
      [
        ...chosen.columns,
        ...blanks.map(({ column, label }) => ({
          ...column,
          heading: view.field(label.row, label.column),
        })),
      ].map((column) => [column.field, column])
    );
    return {
      ...table,
      form: { ...form, ...Object.fromEntries(own) },
      chosen: { ...chosen, columns: [...fields.values()] },
    };
  });
}
