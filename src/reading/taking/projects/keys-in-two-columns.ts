import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { Field } from "../../draft";
import { readKeyField } from "../../evidence/texts/key";
import { columnFor } from "../../found-table";

/** A key of two columns: `1-2`. */
interface PairedKey {
  readonly id: string;
  /** Within what the project is counted. */
  readonly upper: string;
  readonly lower: Field;
}

/**
 * The keys of a table's projects that stand in two columns (大 | 小, 番号 | 枝番), one a record: the lower begins with 1
 * wherever the upper changes. None where one column tells the projects apart.
 */
export function pairedKeys({ view, rows, chosen }: CandidateTable): readonly PairedKey[] {
  const { records } = rows;
  const key = columnFor(chosen.columns, "priority");
  const pairsFrom = (column: number): readonly PairedKey[] => {
    let upper: string | undefined;
    return records.flatMap(({ top }) => {
      const lower = view.field(top, column + 1);
      const own = readKeyField(lower);
      // It may be said in the first of its rows only.
      upper = readKeyField(view.field(top, column))?.id ?? upper;
      return own && upper ? [{ id: `${upper}-${own.id}`, upper, lower }] : [];
    });
  };
  const arePaired = (pairs: readonly PairedKey[]): boolean => {
    const first = pairs.filter(({ upper }, at) => upper !== pairs[at - 1]?.upper);
    return (
      pairs.length === records.length &&
      first.length > 1 &&
      first.length < pairs.length &&
      first.every(({ id }) => id.endsWith("-1"))
    );
  };
  const isFree = (column: number): boolean =>
    chosen.columns.every(
      (other) =>
        other === key || other.field === null || other.right < column || other.left > column + 1
    );
  const uppers = key ? [key.left - 1, key.left].filter(isFree) : [];
  return uppers.map(pairsFrom).find(arePaired) ?? [];
}
