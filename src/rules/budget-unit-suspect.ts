import type { PlanRule } from "./rule";
import { type Funded, quotedAmount } from "./shared/amounts";
import { titleOf } from "./shared/rows";

export const budgetUnitSuspect: PlanRule = {
  id: "budget-unit-suspect",
  about: "plan",
  severity: "warning",
  *check(context) {
    const funded = context.funded();
    if (funded.length < 3) return;
    const median = medianOf(funded.map((row) => row.thousandYen));
    for (const row of funded) {
      if (!looksLikeYen(row, median)) continue;
      const { project, field } = row;
      yield {
        cell: field.cell,
        project: project.id,
        message: {
          id: "budget-unit-suspect",
          values: { project: titleOf(project), text: quotedAmount(field), median },
        },
      };
    }
  },
};

/** In thousand yen it would be a billion and more, in round thousands, a hundred times what is usual in the plan. */
function looksLikeYen({ table, thousandYen }: Funded, median: number): boolean {
  return (
    table?.budgetUnit === 1000 &&
    thousandYen >= 1_000_000 &&
    thousandYen % 1000 === 0 &&
    thousandYen >= median * 100
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
