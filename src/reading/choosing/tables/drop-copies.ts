import { bareName } from "../../evidence/texts/bare-name";
import type { Field, ProjectField } from "../../draft";
import { groupedBy } from "../../../sheet/grouping";
import { fold } from "../../evidence/texts/folding";
import { readKeyField, type Key } from "../../evidence/texts/key";
import { revisionIn } from "../../evidence/texts/revisions";
import { departmentsIn } from "../plans/departments-in";
import type { CandidateTable } from "./candidate-table";
import { isSorted } from "./sorted-lists";
import { areApart, conflict, type Segment } from "../plans/plan-segment";
import { columnFor } from "../../found-table";

/** A table that lists another one's projects again is that plan's schedule or a copy, not a plan. */
export function copiesIn(segments: readonly Segment[]): ReadonlySet<Segment> {
  const names = new Map(segments.map((segment) => [segment, namesOf(segment)]));
  const plain = segments.filter((segment) => isSummary(segment, names));
  // What is chosen from the parts may stand beside a summary that has all of them.
  const parts = new Map([...names].filter(([segment]) => !plain.includes(segment)));
  const chosen = plain.length > 0 ? [...parts.keys()].filter((each) => isSummary(each, parts)) : [];
  const summaries = new Set([...plain, ...chosen]);
  return new Set(
    segments.filter((segment, index) => {
      if (segments.length < 2 || isDecided(segment)) return false;
      if (summaries.has(segment)) return true;
      const own = names.get(segment) ?? new Set<string>();
      return segments.some((other, otherIndex) => {
        if (other === segment || other.sheet.view === segment.sheet.view) return false;
        // A summary is left out itself, be it 提出用.
        if (summaries.has(other)) return false;
        if (areApart(other.identity, segment.identity)) return false;
        if (areNumberedApart(other, segment) || other.tables.some(areChoices)) return false;
        if (areToldApart(other, segment)) return false;
        const theirs = names.get(other) ?? new Set<string>();
        const short = cutShort(segment.tables, other.tables);
        const shared = [...own].filter((name) => theirs.has(name) || short.has(name)).length;
        const least = ageOf(segment) > 0 ? 0.5 : 0.8;
        if (own.size === 0 || shared < own.size * least) return false;
        // A form tells more of a project than the list, which has projects that no form tells of.
        if (isForms(segment) && !isForms(other) && theirs.size > own.size) return true;
        if (segment.tables.some(areChoices)) return true;
        const mine = weightOf(segment) - ageOf(segment);
        const yours = weightOf(other) - ageOf(other);
        return yours > mine || (yours === mine && otherIndex < index);
      });
    })
  );
}

function isForms({ tables }: Segment): boolean {
  return tables.every(({ form }) => form !== null);
}

/**
 * Whether a segment lists another's projects under no other headings, months among them: a copy kept beside it, whose
 * schedule would count twice.
 */
export function saysNoMore(copy: Segment, other: Segment): boolean {
  const [own, theirs] = [headingsOf(copy), headingsOf(other)];
  const names = namesOf(other);
  return (
    [...own].every((heading) => theirs.has(heading)) &&
    (own.size === theirs.size || copy.tables.some(hasCalendar)) &&
    [...namesOf(copy)].some((name) => names.has(name))
  );
}

function headingsOf(segment: Segment): ReadonlySet<string> {
  const words = withForms(segment).flatMap(({ band, chosen }) => [
    ...band.leaves.map((leaf) => leaf.words),
    ...chosen.columns.map(({ heading }) => heading.text),
  ]);
  return new Set(words.map(fold));
}

/** A segment's tables, and the forms on their sheet that say more of the projects they list. */
function withForms(segment: Segment): readonly CandidateTable[] {
  const names = namesOf(segment);
  const forms = segment.sheet.others.filter(
    (table) => table.form && namesIn(table).some((name) => names.has(name))
  );
  return [...segment.tables, ...forms];
}

/** Whether months stand over some of a table's columns. */
export function hasCalendar({ band }: CandidateTable): boolean {
  return band.leaves.some(({ isCalendar }) => isCalendar);
}

/** Forms that bear different numbers are of two projects, though one was made from the other and keeps its name. */
function areNumberedApart(a: Segment, b: Segment): boolean {
  const numbersOf = ({ tables }: Segment): readonly (string | undefined)[] =>
    tables.map(({ form }) => form?.priority?.text);
  const [mine, yours] = [numbersOf(a), numbersOf(b)];
  return [...mine, ...yours].every(Boolean) && mine.every((number) => !yours.includes(number));
}

/**
 * Forms of one name without numbers that cost and say something else each are of two projects, but for sheets that are
 * called versions, or by the name that Excel gives to copies.
 */
function areToldApart(...forms: readonly [Segment, Segment]): boolean {
  const [mine, yours] = forms.map(({ tables: [table] }) => table?.form ?? null);
  const areVersions = forms.some(
    ({ sheet, tables }) => tables.length > 1 || VERSION.test(fold(sheet.view.name))
  );
  const isOther = (field: "budget" | "content" | "initiative"): boolean => {
    const [own, other] = [mine, yours].map((form) => fold(form?.[field]?.text ?? ""));
    return own !== other && own !== "" && other !== "";
  };
  return !areVersions && isOther("budget") && (isOther("content") || isOther("initiative"));
}

const VERSION = /[前旧新後版案控]|当初|[補修]正|変更|改[正定訂]|コピー|copy|old|\(\d+\)$|v\d/i;

/** A table that lists the projects of several other sheets once more, with less of each: 総括表, 一覧. */
function isSummary(segment: Segment, names: ReadonlyMap<Segment, ReadonlySet<string>>): boolean {
  const own = names.get(segment) ?? new Set<string>();
  if (listsDepartments(segment, names)) return true;
  const parts = [...names].filter(
    ([other, theirs]) =>
      other.sheet !== segment.sheet &&
      theirs.size > 0 &&
      theirs.size < own.size &&
      weightOf(other) + LESS >= weightOf(segment) &&
      !conflict(other.identity.year, segment.identity.year) &&
      [...theirs].every((name) => own.has(name))
  );
  if (listsOfSeveral(segment, own, names) || choosesFrom(segment, own, names)) return true;
  const covered = new Set(parts.flatMap(([, theirs]) => [...theirs]));
  return parts.length >= 2 && covered.size >= own.size * 0.8;
}

/**
 * A row for each of several departments that other sheets are the plans of (課別集計), or budgets of theirs and nothing
 * more, all of one of these plans among them.
 */
function listsDepartments(
  { sheet, tables }: Segment,
  names: ReadonlyMap<Segment, ReadonlySet<string>>
): boolean {
  const departments = new Set<string | null>(tables.flatMap(departmentsIn).map(({ text }) => text));
  const plans = [...names].filter(
    ([{ identity, ...other }]) => other.sheet !== sheet && departments.has(identity.department)
  );
  if (departments.size < 2) return false;
  const planned = new Set(plans.map(([{ identity }]) => identity.department));
  const rows = tables.flatMap((table) => table.rows.records).length;
  if (departments.size === rows && planned.size === rows) return true;
  const own = new Set(tables.flatMap(namesIn));
  return (
    tables.length === 1 &&
    tables.every(({ chosen }) => chosen.words.size <= 2) &&
    plans.some(([, theirs]) => theirs.size > 1 && [...theirs].every((name) => own.has(name)))
  );
}

/** A choice from several departments' plans (重点事業): it is of none of these, and names hardly any project of its own. */
function listsOfSeveral(
  { sheet, identity }: Segment,
  own: ReadonlySet<string>,
  names: ReadonlyMap<Segment, ReadonlySet<string>>
): boolean {
  const plans = [...names].filter(
    ([other, theirs]) =>
      other.sheet !== sheet &&
      other.identity.department !== null &&
      !conflict(other.identity.year, identity.year) &&
      [...theirs].some((name) => own.has(name))
  );
  const listed = new Set(plans.flatMap(([, theirs]) => [...theirs]));
  return (
    identity.department === null &&
    new Set(plans.map(([other]) => other.identity.department)).size > 1 &&
    [...own].filter((name) => listed.has(name)).length >= own.size * 0.8
  );
}

/** A choice from several sheets of one plan (重点事業), none of which has all of it, that says less than each of these. */
function choosesFrom(
  segment: Segment,
  own: ReadonlySet<string>,
  names: ReadonlyMap<Segment, ReadonlySet<string>>
): boolean {
  const parts = [...names].filter(
    ([other, theirs]) =>
      other.sheet !== segment.sheet &&
      !areApart(other.identity, segment.identity) &&
      [...own].some((name) => theirs.has(name))
  );
  const listed = new Set(parts.flatMap(([, theirs]) => [...theirs]));
  return (
    !isForms(segment) &&
    own.size < listed.size &&
    [...own].every((name) => listed.has(name)) &&
    parts.every(
      ([other, theirs]) =>
        weightOf(other) > weightOf(segment) && ![...own].every((name) => theirs.has(name))
    )
  );
}

/** By how much more a summary may weigh: it has a column of numbers that forms don't have. */
const LESS = 1;

function isDecided({ tables }: Segment): boolean {
  return tables.some(({ said }) => said);
}

function weightOf(segment: Segment): number {
  if (isDecided(segment)) return Infinity;
  return Math.max(...withForms(segment).map((table) => table.chosen.weight));
}

/** What a sheet that calls itself an old one, or but sorted, counts less than the one that took its place, a column more or less. */
function ageOf({ sheet, tables }: Segment): number {
  const { name } = sheet.view;
  if (tables.some(isSorted)) return 2;
  const revision = revisionIn(name);
  if (OLD.test(fold(name)) || revision === "old") return 1;
  // What shows its changes, or is proposed, stands between what was and what came of it.
  if (/見え?消し?|案\W*$/.test(name)) return 0.5;
  return FINAL.test(name) || revision === "new" ? -0.5 : 0;
}

const OLD = /補正前|旧版|旧$|^旧[(_]|バックアップ|backup|(?<![a-z])old(?![a-z])/i;
const FINAL = /最終|確定|提出/;

/** Whether a table's columns end in different rows: they are lists of choices. */
export function areChoices({ view, chosen, rows, form }: CandidateTable): boolean {
  const name = columnFor(chosen.columns, "name");
  const last = rows.records.at(-1);
  return (
    form === null &&
    name !== null &&
    last !== undefined &&
    view.field(last.top, name.left).text === ""
  );
}

/** The names that schedules cut short: with their keys they begin those of other tables. */
export function cutShort(
  tables: readonly CandidateTable[],
  others: readonly CandidateTable[]
): ReadonlySet<string> {
  const timed = tables.filter(hasCalendar).flatMap(keyedNames);
  if (timed.length === 0) return new Set();
  const known = groupedBy(others.flatMap(keyedNames), keyOver);
  const short = timed.filter((own) =>
    known.get(keyOver(own))?.some((other) => isCutShort(own, other))
  );
  return new Set(short.map((own) => own.slice(keyOver(own).length + 1)));
}

const keyOver = (keyed: string): string => keyed.slice(0, keyed.indexOf("\n"));

/** Whether of two keys, each with a name below it, one is the other cut short. */
export function isCutShort(own: string, other: string): boolean {
  return /^.+\n../.test(own) && other.startsWith(own);
}

/** The key of each project with its name below it. */
function keyedNames(table: CandidateTable): readonly string[] {
  const keys = fieldsIn(table, "priority");
  return fieldsIn(table, "name").map((name, at) => {
    const key = keys[at] && readKeyField(keys[at]);
    return `${key?.id ?? ""}\n${bareName(name.text)}`;
  });
}

/** The names of a segment's projects, for comparison. */
export function namesOf({ tables }: Segment): ReadonlySet<string> {
  return new Set(tables.flatMap(namesIn));
}

/** The names of a table's projects, for comparison. */
export function namesIn(table: CandidateTable): readonly string[] {
  return fieldsIn(table, "name")
    .map(({ text }) => bareName(text))
    .filter(Boolean);
}

/** The keys of a table's projects. */
export function keysIn(table: CandidateTable): readonly Key[] {
  return fieldsIn(table, "priority").flatMap((field) => readKeyField(field) ?? []);
}

/** What a table says of each of its projects; nothing where it has no such column. */
export function fieldsIn(
  { view, chosen, form, rows }: CandidateTable,
  name: ProjectField
): readonly Field[] {
  const column = columnFor(chosen.columns, name);
  if (form) return form[name] ? [form[name]] : [];
  return column ? rows.records.map(({ top }) => view.field(top, column.left)) : [];
}
