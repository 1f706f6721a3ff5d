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
  category: "budget",
  *check(context) {
    for (const table of context.draft.tables) {
      for (const total of table.totals) yield* compare(context, table, total);
    }
  },
};

function* compare(
  { plan, survey }: PlanContext,
  table: DraftTable,
  total: DraftTotal
): Generator<Report> {
  const printed = typedNumber(total.amount);
  const projects = total.projects.flatMap((index) => plan.projects[index] ?? []);
  // An amount that can't be read makes the sum unknown, and has a finding of its own.
  if (printed === null || projects.some(({ budget }) => budget.status === "unreadable")) return;
  const amounts = projects.flatMap((project) =>
    project.repeated ? [] : (amountOf(project.budget) ?? [])
  );
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const shown = printed / 1000 ** hiddenThousands(total.amount.numberFormat);
  const candidates = [printed, shown].map((typed) => Math.abs(fromUnitOf(table, typed) - sum));
  const difference = Math.min(...candidates);
  if (difference < 1) return;
  const isRounding = difference <= roundingOf(amounts.length);
  const values = {
    label: quoted(total.label.text),
    text: quotedAmount(total.amount),
    sum: inUnitOf(table, sum),
    difference: inUnitOf(table, Math.round(difference)),
  };
  const edit = writeNumber(survey, total.amount, inUnitOf(table, sum), "#,##0");
  const report = {
    cell: total.amount.cell,
    fixes: edit && shown === printed ? [{ kind: "edit" as const, edits: [edit] }] : [],
  };
  yield isRounding
    ? { ...report, severity: "warning", message: { id: "budget-total-differs/rounding", values } }
    : { ...report, message: { id: "budget-total-differs", values } };
}

/**
 * How far the sum of so many rounded amounts commonly strays from the rounded sum: three standard
 * deviations of as many errors of up to half a thousand yen.
 */
function roundingOf(count: number): number {
  return Math.max(1, Math.floor(3 * Math.sqrt((count + 1) / 12)));
}

/** `#,##0,` shows thousands of what the cell holds. */
function hiddenThousands(numberFormat: string): number {
  return /[0#?](,+)(?![0#?,])/.exec(numberFormat.split(";")[0] ?? "")?.[1]?.length ?? 0;
}
