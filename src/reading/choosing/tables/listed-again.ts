import { columnFor } from "../../found-table";
import { SURE } from "../../evidence/texts/heading-weights";
import { hasCalendar, keysIn, namesIn } from "./drop-copies";
import type { CandidateTable } from "./candidate-table";

/** Whether a table lists the projects of one above again, under other months: its schedule's second half. */
export function goesOnIn(above: CandidateTable, table: CandidateTable): boolean {
  const before = monthsOf(above);
  const names = namesIn(above);
  // A project that nothing is done for in the second half may be no record there.
  const again = namesIn(table);
  return (
    above.band.top < table.band.top &&
    hasCalendar(above) &&
    hasCalendar(table) &&
    monthsOf(table).every((month) => !before.includes(month)) &&
    again.length * 2 > names.length &&
    again.every((name) => names.includes(name))
  );
}

/** Whether a table says by months what is done for projects, whose numbers alone it has: 項目 beside those of a list. */
export function isScheduleOf(list: CandidateTable, table: CandidateTable): boolean {
  const numbersIn = (each: CandidateTable): readonly string[] => keysIn(each).map(({ id }) => id);
  const nameOf = ({ chosen }: CandidateTable): number => chosen.words.get("name") ?? 0;
  const [own, theirs] = [numbersIn(table), new Set(numbersIn(list))];
  return (
    hasCalendar(table) &&
    !hasCalendar(list) &&
    nameOf(list) >= SURE &&
    nameOf(table) < SURE &&
    own.length > 0 &&
    own.every((number) => theirs.has(number))
  );
}

const monthsOf = ({ band }: CandidateTable): readonly string[] =>
  band.leaves.flatMap(({ isCalendar, words }) => (isCalendar ? [words] : []));

/** Whether a table lists but some of another one's projects again, each with its budget: those that are new, or stressed. */
export function listsSome(all: CandidateTable, some: CandidateTable): boolean {
  if (some.rows.records.length >= all.rows.records.length) return false;
  const [own, theirs] = [toldIn(some), new Set(toldIn(all))];
  return own.length > 0 && own.every((told) => theirs.has(told));
}

/** Name and budget of each project, in a table that has both. */
function toldIn({ view, chosen: { columns }, rows }: CandidateTable): readonly string[] {
  const [name, budget] = [columnFor(columns, "name"), columnFor(columns, "budget")];
  return name && budget
    ? rows.records.map(({ top }) => view.text(top, name.left) + "\n" + view.text(top, budget.left))
    : [];
}
