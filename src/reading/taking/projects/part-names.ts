import { shareColumns } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { RecordRows } from "../../choosing/rows/found-rows";
import type { ProjectFields } from "../../draft";
import { firstIn, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { columnFor, type FoundColumn } from "../../found-table";

/**
 * Adds the names of a project's parts to the text that says what is done, where nothing else does or the parts have
 * texts of their own: `(1) 健診の勧奨`, `(2) 健康教室` under 健康づくりの推進. Parts with amounts tell what is paid for, and
 * where another heading (担当) stands below the names' they are its values.
 */
export function partNamer(
  view: SheetView,
  columns: readonly FoundColumn[],
  records: readonly RecordRows[]
): (record: RecordRows, fields: ProjectFields) => ProjectFields {
  const name = columnFor(columns, "name");
  const texts = columnFor(columns, "initiative") ?? columnFor(columns, "content");
  const budget = columnFor(columns, "budget");
  const cellsIn = (rows: readonly number[], ...among: readonly (FoundColumn | null)[]) =>
    rows.flatMap((row) => among.flatMap((column) => (column && firstIn(view, row, column)) ?? []));
  const arePaid = records.some((record) => cellsIn(partRows(record), budget).length > 0);
  const isShared = columns.some((each) => name && each !== name && shareColumns(each, name));
  return (record, fields) => {
    const parts = partRows(record);
    if (arePaid || isShared || (texts && cellsIn(parts, texts).length === 0)) return fields;
    const own = cellsIn(numbersFrom(record.top, record.bottom - parts.length), texts);
    const named = cellsIn(parts, name, texts).filter(({ text }) => !OF_WHICH.test(text));
    const [first] = [...own, ...named];
    if (!first || named.length === 0) return fields;
    const text = [...own, ...named].map((field) => field.text).join("\n");
    return { ...fields, [texts?.field ?? "initiative"]: withText(first, text) };
  };
}

/** What amounts are of, and no part's name: うち一般財源. */
const OF_WHICH = /^[(（]?(?:うち|内訳)/;

const partRows = ({ partsFrom, bottom }: RecordRows): readonly number[] =>
  partsFrom === null ? [] : numbersFrom(partsFrom, bottom);
