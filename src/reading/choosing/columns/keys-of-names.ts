import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import type { ColumnProfile } from "../../evidence/sheets/column-profile";
import { RANK } from "../../evidence/texts/heading-weights";
import type { Candidate, Chosen } from "./candidates";

/**
 * Takes 番号 under the group that heads the names as well (取組) for the projects' key, and no other group's (基本目標); and of
 * two headings before the names that say the same the one whose keys are more: 番号 of each project, and not of its 目標.
 */
export function keyOfNames(
  candidates: readonly Candidate[],
  fields: Chosen,
  cellsOf: (leaf: HeadingLeaf) => number
): void {
  const [name, key] = [fields.get("name")?.leaf, fields.get("priority")];
  if (!name || !key) return;
  const keys = candidates.filter(({ field }) => field === "priority");
  const isOfGroup = name.group && key.leaf.group && key.weight < RANK;
  const own = isOfGroup && keys.find(({ leaf }) => leaf.group === name.group);
  const more = keys.find(
    ({ leaf }) =>
      leaf.words === key.leaf.words && leaf.left < name.left && cellsOf(leaf) > cellsOf(key.leaf)
  );
  const found = own || more;
  if (found) fields.set("priority", found);
}

/**
 * The column that names the projects beside one that ranks them: the keys that tell all of them apart (No. beside
 * 優先順位), else the codes beside one that only grades them: 予-1 beside 重要度 A, A and B.
 */
export function codesBeside(
  rank: Candidate,
  code: HeadingLeaf | null,
  candidates: readonly Candidate[],
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>
): HeadingLeaf | null {
  if (rank.weight < RANK) return null;
  const ranks = profiles.get(rank.leaf);
  const found = candidates.find(({ leaf, field, weight }) => {
    const { keys = 0, distinct = 0, cells = 0 } = profiles.get(leaf) ?? {};
    const tellApart = keys * distinct === 1 && cells >= (ranks?.cells ?? 0);
    return field === "priority" && weight < RANK && tellApart;
  });
  return found?.leaf ?? ((ranks?.distinct ?? 1) < 0.8 ? code : null);
}
