import { amountOf } from "../plan/budget";
import type { DraftTable, DraftTotal } from "../reading/draft";
import type { PlanContext, PlanRule, Report } from "./rule";
import { fromUnitOf, inUnitOf, quotedAmount, typedNumber } from "./shared/amounts";
import { writeNumber } from "./shared/replacing";
import { quoted } from "./shared/rows";

export const budgetTotalDiffers: PlanRule = {
  id: "budget-total-differs",
  about: "plan",
  severity: "error",
  *check(context) {
    for (const table of context.draft.tables) {
      for (const total of table.totals) yield* compare(context, table, total);
    }
  },
};

function* compare(
  { plan, draft, survey }: PlanContext,
  table: DraftTable,
  total: DraftTotal
): Generator<Report> {
  const printed = typedNumber(total.amount);
  if (printed === null) return;
  const amountsOf = (isRepeated: boolean): readonly number[] =>
    total.projects.flatMap((index) => {
      const project = plan.projects[index];
      const amount = project?.repeated === isRepeated ? amountOf(project.budget) : null;
      if (amount === null) return [];
      const field = draft.projects[index]?.fields.budget;
      const exact = fromUnitOf(table, (field && typedNumber(field)) ?? NaN);
      // Yen add up to the yen, whole thousands of them may not.
      return Math.abs(exact - amount) < 1 ? exact : amount;
    });
  const amounts = amountsOf(false);
  const sum = sumOf(amounts);
  const shown = printed / 1000 ** hiddenThousands(total.amount.numberFormat);
  const differences = [printed, shown].map((typed) => sum - fromUnitOf(table, typed));
  const difference = Math.min(...differences.map(Math.abs));
  if (difference < 1) return;
  // Millions are rounded to the million or to a part of it.
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  const step = Math.max(1, fromUnitOf(table, 10 ** -decimals));
  const isRounding = difference <= roundingOf(amounts.length) * step;
  const values = {
    label: quoted(total.label.text),
    text: quotedAmount(total.amount),
    sum: inUnitOf(table, sum),
    difference: inUnitOf(table, Math.round(difference)),
  };
  const { cell } = total.amount;
  const unread = total.projects.filter(
    (index) => plan.projects[index]?.budget.status === "unreadable"
  );
  if (unread.length > 0) {
    // What can't be read has a finding of its own, and makes the sum unknown: it can only be more, not less.
    const texts = unread.map((index) => draft.projects[index]?.fields.budget?.text ?? "");
    const mayBeLess = amounts.some((each) => each < 0) || texts.some((text) => MINUS.test(text));
    if (!mayBeLess && !isRounding && differences.every((each) => each > 0))
      yield { cell, message: { id: "budget-total-differs/exceeded", values } };
    return;
  }
  const cells = total.projects.flatMap((index) => {
    const isCounted = plan.projects[index]?.repeated === false;
    return (isCounted && draft.projects[index]?.fields.budget?.cell) || [];
  });
  const edit = writeNumber(survey, total.amount, inUnitOf(table, sum), "#,##0", cells);
  const report = {
    cell,
    // What stands in a row of nobody's may be part of the total.
    fixes:
      edit && shown === printed && table.strayRows.length === 0
        ? [{ kind: "edit" as const, edits: [edit] }]
        : [],
  };
  if (isRounding) {
    yield {
      ...report,
      severity: "warning",
      message: { id: "budget-total-differs/rounding", values },
    };
    return;
  }
  const counted = sumOf(amountsOf(true));
  const isRepeated = differences.some((each) => each < 0 && Math.abs(each + counted) < 1);
  const id = isRepeated ? "budget-total-differs/repeated" : "budget-total-differs";
  yield { ...report, message: { id, values } };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

/** Signs of an amount below zero. */
const MINUS = /[(（▲△▼▽−–－-]/;

/**
 * How far the sum of so many rounded amounts commonly strays from the rounded sum: three standard
 * deviations of as many errors of up to half a thousand yen.
 */
function roundingOf(count: number): number {
  return Math.max(1, Math.floor(3 * Math.sqrt((count + 1) / 12)));
}

/** `#,##0,` shows thousands of what the cell holds. */
function hiddenThousands(numberFormat: string): number {
  return /[0#?](,+)(?![0,#?])/.exec(numberFormat.split(";")[0] ?? "")?.[1]?.length ?? 0;
}
