import { withoutBlankForms } from "./blank-forms";
import type { LabelCell } from "../../evidence/sheets/sheet-words";
import { departmentOfSheet, unitRank } from "../../evidence/texts/department";
import { fold } from "../../evidence/texts/folding";
import { splitKey } from "../../evidence/texts/key";
import { saysContinued } from "../../evidence/texts/row-marks";
import { alsoListing, inListOrder, type AlsoListed } from "../tables/also-listed";
import { copiesIn, keysIn, saysNoMore } from "../tables/drop-copies";
import { commonEnds } from "./common-ends";
import { commonDepartment } from "./departments-in";
import { withBlanks } from "../forms/blanks-across-sheets";
import { withOperators } from "../forms/operating-units";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";
import { presentTables, tellsResults } from "../tables/present-tables";
import { withoutHalves } from "./halves-beside";
import { areOfManyDepartments } from "./many-departments";
import { ofOneOffice } from "./office-parts";
import { identityOf } from "./plan-identity";
import {
  areApart,
  areOfOthers,
  conflict,
  saidBy,
  type Identity,
  type PlanPart,
  type Segment,
} from "./plan-segment";
import { identityOfHead, isCoverOf, listsAims, ownersOf, projectsOf } from "./sheet-owners";
import { withoutYearSlips } from "../years/year-slips";

/** The tables and the rows of the sheets that are one plan's. */
export interface PlanGroup {
  readonly tables: readonly CandidateTable[];
  readonly sheets: readonly PlanPart[];
  /** Tables that list its projects once more. */
  readonly also: readonly AlsoListed[];
  /** The names of other plans' projects, where a sheet tells of theirs as well. */
  readonly strangers: readonly string[];
}

/** Tells which tables and sheets make up which plan: a workbook may hold several, a plan several sheets. */
export function groupPlans(sheets: readonly ScannedSheet[]): readonly PlanGroup[] {
  const areMixed = areOfManyDepartments(sheets);
  const all = ofOneOffice(
    sheets.flatMap((sheet) => segmentsOf(sheet, areMixed)),
    ({ tables }) => tables.flatMap(keysOf),
    sheets.flatMap((sheet) =>
      sheet.tables.length > 0 ? [] : (identityOfHead(sheet).department ?? [])
    )
  );
  const again = copiesIn(all);
  const segments = withoutYearSlips(
    withoutResults(all.filter((segment) => !again.has(segment))),
    ({ tables }) => tables.flatMap(keysOf)
  );
  const copies = [...again].filter((segment) =>
    segments.some((other) => saysNoMore(segment, other))
  );
  const plans: Segment[][] = [];
  for (const segment of segments) {
    const home = plans.find(
      (plan) => plan.every((part) => isSamePlan(part, segment)) && continues(plan, segment)
    );
    if (home) home.push(segment);
    else plans.push([segment]);
  }
  const forms = segments.filter(({ tables }) => tables.some(({ form }) => form));
  const free = withoutBlankForms(
    sheets.filter((sheet) => [...segments, ...copies].every((segment) => segment.sheet !== sheet)),
    forms.map(({ sheet }) => sheet),
    projectsOf(forms)
  );
  const covers = new Set(free.filter((sheet) => isCoverOf(sheet, plans, sheets)));
  const ofYear = (sheet: ScannedSheet): readonly Segment[][] => {
    const { year, title } = identityOfHead(sheet);
    const fit = plans.filter((plan) => !plan.some(({ identity }) => conflict(identity.year, year)));
    return fit.length > 0 || tellsResults(title) ? fit : plans;
  };
  const more = [...again].filter((segment) => !copies.includes(segment));
  const owned = [
    ...free.map((sheet) => ({
      sheet,
      top: 0,
      bottom: sheet.view.used.bottom,
      owners: covers.has(sheet) ? ofYear(sheet) : ownersOf(sheet, ofYear(sheet), sheets),
    })),
    ...commonEnds(plans),
  ];
  return plans.map((plan) => {
    const served = owned.filter(({ owners }) => owners.includes(plan));
    const strangers = served
      .filter(({ sheet }) => !covers.has(sheet) && !listsAims(sheet))
      .flatMap(({ owners }) => owners.filter((other) => other !== plan));
    const others = [...plan, ...served].flatMap(({ sheet }) => sheet.others);
    const { tables, again: halves } = withoutHalves(plan.flatMap((segment) => segment.tables));
    const also = [...alsoListing(plan, more, others), ...halves];
    return {
      tables: withOperators(withBlanks(inListOrder(tables, also)), sheets),
      sheets: [
        ...plan.map(({ sheet, top, bottom }) => ({ sheet, top, bottom })),
        ...plan.flatMap(({ shared }) => shared ?? []),
        // What stands below a plan's own tables is its part already.
        ...served.filter(
          ({ sheet, bottom }) =>
            !plan.some((segment) => segment.sheet === sheet && segment.bottom === bottom)
        ),
      ],
      also,
      strangers: [...new Set(strangers.flatMap((other) => [...projectsOf(other)]))],
    };
  });
}

/** Leaves out tables of what came of plans before the year that others are of. */
function withoutResults(segments: readonly Segment[]): readonly Segment[] {
  const latest = Math.max(...segments.map(({ identity }) => identity.year ?? 0));
  return segments.filter(
    ({ identity: { title, year }, tables }) =>
      (year ?? latest) >= latest || tables[0]?.form || !tellsResults(title)
  );
}

/** A sheet's tables, cut where a new plan begins under another one. */
function segmentsOf(sheet: ScannedSheet, areMixed: boolean): readonly Segment[] {
  const groups: { top: number; tables: CandidateTable[]; identity: Identity }[] = [];
  let from = 0;
  for (const table of presentTables(sheet)) {
    // A form names its department among its own labels; years there head its values.
    const head = table.band.top - 1;
    const lowest = !table.form ? head : areMixed ? null : table.rows.bottom;
    const last = groups.at(-1);
    // Forms below a list that say more of its projects say nothing of the next plan.
    if (last) from = Math.max(from, ...formsAbove(sheet, table).map(({ rows }) => rows.bottom + 1));
    const found = identityOf(sheet, from, head, lowest);
    const own = last ? withoutSheetName(found, sheet) : found;
    const identity = lowest === null ? { ...own, heading: null } : own;
    if (!last) groups.push({ top: 0, tables: [table], identity });
    else if (beginsPlan(last.identity, identity, last.tables, table)) {
      const top = headTop(sheet, from, identity.heading?.row ?? table.band.top);
      groups.push({ top, tables: [table], identity });
    } else last.tables.push(table);
    from = Math.max(from, table.rows.bottom + 1);
  }
  const last = groups.at(-1);
  if (last && groups.length > 1) last.tables = last.tables.map(withoutSheetTotals);
  const [first] = groups;
  const goal = sheet.words.labels.find(
    ({ label }) => first?.identity.goal && label.kind === "goal"
  );
  const shared = sharedHead(sheet, (first?.identity.heading ?? goal)?.row ?? 0);
  return groups.map((group, index) => ({
    sheet,
    shared: index > 0 && group.identity.title === null ? shared : null,
    top: group.top,
    bottom: (groups[index + 1]?.top ?? sheet.view.used.bottom + 1) - 1,
    tables: group.tables,
    identity: {
      ...group.identity,
      department: group.identity.department ?? commonDepartment(group.tables)?.text ?? null,
    },
  }));
}

/** The forms above a table that are none of a plan's themselves. */
function formsAbove(
  { others }: ScannedSheet,
  { band: { top } }: CandidateTable
): readonly CandidateTable[] {
  return others.filter(({ form, rows }) => form && rows.bottom < top);
}

/** Whose plan a lower part of a sheet is: under no title or heading of its own the sheet's name says it of none. */
function withoutSheetName(identity: Identity, { view }: ScannedSheet): Identity {
  const { department, title, heading } = identity;
  const isOfSheet = department !== null && department === departmentOfSheet(view.name);
  return isOfSheet && title === null && heading === null
    ? { ...identity, department: null }
    : identity;
}

/** Below the total of the last plan of several, totals are of all that the sheet's plans cost. */
function withoutSheetTotals(table: CandidateTable): CandidateTable {
  const { records, totals } = table.rows;
  const first = totals.findIndex(({ after }) => after === records.length);
  return { ...table, rows: { ...table.rows, totals: totals.slice(0, first + 1) } };
}

/** What stands over the first department's heading, or over the first goal, is said of all below. */
function sharedHead(sheet: ScannedSheet, heading: number): PlanPart | null {
  return heading > 0 ? { sheet, top: 0, bottom: heading - 1 } : null;
}

function beginsPlan(
  before: Identity,
  now: Identity,
  tables: readonly CandidateTable[],
  table: CandidateTable
): boolean {
  // A sheet's name may still be last year's: it says nothing against the title above.
  const year = now.title === null ? null : now.year;
  // A page's head may name the bureau alone, and its projects go on counting.
  const isOver = unitRank(now.department ?? "") < unitRank(before.department ?? "");
  const department = isOver && !restarts(tables, table) ? null : now.department;
  if (areApart(before, { ...now, department, year })) return true;
  // Forms are numbered in their titles, and lists count their pages: 事業計画書 No.2, 業務計画（2/3頁）, （その２）.
  const counter = table.form
    ? /[(-]?(?:No\.?|その)?\d+(?:\/\d+)?\)?$/i
    : /\(?(?:その\d+|\d+(?:\/\d+|頁|ページ|枚目)+)\)?$/;
  const words = (title: string): string => fold(title).replace(counter, "");
  // `２　令和7年度の継続事業` is a section of the plan that is titled above.
  const isTitledAnew =
    now.title !== null &&
    before.title !== null &&
    !before.titles.map(words).includes(words(now.title)) &&
    !saysContinued(now.title) &&
    (splitKey(now.title).key?.number ?? 1) === 1;
  const isOther = isHeadedAnew(before, now) || (!table.form && areOfOthers(before, now));
  // Below forms without numbers 1 is the first of all.
  const isFirst = isOther && keysOf(table)[0] === 1;
  return (isTitledAnew || isOther) && (isFirst || restarts(tables, table));
}

/** Whether the parts of a sheet are headed by departments of their own, under no title of one they are parts of. */
function isHeadedAnew(before: Identity, now: Identity): boolean {
  const { department, heading } = before;
  if (department !== null && department !== heading?.department && /[課室]$/.test(department))
    return false;
  return conflict(before.heading?.department, now.heading?.department);
}

/** The row where the second plan's own head begins: its title or goal, else its heading or its table. */
function headTop({ words }: ScannedSheet, from: number, to: number): number {
  const heads = words.labels.filter(({ row }) => row >= from && row < to);
  const weightOf = ({ label }: LabelCell): number =>
    label.kind === "title" ? label.weight : label.kind === "goal" ? LEAST : 0;
  // 令和7年度スケジュール above it heads what is still the first plan's.
  const most = Math.max(...heads.map(weightOf));
  return (most > 0 && heads.find((each) => weightOf(each) === most)?.row) || to;
}

/** What a goal tells of where a plan begins, where no title does. */
const LEAST = 0.1;

function isSamePlan(a: Segment, b: Segment): boolean {
  return a.sheet.view !== b.sheet.view && !areApart(a.identity, b.identity);
}

/** A plan goes on where its department is named again, or where keys go on counting under no title of their own. */
function continues(plan: readonly Segment[], segment: Segment): boolean {
  const [table] = segment.tables;
  const restartsAt = (next: CandidateTable): boolean =>
    restarts(
      plan.flatMap((part) => part.tables),
      next
    );
  // 総務課 of 北支所 isn't that of 東支所.
  const isOther = plan.some((part) => areOfOthers(part.identity, segment.identity));
  if (isOther && table && !table.form && restartsAt(table)) return false;
  const department = saidBy(plan, "department");
  if (department !== null && department === segment.identity.department) return true;
  if (segment.identity.department !== null && department === null) return false;
  if (!table) return false;
  // Sheets of one form are one plan's projects, whatever their keys.
  if (table.form)
    return plan.every((part) => part.tables.every((other) => isSameForm(other, table)));
  return !restartsAt(table);
}

function isSameForm(a: CandidateTable, b: CandidateTable): boolean {
  const labels = (table: CandidateTable): readonly string[] =>
    table.chosen.columns.map(({ heading }) => fold(heading.text));
  const [own, other] = [labels(a), new Set(labels(b))];
  return (
    a.form !== null &&
    b.form !== null &&
    own.filter((label) => other.has(label)).length >= own.length * 0.65
  );
}

/** Whether a table counts its projects anew. */
function restarts(tables: readonly CandidateTable[], table: CandidateTable): boolean {
  const first = keysOf(table)[0];
  if (first === undefined) return true;
  const before = tables.flatMap(keysOf);
  return first <= (before.at(-1) ?? 0);
}

function keysOf(table: CandidateTable): readonly number[] {
  return keysIn(table).flatMap(({ number }) => number ?? []);
}
