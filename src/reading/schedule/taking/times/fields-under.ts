import { numbersFrom } from "../../../../sheet/numbers";
import type { Field } from "../../../draft";
import { isDitto } from "../../../evidence/texts/ditto";
import { withText } from "../../../evidence/sheets/fields";
import { saysSame } from "../../../evidence/texts/revisions";
import { isYearOnly } from "../../../evidence/texts/time-heading";
import { columnFor, type FoundRecord, type FoundTable } from "../../../found-table";
import { speaksOfTime } from "./schedule-columns";
import { monthAndDay, monthColumn } from "../../evidence/times/month-and-day";

/** Numbers under 実施月, `9～12`, `4・10`, and from one to another under 実施時期 as well. */
function asMonths(field: Field, heading: string): Field {
  const numbers = heading.endsWith("月") ? /^[\d\s・,、~〜-]+$/ : /^\d+\s*[~〜]\s*\d+$/;
  return numbers.test(field.text.normalize("NFKC"))
    ? withText(field, field.text.replace(/[0-9０-９]+/g, "$&月"))
    : field;
}

/** Tells what a column of times says in a record's rows; `〃` says what the row above does, 同左 what times left of it do. */
export function fieldsUnder(
  { view, headings, columns, area: { right } }: FoundTable,
  column: number
): (record: FoundRecord) => readonly Field[] {
  const months = monthColumn(view, headings.bottom, column);
  const heading = view.folded(headings.bottom, column);
  // A year alone under 事業期間 is how long the project runs, as R7~R9 is.
  const isLife = (text: string): boolean => heading.endsWith("事業期間") && isYearOnly(text);
  const sources = new Map<number, number>();
  const sourceOf = (row: number): number => {
    let told = row;
    while (isDitto(view.text(told, column)) && told > headings.bottom + 1)
      told = sources.get(told - 1) ?? told - 1;
    sources.set(row, told);
    return told;
  };
  const before = numbersFrom(0, column - 1).findLast((each) =>
    speaksOfTime(view.text(headings.bottom, each))
  );
  const ownAt = (row: number): Field => {
    const own = view.field(row, column);
    return before !== undefined && saysSame(own.text) ? withText(own, view.text(row, before)) : own;
  };
  const name = columnFor(columns, "name")?.left ?? column;
  /** Whether a month below its record's first row stands in a row where nothing is done. */
  const isIdle = ({ area }: FoundRecord, row: number): boolean =>
    months !== null &&
    row > view.extent(area.top, name).bottom &&
    view.columnsOf(row, months.right + 1, right).length === 0;
  return (record) =>
    numbersFrom(record.area.top, record.area.bottom).flatMap((row) => {
      if (isIdle(record, row)) return [];
      const told = sourceOf(row);
      const own = ownAt(told);
      const found = months ? monthAndDay(view, told, months) : asMonths(own, heading);
      const field =
        told === row ? found : found && { ...found, cell: view.field(row, column).cell };
      // A month merged over several projects is each one's.
      return field?.text &&
        !isLife(field.text) &&
        (field.cell.row === row || row === record.area.top)
        ? [field]
        : [];
    });
}
