import { fold } from "../evidence/folding";
import { conflict, type Segment } from "./plan-segment";
import { columnFor } from "../found-table";

/** A table that lists another one's projects again is that plan's schedule or a copy, not a plan. */
export function dropCopies(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < 2) return segments;
  const names = new Map(segments.map((segment) => [segment, namesOf(segment)]));
  return segments.filter((segment, index) => {
    if (isDecided(segment)) return true;
    const own = names.get(segment) ?? new Set<string>();
    if (isSummary(segment, names)) return false;
    return !segments.some((other, otherIndex) => {
      if (other === segment || other.sheet === segment.sheet) return false;
      if (conflict(other.identity.department, segment.identity.department)) return false;
      if (conflict(other.identity.year, segment.identity.year)) return false;
      if (areNumberedApart(other, segment)) return false;
      const theirs = names.get(other) ?? new Set<string>();
      const shared = [...own].filter((name) => theirs.has(name)).length;
      if (own.size === 0 || shared < own.size * 0.8) return false;
      const [mine, yours] = [weightOf(segment), weightOf(other)];
      return yours > mine || (yours === mine && otherIndex < index);
    });
  });
}

/** Forms that bear different numbers are of two projects, though one was made from the other and keeps its name. */
function areNumberedApart(a: Segment, b: Segment): boolean {
  const [mine, yours] = [a, b].map(({ tables }) => tables.map(({ form }) => form?.priority?.text));
  return (
    mine !== undefined &&
    yours !== undefined &&
    [...mine, ...yours].every((number) => number !== undefined && number !== "") &&
    mine.every((number) => !yours.includes(number))
  );
}

/** A table that lists the projects of several other sheets once more, with less of each: 総括表, 一覧. */
function isSummary(segment: Segment, names: ReadonlyMap<Segment, ReadonlySet<string>>): boolean {
  const own = names.get(segment) ?? new Set<string>();
  const parts = [...names].filter(
    ([other, theirs]) =>
      other.sheet !== segment.sheet &&
      theirs.size > 0 &&
      theirs.size < own.size &&
      !conflict(other.identity.year, segment.identity.year) &&
      [...theirs].every((name) => own.has(name))
  );
  const covered = new Set(parts.flatMap(([, theirs]) => [...theirs]));
  return (
    parts.length >= 2 &&
    covered.size >= own.size * 0.8 &&
    parts.every(([other]) => weightOf(other) + LESS >= weightOf(segment))
  );
}

/** By how much more a summary may weigh: it has a column of numbers that forms don't have. */
const LESS = 1;

function isDecided({ tables }: Segment): boolean {
  return tables.some(({ said }) => said);
}

function weightOf(segment: Segment): number {
  if (isDecided(segment)) return Infinity;
  return Math.max(...segment.tables.map((table) => table.chosen.weight));
}

/** The names of a segment's projects, for comparison. */
export function namesOf(segment: Segment): ReadonlySet<string> {
  const names = new Set<string>();
  for (const table of segment.tables) {
    const column = columnFor(table.chosen.columns, "name");
    if (!column) continue;
    if (table.form) {
      names.add(fold(table.form.name?.text ?? ""));
      continue;
    }
    for (const record of table.rows.records) names.add(table.view.folded(record.top, column.left));
  }
  return names;
}
