import type { Field } from "../reading/draft";
import { groupedBy } from "../sheet/grouping";
import type { WorkbookSurvey } from "../sheet/survey";
import type { Fix, PlanContext, PlanRule, Report } from "./rule";
import { hasFraction, inUnitOf, type Funded } from "./shared/amounts";
import { wholeValue, writeNumber } from "./shared/replacing";
import { cellsOf, quoted, titleOf } from "./shared/rows";

export const budgetTextNumber: PlanRule = {
  id: "budget-text-number",
  about: "plan",
  severity: "warning",
  *check(context) {
    const funded = context.funded().filter(({ field }) => !isLabelled(context.survey, field));
    if (isColumnOfText(funded)) {
      yield* ofColumn(context, typedAsText(funded));
      return;
    }
    for (const inTable of groupedBy(funded, ({ draft }) => draft.table).values()) {
      const typed = typedAsText(inTable);
      if (isColumnOfText(inTable)) yield* ofColumn(context, typed);
      else yield* typed.map((row) => ofCell(context, row));
    }
  },
};

/** `予算額：1,000千円`, or an amount under another value, in one cell is no number that was typed as text. */
function isLabelled(survey: WorkbookSurvey, field: Field): boolean {
  const whole = wholeValue(survey, field);
  return (
    typeof whole === "string" &&
    /[\n\u3000:：]/.test(whole.trim().split(field.text.trim())[0] ?? "")
  );
}

/** A whole column of text is one mistake (a paste, a format), not one a row. */
function isColumnOfText(funded: readonly Funded[]): boolean {
  return (
    funded.length >= WHOLE_COLUMN && funded.every(({ field }) => typeof field.value === "string")
  );
}

/** Negative and fractional amounts are spoken of by rules of their own. */
function typedAsText(funded: readonly Funded[]): readonly Funded[] {
  return funded.filter(
    ({ field, table, thousandYen }) =>
      typeof field.value === "string" && thousandYen >= 0 && !hasFraction(field, table)
  );
}

function* ofColumn(context: PlanContext, typed: readonly Funded[]): Generator<Report> {
  const [first, ...others] = typed;
  if (!first) return;
  yield {
    cell: first.field.cell,
    cells: cellsOf(others.map(({ field }) => field)),
    message: {
      id: "budget-text-number/column",
      values: { count: typed.length, text: quoted(first.field.text) },
    },
    fixes: writeAll(context, typed),
  };
}

function ofCell(context: PlanContext, row: Funded): Report {
  return {
    cell: row.field.cell,
    project: row.project.id,
    message: {
      id: "budget-text-number",
      values: { project: titleOf(row.project), text: quoted(row.field.text) },
    },
    fixes: writeAll(context, [row]),
  };
}

function writeAll(context: PlanContext, rows: readonly Funded[]): readonly Fix[] {
  const edits = rows.flatMap(
    ({ field, table, thousandYen }) =>
      writeNumber(context.survey, field, inUnitOf(table, thousandYen), "#,##0") ?? []
  );
  return edits.length === rows.length ? [{ kind: "edit", edits, isSafe: true }] : [];
}

const WHOLE_COLUMN = 3;
