import { numbersFrom } from "../../../sheet/numbers";
import { departmentOf, isDepartmentName } from "../../evidence/texts/department";
import { fold } from "../../evidence/texts/folding";
import { columnFor } from "../../found-table";
import { namesOf } from "../tables/drop-copies";
import type { ScannedSheet } from "../tables/candidate-table";
import { identityOf } from "./plan-identity";
import { saidBy, type Identity, type Segment } from "./plan-segment";

/** The names of a plan's projects. */
export function projectsOf(plan: readonly Segment[]): ReadonlySet<string> {
  return new Set(plan.flatMap((segment) => [...namesOf(segment)]));
}

/** What stands where a schedule names its projects, or their departments, from a row on. */
function textsLeft({ view }: ScannedSheet, top = view.used.top): ReadonlySet<string> {
  const { bottom, left, right } = view.used;
  const columns = numbersFrom(left, Math.min(right, left + NAMING));
  return new Set(
    numbersFrom(top, bottom).flatMap((row) => columns.map((column) => view.folded(row, column)))
  );
}

/** Whether a sheet names most of a plan's projects. */
function listsProjects(texts: ReadonlySet<string>, plan: readonly Segment[]): boolean {
  const names = projectsOf(plan);
  return [...names].filter((name) => texts.has(name)).length * 2 > names.size;
}

/** How far right a schedule's names of projects may stand. */
const NAMING = 8;

/**
 * Whether a sheet's title names another department than a plan's, and of its kind (市民課 for 税務課, not its 部 or 係), and
 * the sheet neither the plan's nor any of its projects.
 */
function isAnothers(sheet: ScannedSheet, plan: readonly Segment[]): boolean {
  const { department } = identityOfHead(sheet);
  const own = departmentOfPlan(plan);
  if (department === null || own === null || department.at(-1) !== own.at(-1)) return false;
  if (department.includes(own) || own.includes(department)) return false;
  const texts = [...textsLeft(sheet)];
  return [own, ...projectsOf(plan)].every((name) => !texts.some((text) => text.includes(name)));
}

/**
 * The plans that a sheet without projects serves: the one whose department it names, all whose departments stand
 * beside its rows, or all whose projects it names where no two have one of the same name; else the one before it, and
 * where it lists aims all of that one's department. None where it is another department's.
 */
export function ownersOf(
  sheet: ScannedSheet,
  every: readonly Segment[][],
  sheets: readonly ScannedSheet[]
): readonly (readonly Segment[])[] {
  const plans = every.filter((plan) => !isAnothers(sheet, plan));
  if (plans.length <= 1) return plans;
  const named = namedBy(sheet, plans);
  if (named) return [named];
  const told = toldBelow(sheet, plans);
  if (told.length > 0) return told;
  const place = sheets.indexOf(sheet);
  const before = plans.findLast((plan) =>
    plan.some((segment) => sheets.indexOf(segment.sheet) < place)
  );
  const home = before ?? plans[0] ?? [];
  if (!listsAims(sheet)) return [home];
  const department = departmentOfPlan(home);
  return plans.filter(
    (plan) => plan === home || (department && departmentOfPlan(plan) === department)
  );
}

/**
 * The plans all whose departments a sheet names beside its rows, from a row on, or all whose projects where no two have
 * one of the same name.
 */
export function toldBelow(
  sheet: ScannedSheet,
  plans: readonly Segment[][],
  top?: number
): readonly (readonly Segment[])[] {
  const texts = textsLeft(sheet, top);
  const units = new Set([...texts].filter(isDepartmentName).map(departmentOf));
  const charged = plans.filter((plan) => units.has(departmentOfPlan(plan)));
  if (charged.length > 1 && new Set(charged.map(departmentOfPlan)).size === charged.length)
    return charged;
  const listed = plans.filter((plan) => listsProjects(texts, plan));
  const names = listed.flatMap((plan) => [...projectsOf(plan)]);
  return new Set(names).size === names.length ? listed : [];
}

function departmentOfPlan(plan: readonly Segment[]): string | null {
  return saidBy(plan, "department") ?? plan[0]?.identity.heading?.department ?? null;
}

/** Whether a sheet tells aims and no projects: those of a department serve its plans of several years. */
export function listsAims({ others }: ScannedSheet): boolean {
  return others.some(
    ({ chosen: { columns } }) => columnFor(columns, "aim") && !columnFor(columns, "name")
  );
}

/** Whose plan a sheet without projects says it is part of. */
export function identityOfHead(sheet: ScannedSheet): Identity {
  const { view, words } = sheet;
  // A column's heading (課名) stands over departments of rows.
  return identityOf(
    sheet,
    0,
    Math.min(view.used.bottom, 10, (words.headingRows[0] ?? Infinity) - 1)
  );
}

/** The plan whose department a sheet names. */
function namedBy(
  sheet: ScannedSheet,
  plans: readonly (readonly Segment[])[]
): readonly Segment[] | null {
  const { view } = sheet;
  const identity = identityOfHead(sheet);
  return (
    plans.find((plan) =>
      plan.some(({ identity: own, sheet: home }) => {
        const name = own.department ?? home.view.name;
        return identity.department === name || fold(view.name).includes(fold(name));
      })
    ) ?? null
  );
}

/** A few words before all plans, without a table, are the cover of them all: its year is theirs. */
export function isCoverOf(
  sheet: ScannedSheet,
  plans: readonly (readonly Segment[])[],
  sheets: readonly ScannedSheet[]
): boolean {
  const first = sheets.findIndex((each) => plans.flat().some((part) => part.sheet === each));
  if (sheets.indexOf(sheet) > first || sheet.words.headingRows.length > 0) return false;
  const { used } = sheet.view;
  let cells = 0;
  for (let row = used.top; row <= used.bottom && cells <= FEW; row++) {
    cells += sheet.words.columnsOf(row).length;
  }
  return cells <= FEW && namedBy(sheet, plans) === null;
}

/** What a cover says at most, in cells. */
const FEW = 20;
