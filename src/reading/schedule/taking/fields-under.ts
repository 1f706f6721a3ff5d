import { numbersFrom } from "../../../sheet/numbers";
import type { Field } from "../../draft";
import { isDitto } from "../../evidence/texts/ditto";
import type { FoundRecord, FoundTable } from "../../found-table";
import { monthAndDay, monthColumn } from "../evidence/month-and-day";

/** What a column of times says in a record's rows; `〃` says what the row above does. */
export function fieldsUnder(
  { view, headings }: FoundTable,
  { area }: FoundRecord,
  column: number
): readonly Field[] {
  const months = monthColumn(view, headings.bottom, column);
  return numbersFrom(area.top, area.bottom).flatMap((row) => {
    let told = row;
    while (isDitto(view.text(told, column)) && told > headings.bottom + 1) told--;
    const found = months ? monthAndDay(view, told, months) : view.field(told, column);
    const field = told === row ? found : found && { ...found, cell: view.field(row, column).cell };
    // A month merged over several projects is each one's.
    return field?.text && (field.cell?.row === row || row === area.top) ? [field] : [];
  });
}
