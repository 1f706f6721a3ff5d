import { hasCalendar, namesIn } from "./drop-copies";
import type { CandidateTable } from "./find-tables";

/** Whether a table lists the projects of one above again, under other months: its schedule's second half. */
export function goesOnIn(above: CandidateTable, table: CandidateTable): boolean {
  const before = monthsOf(above);
  return (
    above.band.top < table.band.top &&
    hasCalendar(above) &&
    hasCalendar(table) &&
    monthsOf(table).every((month) => !before.includes(month)) &&
    namesIn(above).join() === namesIn(table).join()
  );
}

const monthsOf = ({ band }: CandidateTable): readonly string[] =>
  band.leaves.flatMap(({ isCalendar, words }) => (isCalendar ? [words] : []));
