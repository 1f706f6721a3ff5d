import { isTimeHeading } from "../../evidence/texts/time-heading";
import { shownColumn } from "../../found-table";
import type { UnusedTable } from "../../reading";
import { areaOf, knownColumns } from "./find-tables";
import type { CandidateTable, ScannedSheet } from "./candidate-table";
import type { PlanGroup } from "../plans/group-plans";

/** What might be tables of a plan and is in none, the likeliest first. */
export function unusedTables(
  sheets: readonly ScannedSheet[],
  groups: readonly PlanGroup[],
  examples: readonly ScannedSheet[]
): readonly UnusedTable[] {
  // A plan's table may be a part of the sheet's: without its last totals, or what is listed beside.
  const taken = new Set(
    groups.flatMap(({ tables, also }) =>
      [...tables, ...also.map(({ table }) => table)].map(({ band }) => band)
    )
  );
  const read = new Set(groups.flatMap((group) => group.sheets.map(({ sheet }) => sheet.view)));
  const unlike = sheets
    .flatMap(({ others }) => others)
    .filter(
      (table) =>
        !taken.has(table.band) &&
        (table.said !== undefined ||
          knownColumns(table) >= LEAST ||
          (!read.has(table.view) && isTimed(table)))
    )
    .sort((a, b) => knownColumns(b) - knownColumns(a));
  return [
    ...sheets
      .flatMap(({ tables }) => tables)
      .filter((table) => !taken.has(table.band))
      .map((table) => shown(table, "copy")),
    ...examples.flatMap(({ tables }) => tables).map((table) => shown(table, "example")),
    ...unlike.slice(0, MOST).map((table) => shown(table, "unlike")),
  ];
}

function shown(table: CandidateTable, why: UnusedTable["why"]): UnusedTable {
  const { view, chosen, said } = table;
  return {
    area: { sheet: view.name, ...areaOf(table) },
    columns: chosen.columns.map(shownColumn),
    why,
    ...(said && { said }),
  };
}

/** Whether a table has rows of names beside months or quarters, as a schedule that is a plan of its own. */
function isTimed({ band, rows }: CandidateTable): boolean {
  const times = band.leaves.filter(({ heading }) => isTimeHeading(heading.text));
  return times.length >= LEAST && rows.records.length > 0;
}

/** Headings that must be known, and tables that are worth showing. */
const LEAST = 2;
const MOST = 10;
