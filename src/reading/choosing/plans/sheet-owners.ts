import { fold } from "../../evidence/texts/folding";
import { namesOf } from "../tables/drop-copies";
import type { ScannedSheet } from "../tables/find-tables";
import { identityOf } from "./plan-identity";
import type { Segment } from "./plan-segment";

/** Whether a sheet names most of a plan's projects. */
function listsProjects({ view }: ScannedSheet, plan: readonly Segment[]): boolean {
  const names = new Set(plan.flatMap((segment) => [...namesOf(segment)]));
  const found = new Set<string>();
  const { used } = view;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= Math.min(used.right, used.left + NAMING); column++) {
      const text = view.folded(row, column);
      if (names.has(text)) found.add(text);
    }
  }
  return found.size * 2 > names.size;
}

/** How far right a schedule's names of projects may stand. */
const NAMING = 8;

/**
 * The plan that a sheet without projects serves: the one whose department or whose projects it names, else
 * the one before it.
 */
export function ownerOf(
  sheet: ScannedSheet,
  plans: readonly Segment[][],
  sheets: readonly ScannedSheet[]
): readonly Segment[] | null {
  const [only] = plans;
  if (plans.length <= 1) return only ?? null;
  const named = namedBy(sheet, plans);
  if (named) return named;
  const listed = plans.filter((plan) => listsProjects(sheet, plan));
  if (listed.length === 1 && listed[0]) return listed[0];
  const place = sheets.indexOf(sheet);
  const before = plans.filter((plan) =>
    plan.some((segment) => sheets.indexOf(segment.sheet) < place)
  );
  return before.at(-1) ?? only ?? null;
}

/** The plan whose department a sheet names. */
function namedBy(
  sheet: ScannedSheet,
  plans: readonly (readonly Segment[])[]
): readonly Segment[] | null {
  const identity = identityOf(sheet, 0, Math.min(sheet.view.used.bottom, 10));
  const named = plans.find((plan) =>
    plan.some(({ identity: own, sheet: home }) => {
      const words = own.department ?? home.view.name;
      return identity.department === words || fold(sheet.view.name).includes(fold(words));
    })
  );
  return named ?? null;
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
