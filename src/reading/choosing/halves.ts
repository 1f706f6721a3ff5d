import { columnFor } from "../found-table";
import { namesOf } from "./drop-copies";
import type { CandidateTable } from "./find-tables";
import type { Segment } from "./plan-segment";

/** A table that says more of the projects of another one, as the right half of a table printed on two sheets does. */
export type Halves = ReadonlyMap<CandidateTable, CandidateTable>;

/**
 * For the tables of plans those that list just their projects again and have columns that they lack.
 * @param again the segments that were taken for no plan's as they list another's projects
 */
export function halvesOf(plans: readonly Segment[], again: readonly Segment[]): Halves {
  const halves = new Map<CandidateTable, CandidateTable>();
  for (const plan of plans) {
    const [table] = plan.tables;
    if (!table || !isList(plan)) continue;
    const names = namesOf(plan);
    const half = again.find((other) => {
      const theirs = namesOf(other);
      return (
        isList(other) && theirs.size === names.size && [...names].every((name) => theirs.has(name))
      );
    })?.tables[0];
    if (half?.chosen.columns.some(({ field }) => field && !columnFor(table.chosen.columns, field)))
      halves.set(table, half);
  }
  return halves;
}

/** One table with a name of its own for each project. */
function isList(segment: Segment): boolean {
  const [table, ...more] = segment.tables;
  return (
    table !== undefined &&
    more.length === 0 &&
    table.form === null &&
    namesOf(segment).size === table.rows.records.length
  );
}
