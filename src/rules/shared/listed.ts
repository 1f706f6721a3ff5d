import type { Field } from "../../reading/draft";
import { DEFAULT_SETTINGS, type ListedField } from "../../settings/settings";
import { fold } from "../../sheet/fold";
import { countsOf } from "../../sheet/grouping";
import type { Fix, PlanContext, Report } from "../rule";
import { distance, nearestOf } from "./edit-distance";
import { asSafe, replace } from "./replacing";
import { blanksIn, isBlank, quoted, titleOf, type Row } from "./rows";
import { toUsualForms } from "./usual-forms";

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
  const written = writtenValues(context, name);
  // Whoever adds to the usual list didn't make a list of the city's own.
  const isUsualList = DEFAULT_SETTINGS.allowedValues[name].every((value) => listed.includes(value));
  // Whoever does something is named as he is: no list that a city didn't make itself has all partners.
  const isOpen = name === "operator" && isUsualList;
  const unknown = unknownShapes(listed, written, { isUsualList, isOpen });
  return written.flatMap(({ row, field, shape }) => {
    const nearest = unknown.get(shape);
    if (nearest === undefined) return [];
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

/** The shapes that are worth a word, each with the allowed value nearest to it or null. */
function unknownShapes(
  listed: readonly string[],
  written: readonly WrittenValue[],
  { isUsualList, isOpen }: { readonly isUsualList: boolean; readonly isOpen: boolean }
): ReadonlyMap<string, string | null> {
  const shapes = new Set(listed.map(shapeOf));
  const isListed = (shape: string): boolean => {
    // `廃止(R8末)` is an allowed value with a remark, `C義務的事業` one with its code.
    const bare = shape.replace(REMARK, "").replace(CODE, "");
    return (
      shapes.has(shape) ||
      shapes.has(bare) ||
      bare.split(SEPARATORS).every((part) => shapes.has(part))
    );
  };
  const uses = countsOf(written.map(({ shape }) => shape));
  const strangers = [...uses].filter(([shape]) => !isListed(shape));
  const strange = strangers.reduce((sum, [, count]) => sum + count, 0);
  // Where most values aren't in the list it isn't this city's list: only what looks mistyped is worth a word.
  const hasOwnWords =
    isOpen || (isUsualList && strange * 2 > written.length && strangers.length > 1);
  // 政策事業 again and again, and 政策的事業 never, is this city's word; beside it, or with another letter, it is a slip.
  const alike = (shape: string): readonly string[] =>
    listed.filter((value) => value.length === shape.length || uses.has(shapeOf(value)));
  const own = new Set(
    strangers.flatMap(([shape, count]) =>
      isUsualList && count >= REPEATED && !isNear(shape, alike(shape)) ? [shape] : []
    )
  );
  // By shape, as they are written on the list or on the sheet: that is what a fix would write.
  const typed = new Map(written.map(({ shape, field }) => [shape, field.text.trim()]));
  const allowed = new Map([
    ...listed.map((value) => [shapeOf(value), value] as const),
    ...[...own].slice(0, COMPARED).map((shape) => [shape, typed.get(shape) ?? shape] as const),
  ]);
  const allowedShapes = [...allowed.keys()];
  const unknown = new Map<string, string | null>();
  for (const [shape] of strangers) {
    if (own.has(shape) || (hasOwnWords && !isNear(shape, [...alike(shape), ...own]))) continue;
    const resembling = allowedShapes.filter((value) => resembles(shape, value));
    // 経常的 beside 経常的事業 was cut short.
    const nearest =
      resembling.find((value) => uses.has(value) && value.startsWith(shape)) ??
      nearestOf(shape, resembling, Math.max(1, Math.floor(shape.length / 2)));
    unknown.set(shape, nearest === null ? null : (allowed.get(nearest) ?? nearest));
  }
  return unknown;
}

/** The values that are an allowed one but for width, blanks or a variant character. */
export function misspeltValues(
  context: PlanContext,
  name: ListedField
): readonly Found<{ readonly project: string; readonly text: string; readonly allowed: string }>[] {
  const listed = context.settings.allowedValues[name];
  const exact = new Set(listed);
  const byShape = new Map(listed.map((value) => [shapeOf(value), value]));
  return writtenValues(context, name).flatMap(({ row, field, shape }) => {
    const allowed = byShape.get(shape);
    const typed = typeof field.value === "string" ? field.value : field.text;
    if (allowed === undefined || exact.has(typed)) return [];
    return [
      {
        place: {
          cell: field.cell,
          project: row.project.id,
          fixes: replace(context.survey, field, allowed).map(asSafe),
        },
        values: { project: titleOf(row.project), text: typed, allowed },
      },
    ];
  });
}

interface WrittenValue {
  readonly row: Row;
  readonly field: Field;
  /** The value without what doesn't count. */
  readonly shape: string;
}

function writtenValues(context: PlanContext, name: ListedField): readonly WrittenValue[] {
  // A column holds few different values.
  const shapes = new Map<string, string | null>();
  const written: WrittenValue[] = [];
  for (const row of context.rows()) {
    const field = row.draft.fields[name];
    if (!field) continue;
    let shape = shapes.get(field.text);
    if (shape === undefined) {
      // A dash says that there is none on purpose.
      shape = isBlank(field) || DASH.test(field.text) ? null : shapeOf(field.text);
      shapes.set(field.text, shape);
    }
    if (shape !== null) written.push({ row, field, shape });
  }
  return written;
}

/** A value without what doesn't count: width, blanks, line breaks, variant characters. */
function shapeOf(text: string): string {
  return toUsualForms(fold(text));
}

/** One slip away from an allowed value: mistyped, however often it was copied. */
function isNear(shape: string, allowed: readonly string[]): boolean {
  // 市民課 is no 市民間.
  return (
    shape.length >= 3 &&
    !shape.endsWith("課") &&
    allowed.some((value) => distance(shape, value, 1) <= 1)
  );
}

/** Whether two values may be one: 収益的事業 and 政策的事業 share nothing but what they end in. */
function resembles(shape: string, value: string): boolean {
  if (distance(shape, value, 1) <= 1) return true;
  let end = 0;
  while (end < value.length && shape.at(-1 - end) === value.at(-1 - end)) end++;
  const rest = value.slice(0, value.length - end);
  return (
    rest === "" ||
    Array.from(shape.slice(0, shape.length - end)).some((sign) => rest.includes(sign))
  );
}

const DASH = /^[\s－ー―‐−-]+$/;
const CODE = /^(?:[A-Z]|\d{1,2})[):.]?(?=[^.\w])/;
const REMARK = /(?<=.)\([^()]*\)$/;
const SEPARATORS = /[・、,，/／+＋&＆と]/;
const REPEATED = 2;
/** A column of thousands of different words is no list; comparing each with each would take minutes. */
const COMPARED = 100;
