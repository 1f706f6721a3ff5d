import { numbersFrom } from "../../../sheet/numbers";
import type { ProjectField } from "../../draft";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import { columnFor } from "../../found-table";
import { isDirection } from "../../evidence/texts/choice";
import { rowWords } from "../../evidence/sheets/row-words";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { findLabelledRows, type LabelledRows } from "../columns/labelled-rows";
import type { CandidateTable } from "./candidate-table";

/**
 * A table's headings with the one for the names that others of the same headings choose, where it tells more rows apart
 * in all of them; null where they agree, as 施策 names nothing in any block where one repeats it.
 */
export function namedAlike(
  { band, chosen }: CandidateTable,
  all: readonly CandidateTable[]
): HeadingBand | null {
  const alike = all.filter((other) => headingsOf(other) === headingsOf({ band }));
  const named = [...new Set(alike.map(nameAt))].filter((at) => at >= 0);
  if (named.length < 2) return null;
  const told = (at: number): number => new Set(alike.flatMap((each) => textsAt(each, at))).size;
  const best = named.reduce((one, other) => (told(other) > told(one) ? other : one));
  if (best === nameAt({ band, chosen })) return null;
  const leaves = band.leaves.map((leaf, at) => ({
    ...leaf,
    meanings:
      at === best
        ? [{ field: "name", weight: 1 } as const]
        : leaf.meanings.filter(({ field }) => field !== "name"),
  }));
  return { ...band, leaves };
}

/** The words of a table's headings, which those of another page repeat. */
export const headingsOf = ({ band }: Pick<CandidateTable, "band">): string =>
  band.leaves.map(({ words }) => words).join("|");

/**
 * A table's headings with what they mean in others of the same headings, where its own cells don't tell so: one department
 * alone is no operator, and a word or two under 令和7年度の計画 no initiative. Null where nothing is told elsewhere.
 */
export function toldAlike(
  table: CandidateTable,
  all: readonly CandidateTable[]
): HeadingBand | null {
  const { band, chosen } = table;
  const alike = all.filter((other) => headingsOf(other) === headingsOf({ band }));
  const fields = new Map<number, ProjectField>();
  for (const other of alike) {
    for (const { field } of other.chosen.columns) {
      if (field === null || columnFor(chosen.columns, field)) continue;
      const at = placeOf(field, other);
      const { left, level, meanings } = band.leaves[at] ?? {};
      // Cells alone tell directions: 新規 under 備考 on one page says nothing of 国補助 on the next.
      const isTold = (): boolean =>
        meanings?.some((meaning) => meaning.field === field) === true ||
        textsAt(table, at).some(isDirection);
      if (field === "direction" && !isTold()) continue;
      const own = chosen.columns.find((column) => column.left === left && column.level === level);
      if (!own?.field) fields.set(at, field);
    }
  }
  if (fields.size === 0) return null;
  const leaves = band.leaves.map((leaf, at) => {
    const field = fields.get(at);
    return field ? { ...leaf, meanings: [{ field, weight: 1 }], isDepartment: false } : leaf;
  });
  return { ...band, leaves };
}

/** The column of labels that stand but once under each of the same headings: pages of one record. */
export function labelledAlike(
  { view, band, labelled, year }: CandidateTable,
  all: readonly CandidateTable[],
  words: SheetWords
): LabelledRows | undefined {
  const heads = rowWords(view, band.bottom);
  const [first, ...others] = all.filter((each) => rowWords(view, each.band.bottom) === heads);
  const last = others.at(-1);
  if (labelled || !first || !last) return undefined;
  const found = findLabelledRows(view, words, first.band, last.rows.bottom, year);
  return found?.rows.size === 0 ? found : undefined;
}

/** Which of the headings stands over a field; -1 where none does. */
function placeOf(
  field: ProjectField,
  { band, chosen }: Pick<CandidateTable, "band" | "chosen">
): number {
  const left = columnFor(chosen.columns, field)?.left;
  return band.leaves.findIndex((leaf) => leaf.left === left);
}

const nameAt = (table: Pick<CandidateTable, "band" | "chosen">): number => placeOf("name", table);

function textsAt({ view, band, rows }: CandidateTable, at: number): readonly string[] {
  const column = band.leaves[at]?.left ?? 0;
  return numbersFrom(band.bottom + 1, rows.bottom).flatMap((row) => view.text(row, column) || []);
}
