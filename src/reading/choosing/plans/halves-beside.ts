import { bareName } from "../../evidence/texts/bare-name";
import { SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import type { ProjectField } from "../../draft";
import { columnFor } from "../../found-table";
import type { AlsoListed } from "../tables/also-listed";
import { cutShort, hasCalendar, namesIn } from "../tables/drop-copies";
import type { CandidateTable } from "../tables/candidate-table";

/**
 * A plan's tables, those right of another that name its projects again over other months (上期 and 下期 beside each
 * other), or that say on the list's own sheet what is done when, with no more than the projects that it doesn't list;
 * none of those below another that say of just its projects what it doesn't (事業名, 予算額); and the tables that list
 * projects again.
 */
export function withoutHalves(tables: readonly CandidateTable[]): {
  readonly tables: readonly CandidateTable[];
  readonly again: readonly AlsoListed[];
} {
  const halves = new Map<CandidateTable, CandidateTable>();
  for (const table of tables) {
    const own = namesIn(table);
    const first = tables.find((other) => isRightOf(table, other) || isScheduleOf(table, other));
    const names = first && saysOfLanes(table) ? namesIn(first) : [];
    const listed = new Set([...names, ...cutShort([table], first ? [first] : [])]);
    if (own.filter((name) => listed.has(name)).length * 2 >= Math.max(own.length, 1))
      halves.set(table, withoutNames(table, listed));
    else if (tables.some((other) => completes(table, other)))
      halves.set(table, withoutNames(table, new Set(own)));
  }
  return {
    tables: tables
      .map((table) => halves.get(table) ?? table)
      .filter(({ rows }) => rows.records.length > 0),
    again: [...halves.keys()].map((table) => ({
      table,
      fields: new Set(hasCalendar(table) ? [] : saidBeside(table)),
    })),
  };
}

function isRightOf(table: CandidateTable, other: CandidateTable): boolean {
  return (
    table.view === other.view &&
    table.left > other.right &&
    table.band.top <= other.band.bottom &&
    table.band.bottom >= other.band.top
  );
}

function isScheduleOf(table: CandidateTable, other: CandidateTable): boolean {
  return table.view === other.view && !other.form && !hasCalendar(other);
}

/** Whether a list below another names the same projects and no others, and says of them nothing that the other does but who does what. */
function completes(table: CandidateTable, other: CandidateTable): boolean {
  const [own, theirs] = [table, other].map((each) => new Set(namesIn(each)));
  const told = saidBeside(other);
  return (
    table.view === other.view &&
    table.band.top > other.rows.bottom &&
    !(table.form ?? other.form) &&
    !hasCalendar(table) &&
    own !== undefined &&
    own.size > 1 &&
    own.size === theirs?.size &&
    [...own].every((name) => theirs.has(name)) &&
    saidBeside(table).every((field) => SHARED.has(field) || !told.includes(field))
  );
}

/** What a table says of its projects beside their keys and names. */
function saidBeside({ chosen }: CandidateTable): readonly ProjectField[] {
  return [...chosen.words.keys()].filter((field) => field !== "name" && field !== "priority");
}

function saysOfLanes(table: CandidateTable): boolean {
  const { chosen, form } = table;
  return (
    !form &&
    hasCalendar(table) &&
    [...chosen.words.keys()].every(
      (field) => field === "name" || field === "priority" || TEXTS.has(field)
    )
  );
}

function withoutNames(table: CandidateTable, listed: ReadonlySet<string>): CandidateTable {
  const { view, rows, chosen } = table;
  const column = columnFor(chosen.columns, "name")?.left ?? 0;
  const records = rows.records.filter(({ top }) => !listed.has(bareName(view.text(top, column))));
  return { ...table, rows: { ...rows, records, totals: [] } };
}
