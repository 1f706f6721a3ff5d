import type { FiscalYear } from "../../../plan/fiscal-year";
import { isSameCell } from "../../../sheet/address";
import type { Remark } from "../../draft";
import { extentOf } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { FoundColumn } from "../../found-table";
import type { FormField } from "./form-field";
import type { CandidateTable } from "../tables/candidate-table";

/** A form as a table of one project, its labels as the headings. */
export function formTable(
  view: SheetView,
  all: readonly FormField[],
  bottom: number,
  year: FiscalYear | null,
  remarks: readonly Remark[]
): CandidateTable {
  const fields = all.filter(({ isCode }) => !isCode);
  const code = all.find(({ isCode }) => isCode)?.value;
  const top = Math.min(...fields.map(({ row }) => row));
  const columns = fields.map(({ field, label, value, weight }): FoundColumn => {
    const { left, right } = extentOf(view, value);
    return { field, left, right, heading: label, level: 0, confidence: Math.min(weight, 1) };
  });
  const left = Math.min(...fields.map(({ label }) => label.cell.column));
  const right = Math.max(...columns.map((column) => column.right));
  return {
    view,
    band: { top, last: top - 1, bottom: top - 1, leaves: [] },
    chosen: {
      columns,
      department: null,
      code: null,
      weight: fields.length,
      words: new Map(fields.map(({ field, weight }) => [field, weight])),
      remarks,
    },
    rows: {
      records: [{ top, bottom, partsFrom: null, isIncomplete: false }],
      totals: [],
      strays: [],
      groups: [],
      bottom,
    },
    year,
    left,
    right,
    form: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    ...(code && { code }),
  };
}

/** What a form says under other labels of the same fields. */
export function remarksOn(
  fields: readonly FormField[],
  found: readonly FormField[],
  bottom: number
): readonly Remark[] {
  const top = fields[0]?.row ?? 0;
  return fields.flatMap(({ field, label, value }) =>
    found.flatMap((other): readonly Remark[] => {
      const isRival = other.field === field && other.value.text !== value.text;
      const { cell, text } = other.label;
      // 新規 is a label and a direction: here it is what another label leads to.
      if (isSameCell(cell, value.cell) || !isRival || other.row < top || other.row > bottom)
        return [];
      return [{ kind: "chosen-column", cell, values: [label.text, text, field] }];
    })
  );
}
