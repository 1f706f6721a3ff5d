import type { CandidateTable, ScannedSheet } from "./find-tables";
import { wordsWithin, type Stripe } from "./form-stripes";
import { identityOf } from "./plan-identity";
import { conflict } from "./plan-segment";

/**
 * A sheet with plans beside each other (last year's and this year's), as a sheet each; any other sheet as it is.
 * What stands over all of them is said of each.
 */
export function partPlansBeside(sheet: ScannedSheet): readonly ScannedSheet[] {
  const [first, ...more] = sheet.tables;
  if (!first || first.form) return [sheet];
  const beside = more.filter(({ band, left }) => band.top === first.band.top && left > first.right);
  const top = beside.length > 0 ? headRow(sheet, [first, ...beside]) : null;
  if (top === null) return [sheet];
  const stripes = [first, ...beside].map(({ left }, index): Stripe => ({
    left: index === 0 ? 0 : left,
    right: (beside[index]?.left ?? Infinity) - 1,
  }));
  const parts = stripes.map((stripe): ScannedSheet => {
    const isInside = ({ left }: CandidateTable): boolean =>
      left >= stripe.left && left <= stripe.right;
    return {
      ...sheet,
      stripe,
      words: wordsWithin(sheet.words, stripe, top),
      tables: sheet.tables.filter(isInside),
      others: sheet.others.filter(isInside),
    };
  });
  const identities = parts.map((part) => identityOf(part, 0, first.band.top - 1));
  const areApart = identities.every((own, index) =>
    identities
      .slice(0, index)
      .every(
        (other) =>
          conflict(other.year, own.year) ||
          conflict(other.heading?.department ?? null, own.heading?.department ?? null)
      )
  );
  return areApart ? parts : [sheet];
}

/** The last row above tables beside each other where something stands over each of them. */
function headRow({ words }: ScannedSheet, tables: readonly CandidateTable[]): number | null {
  const bandTop = tables[0]?.band.top ?? 0;
  for (let row = bandTop - 1; row >= Math.max(0, bandTop - HEAD); row--) {
    const columns = words.columnsOf(row);
    const isOverAll = tables.every(({ left, right }) =>
      columns.some((column) => column >= left && column <= right)
    );
    if (isOverAll) return row;
  }
  return null;
}

const HEAD = 4;
