import type { Field } from "../../reading/draft";
import type { ListedField } from "../../settings/settings";
import type { Fix, PlanContext, Report } from "../rule";
import { distance, nearestOf } from "./edit-distance";
import { replace } from "./replacing";
import { blanksIn, isBlank, quoted, rowsOf, titleOf, type Row } from "./rows";
import { toUsualForms } from "./usual-forms";

export const LISTED_FIELDS = [
  "direction",
  "operator",
  "nature",
] as const satisfies readonly ListedField[];

interface Found<Values> {
  readonly place: Pick<Report, "cell" | "project" | "fixes">;
  readonly values: Values;
}

/** The blank cells of a column whose values come from a list. */
export function missingValues(
  context: PlanContext,
  name: ListedField
): readonly Found<{ readonly project: string }>[] {
  return blanksIn(context, name).map(({ project, field }) => ({
    place: { cell: field.cell, project: project.id },
    values: { project: titleOf(project) },
  }));
}

/** The values that are neither in the list nor used repeatedly by the plan itself, with the nearest that is. */
export function unknownValues(
  context: PlanContext,
  name: ListedField
): readonly Found<{ readonly project: string; readonly text: string; readonly nearest: string }>[] {
  const listed = context.settings.allowedValues[name];
  const byShape = new Map(listed.map((value) => [shapeOf(value), value]));
  const known = (text: string): boolean =>
    byShape.has(shapeOf(text)) ||
    text.split(SEPARATORS).every((part) => part !== "" && byShape.has(shapeOf(part)));
  const uses = countUses(context, name);
  const unlisted = [...uses].filter(([shape]) => !known(shape));
  const used = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const strangers = unlisted.reduce((sum, [, count]) => sum + count, 0);
  // Where most values aren't in the list it isn't this city's list: only what looks mistyped is worth a word.
  const hasOwnWords = strangers * 2 > used && unlisted.length > 1;
  const own = unlisted.filter(([shape, count]) => count >= REPEATED && !isNear(shape, listed));
  const allowed = [...listed, ...own.slice(0, COMPARED).map(([shape]) => shape)];
  const allowedShapes = new Set(own.map(([shape]) => shape));
  return writtenValues(context, name).flatMap(({ row, field }) => {
    const shape = shapeOf(field.text);
    if (known(shape) || allowedShapes.has(shape)) return [];
    const nearest = nearestOf(shape, allowed, Math.max(1, Math.floor(shape.length / 2)));
    if (hasOwnWords && !isNear(shape, allowed)) return [];
    const fixes: Fix[] = nearest === null ? [] : [...replace(context.survey, field, nearest)];
    fixes.push({ kind: "allow-value", field: name, value: field.text.trim() });
    return [
      {
        place: { cell: field.cell, project: row.project.id, fixes },
        values: {
          project: titleOf(row.project),
          text: quoted(field.text),
          nearest: nearest ?? "",
        },
      },
    ];
  });
}

/** The values that are an allowed one but for width, blanks or a variant character. */
export function misspeltValues(
  context: PlanContext,
  name: ListedField
): readonly Found<{ readonly project: string; readonly text: string; readonly allowed: string }>[] {
  const listed = context.settings.allowedValues[name];
  const exact = new Set(listed);
  const byShape = new Map(listed.map((value) => [shapeOf(value), value]));
  return writtenValues(context, name).flatMap(({ row, field }) => {
    const allowed = byShape.get(shapeOf(field.text));
    const typed = typeof field.value === "string" ? field.value : field.text;
    if (allowed === undefined || exact.has(typed)) return [];
    return [
      {
        place: {
          cell: field.cell,
          project: row.project.id,
          fixes: replace(context.survey, field, allowed),
        },
        values: { project: titleOf(row.project), text: typed, allowed },
      },
    ];
  });
}

function writtenValues(
  context: PlanContext,
  name: ListedField
): readonly { readonly row: Row; readonly field: Field }[] {
  return rowsOf(context).flatMap((row) => {
    const field = row.draft.fields[name];
    return field && !isBlank(field) ? [{ row, field }] : [];
  });
}

function countUses(context: PlanContext, name: ListedField): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { field } of writtenValues(context, name)) {
    const shape = shapeOf(field.text);
    uses.set(shape, (uses.get(shape) ?? 0) + 1);
  }
  return uses;
}

/** A value without what doesn't count: width, blanks, line breaks, variant characters. */
function shapeOf(text: string): string {
  return toUsualForms(text.normalize("NFKC").replace(/\s/g, ""));
}

/** One slip away from an allowed value: mistyped, however often it was copied. */
function isNear(shape: string, allowed: readonly string[]): boolean {
  return shape.length >= 3 && allowed.some((value) => distance(shape, value, 1) <= 1);
}

const SEPARATORS = /[・、,，/／+＋&＆と]/;
const REPEATED = 2;
/** A column of thousands of different words is no list; comparing each with each would take minutes. */
const COMPARED = 100;
