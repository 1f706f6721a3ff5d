import type { FiscalYear } from "../../../plan/fiscal-year";
import type { ProjectField } from "../../draft";
import { LIKELY } from "../../evidence/texts/heading-weights";
import { PAST, preferenceOf } from "../../evidence/texts/heading-preference";
import { areChoices, keysIn, namesIn, namesOf } from "./drop-copies";
import { isOfOtherYear } from "../years/fit-of-year";
import { headingWords } from "./find-tables";
import type { CandidateTable } from "./candidate-table";
import { isSorted, titleOver } from "./sorted-lists";
import { areApart, saidBy, type Segment } from "../plans/plan-segment";

/** A table that lists a plan's projects once more, and the fields that it may lend them. */
export interface AlsoListed {
  readonly table: CandidateTable;
  readonly fields: ReadonlySet<ProjectField>;
}

/**
 * The tables that list a plan's projects once more and say of them what the plan's own tables don't: a list
 * beside forms, a table of budgets on a sheet of its own.
 * @param copies tables that were left out, as others list their projects
 * @param others tables on the plan's sheets that are no tables of projects
 */
export function alsoListing(
  plan: readonly Segment[],
  copies: readonly Segment[],
  others: readonly CandidateTable[]
): readonly AlsoListed[] {
  if (copies.length + others.length === 0) return [];
  const year = saidBy(plan, "year");
  const names = new Set(plan.flatMap((segment) => [...namesOf(segment)]));
  const tables = plan.flatMap((segment) => segment.tables);
  const keys = keysOf(tables);
  const areResults = ({ identity }: Segment): boolean => tellsResults(identity.title ?? "");
  const isSamePlan = (copy: Segment): boolean =>
    (!areResults(copy) || plan.some(areResults)) &&
    !plan.some(({ identity }) => areApart(identity, copy.identity)) &&
    [...namesOf(copy)].some((name) => names.has(name));
  const found = [
    ...copies.filter(isSamePlan).flatMap(({ tables }) => tables),
    ...others.filter((table) => listsNames(table, names) || listsKeys(table, keys)),
  ];
  const says = ({ chosen, labelled }: CandidateTable, field: ProjectField): boolean =>
    chosen.words.has(field) || labelled?.at.fields.has(field) === true;
  // Amounts of two tables may be of two kinds, and in two units.
  const isWanted = (field: ProjectField): boolean =>
    field === "budget"
      ? tables.every((table) => !says(table, field))
      : tables.some((table) => !says(table, field));
  const haveContents = tables.some((table) => says(table, "content"));
  return found.flatMap((table) => {
    const isOfLanes = haveContents && isTimed(table);
    const fields = new Set(
      lent(table, year, listsJust(table, names)).filter(
        (field) =>
          isWanted(field) &&
          !(isOfLanes && field === "initiative") &&
          // Among other plans' projects they have other ranks.
          !(field === "priority" && namesIn(table).some((name) => !names.has(name)))
      )
    );
    return fields.size > 0 ? [{ table, fields }] : [];
  });
}

/** Forms in the order of the list that ranks them; other tables as they are. */
export function inListOrder(
  tables: readonly CandidateTable[],
  also: readonly AlsoListed[]
): readonly CandidateTable[] {
  const list = also.find(({ fields }) => fields.has("priority"));
  if (!list || tables.some(({ form }) => !form)) return tables;
  const names = namesIn(list.table);
  const place = (form: CandidateTable): number => {
    const at = names.indexOf(namesIn(form)[0] ?? "");
    return at < 0 ? names.length : at;
  };
  return [...tables].sort((a, b) => place(a) - place(b));
}

/** The keys of tables' records, each as it identifies a project. */
function keysOf(tables: readonly CandidateTable[]): readonly string[] {
  return tables.flatMap(keysIn).map(({ id }) => id);
}

/** Whether nearly all that a table names are the plan's projects. */
function listsNames(table: CandidateTable, names: ReadonlySet<string>): boolean {
  if (isTimed(table)) return false;
  const own = namesIn(table);
  const known = own.filter((name) => names.has(name)).length;
  return known >= (table.form ? 1 : LEAST) && known >= own.length * 0.8;
}

/** Whether months or days head some columns: what stands beside them is said of a lane, not of its project. */
function isTimed({ band }: CandidateTable): boolean {
  return band.leaves.some(
    ({ isCalendar, words }) => isCalendar || /^(?:月|.{0,2}日付?)$/.test(words)
  );
}

/** Whether a table without names has a record for each of the plan's keys, and no others. */
function listsKeys(table: CandidateTable, keys: readonly string[]): boolean {
  // 番号 | 施策のねらい lists the aims.
  const known = table.chosen.columns.flatMap(({ field }) => field ?? []);
  const areAims = known.every((field) => field === "priority" || field === "aim");
  if (keys.length < LEAST || areAims || known.includes("name")) return false;
  // Several records of one key are its lanes.
  const own = keysOf([table]);
  return own.length === keys.length && new Set([...own, ...keys]).size === keys.length;
}

/** Whether a table lists the plan's projects and no others, as the right half of a table on two sheets does. */
function listsJust(table: CandidateTable, names: ReadonlySet<string>): boolean {
  const own = namesIn(table);
  return own.length === names.size && own.every((name) => names.has(name));
}

function tellsResults(title: string): boolean {
  return PAST.test(title) || /評価|結果/.test(title);
}

/** The fields that a table tells for sure, and of this year: results and rival columns tell nothing. */
function lent(
  table: CandidateTable,
  year: FiscalYear | null,
  isHalf: boolean
): readonly ProjectField[] {
  const { view, chosen } = table;
  const title = table.form ? titleOver(table) : "";
  if (isOfOtherYear(title, year) || tellsResults(view.name) || areChoices(table)) return [];
  const rivals = new Set(chosen.remarks.map(({ values }) => values[2]));
  return chosen.columns.flatMap((column) => {
    const { field, heading } = column;
    if (field === null || OWN.has(field) || rivals.has(field)) return [];
    if (field === "priority" && isSorted(table)) return [];
    const words = headingWords(table, column) ?? heading.text;
    if (preferenceOf(field, words) < 0 || isOfOtherYear(words, year)) return [];
    return (chosen.words.get(field) ?? 0) >= (isHalf ? LIKELY : SURE) ? [field] : [];
  });
}

/** What is told by, and what is the schedule's to read. */
const OWN: ReadonlySet<ProjectField> = new Set(["name", "start", "end"] as const);
const SURE = 0.75;
const LEAST = 2;
