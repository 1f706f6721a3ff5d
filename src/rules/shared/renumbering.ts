import type { Field } from "../../reading/draft";
import { countsOf, groupedBy } from "../../sheet/grouping";
import type { Fix, FixEdit, PlanContext } from "../rule";
import { isWholeCell } from "./replacing";
import type { Row } from "./rows";

export type NumberedRow = Row & { readonly priority: number };

/**
 * Whether the plan's projects are numbered: most of their keys are whole numbers from 1. Numbers that begin far
 * beyond how many there are (`101`, `102`, `201`) are codes.
 */
export function isNumbered(judged: PlanContext): boolean {
  const keyed = judged.plan.projects.filter(
    (_, index) => judged.draft.projects[index]?.fields.priority
  );
  const numbers = keyed.flatMap(({ priority }) => (isPriority(priority) ? [priority] : []));
  const lowest = numbers.reduce((least, number) => Math.min(least, number), Infinity);
  const areCodes = lowest >= FIRST_CODE && lowest > 2 * numbers.length;
  return numbers.length * 2 > keyed.length && !areCodes;
}

const FIRST_CODE = 10;

export function isPriority(priority: number | null): priority is number {
  return priority !== null && Number.isInteger(priority) && priority >= 1;
}

/** The numbered projects in the order of the sheet; 再掲 rows repeat another's number and are left out. */
function numberedAmong(rows: readonly Row[]): readonly NumberedRow[] {
  return rows.flatMap((row) => {
    const { priority, repeated } = row.project;
    return isPriority(priority) && !repeated && row.draft.fields.priority
      ? [{ ...row, priority }]
      : [];
  });
}

/**
 * Parts the numbered projects, once a plan, by what they are numbered within: all together, or each table for itself
 * (施策1 has a 1, 2, 3 and so has 施策2), or each department or group of a list, or each run of one table, where all
 * runs are numbered without a fault.
 */
export function sectionsAmong(all: readonly Row[]): readonly (readonly NumberedRow[])[] {
  const rows = numberedAmong(all);
  const parts =
    eachFromOne(all, rows, ({ draft }) => draft.table) ??
    eachFromOne(all, rows, ({ draft }) => draft.group);
  if (parts) return parts;
  const runs = splitWhere(rows, ({ priority }) => priority === 1);
  const areRuns = runs.every(
    (run) => run.length > 1 && run.every(({ priority }, index) => priority === index + 1)
  );
  return areRuns ? runs : [rows];
}

/** The projects by what they have in common, where each of several parts is numbered from 1, and one of them beyond; else null. */
function eachFromOne(
  all: readonly Row[],
  rows: readonly NumberedRow[],
  partOf: (row: Row) => unknown
): readonly (readonly NumberedRow[])[] | null {
  const sizes = countsOf(all.map(partOf));
  const parts = [...groupedBy(rows, partOf)];
  const sizeOf = (part: unknown): number => sizes.get(part) ?? 0;
  const areFromOne = parts.every(([part, own]) => isNumberedFromOne(own, sizeOf(part)));
  return parts.length > 1 && parts.some(([part]) => sizeOf(part) > 1) && areFromOne
    ? parts.map(([, own]) => own)
    : null;
}

/** Whether a part's numbers begin with 1 and go on about as far as there are projects. */
function isNumberedFromOne(rows: readonly NumberedRow[], size: number): boolean {
  const numbers = rows.map(({ priority }) => priority);
  return Math.min(...numbers) === 1 && Math.max(...numbers) <= size + 1;
}

function splitWhere(
  rows: readonly NumberedRow[],
  isFirst: (row: NumberedRow, before: NumberedRow) => boolean
): readonly (readonly NumberedRow[])[] {
  const parts: NumberedRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!before || isFirst(row, before)) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts;
}

/** The numbers that 再掲 rows bear: another project's, or in some plans their own. */
export function repeatedNumbers(judged: PlanContext): readonly number[] {
  return judged
    .rows()
    .flatMap(({ project: { priority, repeated } }) =>
      repeated && isPriority(priority) ? [priority] : []
    );
}

/**
 * Numbers the projects of each section 1, 2, 3 … by their position on the sheet, or in the order of the numbers they
 * have. Declines where a project bears another kind of key or none, or a 再掲 row a number: what it then should be
 * would be a guess. Declines too where lanes are tied to projects by their numbers, which it would tie to others.
 */
export function renumber(judged: PlanContext, by: "position" | "priority"): readonly Fix[] {
  const sections = judged.numbered();
  const numbered = sections.reduce((sum, { length }) => sum + length, 0);
  const expected = judged.rows().filter((row) => !row.project.repeated);
  if (numbered !== expected.length || repeatedNumbers(judged).length > 0) return [];
  if (judged.draft.lanes.some(({ evidence }) => evidence === "key" || evidence === "said"))
    return [];
  const edits: FixEdit[] = [];
  for (const rows of sections) {
    const ordered = by === "position" ? rows : [...rows].sort((a, b) => a.priority - b.priority);
    for (const [index, row] of ordered.entries()) {
      const field = row.draft.fields.priority;
      if (row.priority === index + 1) continue;
      if (!field?.cell || !isWholeCell(judged.survey, field)) return [];
      const after = dressed(field, index + 1);
      edits.push({
        cell: field.cell,
        value: after === String(index + 1) ? index + 1 : after,
        before: field.text,
        after,
        ...(typeof field.value === "number" && { sums: [] }),
      });
    }
  }
  return edits.length > 0 ? [{ kind: "edit", edits }] : [];
}

/** A number as others of its column are typed: ③ after ②, (3) after (2). What a format adds stays the format's. */
function dressed({ text, value }: Field, number: number): string {
  const bare = String(number);
  const [old] = (typeof value === "string" && /[①-⑳]|[0-9０-９]+/.exec(text)) || [text];
  const isCircled = /[①-⑳]/.test(old) && number <= 20;
  return text.replace(old, isCircled ? String.fromCharCode(0x245f + number) : bare);
}
