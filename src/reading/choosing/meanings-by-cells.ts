import type { FiscalYear } from "../../plan/fiscal-year";
import type { ProjectField } from "../draft";
import type { ColumnProfile } from "../evidence/column-profile";
import { fold } from "../evidence/folding";
import type { HeadingLeaf } from "../evidence/heading-bands";
import type { Meaning } from "../evidence/headings";
import { saysOwnYear } from "./fit-of-year";

/** 区分 over 新規, 継続 and 拡充 is a direction, over 計画 and 実績 none of a project's fields. */
export function meaningsBy(
  leaf: HeadingLeaf,
  profile: ColumnProfile,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>,
  year: FiscalYear | null
): readonly Meaning[] {
  const { meanings, isDecided, options } = leaf;
  if (options) return meanings;
  if (!isDecided && profile.amounts > 0.7 && isShareOfYear(leaf, profiles, year))
    return [{ field: "budget", weight: NAMED }];
  if (!isDecided && isOnlyName(leaf, profile, profiles)) return [{ field: "name", weight: NAMED }];
  // 評価 speaks of directions only where its cells do, and surely where nearly all of them do.
  if (!isDecided && meanings.some(isWeakDirection)) {
    if (profile.directions >= 0.8) return [{ field: "direction", weight: DIRECTED }];
    if (profile.directions < 0.5) return meanings.filter((meaning) => !isWeakDirection(meaning));
  }
  const isListed = meanings.some(({ field }) => field === "nature" || field === "operator");
  if (isDecided || !isListed) return meanings;
  if (profile.planned >= 0.7 || labelsRows(leaf, profile, profiles)) return [];
  if (profile.directions < 0.7) return meanings;
  return [{ field: "direction", weight: DIRECTED }];
}

const DIRECTED = 0.75;

/** Whether a column says of every project what its rows are, two or more each: 量の見込み, 確保方策. */
function labelsRows(
  leaf: HeadingLeaf,
  { cells, distinct }: ColumnProfile,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>
): boolean {
  const isWeak = (leaf.meanings[0]?.weight ?? 0) < SURE;
  if (!isWeak || isStacked(leaf, [...profiles.keys()])) return false;
  const named = [...profiles].filter(([{ meanings }]) => meanings[0]?.field === "name");
  const names = Math.max(...named.map(([, profile]) => profile.cells));
  return names > 1 && cells >= names * 2 && distinct <= 0.5;
}

/** 令和7年度, うち今年度 beside 総事業費 is what of it the year costs. */
function isShareOfYear(
  { heading }: HeadingLeaf,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>,
  year: FiscalYear | null
): boolean {
  return (
    saysOwnYear(heading.text, year) &&
    [...profiles.keys()].some(
      ({ words, meanings }) =>
        /総|全体/.test(words) && meanings.some(({ field }) => field === "budget")
    )
  );
}

/** 重点取組, or 重点目標 beside 取組内容, over short texts are the projects' names where no other heading names them. */
function isOnlyName(
  leaf: HeadingLeaf,
  profile: ColumnProfile,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>
): boolean {
  const weightOf = (each: HeadingLeaf, field: ProjectField): number =>
    each.meanings.find((meaning) => meaning.field === field)?.weight ?? 0;
  const others = [...profiles].filter(([other]) => other !== leaf);
  const isOwn = weightOf(leaf, "name") > 0 && weightOf(leaf, "initiative") > 0;
  const isGoal = () =>
    GOAL.test(fold(leaf.heading.text)) &&
    others.some(([other]) => weightOf(other, "initiative") > 0);
  return (
    (isOwn || isGoal()) &&
    profile.meanLength <= SHORT &&
    profile.distinct > 0.8 &&
    // 施策 over several of them heads groups.
    others.every(([other, { cells, distinct }]) => {
      const weight = weightOf(other, "name");
      return weight === 0 || (weight < 0.6 && cells * distinct < profile.cells * profile.distinct);
    })
  );
}

const GOAL = /^(?:(?:重点|組織|業務|取組|課の?|年度)目標|目標項目)$/;

/** Whether a heading shares its column with another field's. */
export function isStacked(leaf: HeadingLeaf, leaves: readonly HeadingLeaf[]): boolean {
  return leaves.some(
    (other) => other !== leaf && other.left <= leaf.right && other.right >= leaf.left
  );
}

const NAMED = 0.8;
const SHORT = 24;

const isWeakDirection = ({ field, weight }: Meaning): boolean =>
  field === "direction" && weight < 0.6;

/** What a word weighs that needs no help of its cells. */
const SURE = 0.8;
