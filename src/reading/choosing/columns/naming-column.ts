import type { ProjectField } from "../../draft";
import type { ColumnProfile } from "../../evidence/sheets/column-profile";
import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { ONCE } from "../../evidence/texts/field-kinds";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { KNOWN } from "../../evidence/texts/heading-weights";
import { isOthersName } from "../../evidence/texts/heading-preference";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { known } from "../../evidence/texts/headings";
import { canName } from "../../evidence/texts/naming-words";
import { unknownNames } from "./unknown-names";

type Profiles = ReadonlyMap<HeadingLeaf, ColumnProfile>;

/**
 * The column that its cells tell to name the projects: 重点目標, 主な取組 or 具体的な事業 where no
 * other heading names them (目標項目 with what is done for each or what it is, or numbered and paid for), of
 * several the one that alone is numbered, else the one that names most rows; 事業内容 where 事業名 says but
 * what kind each of several is of, and 細事業 where 事業 heads several that have amounts of their own. Null
 * where the headings' words alone tell.
 */
export function namingColumn(profiles: Profiles, hasMonths: boolean): HeadingLeaf | null {
  const all = [...profiles];
  const named = all.filter(
    ([leaf, { sentences, told }]) =>
      isName(leaf) && (/事業|業務|名$|項目$/.test(leaf.words) ? sentences : told) <= MOST
  );
  const sure = named.find(isOwn) ?? named[0];
  const told = all.find(([leaf]) => weightOf(leaf, "initiative") > 0)?.[0];
  const saidOnce = [...ONCE].filter((field) =>
    all.some(([leaf, { cells }]) => weightOf(leaf, field) >= KNOWN && cells > 1)
  );
  const arePaid = saidOnce.includes("budget") && all.some(([leaf]) => weightOf(leaf, "priority"));
  const areListed = all.some(([leaf]) => fold(leaf.heading.text) === "実施項目");
  const found = all.filter(([leaf, profile]) => {
    const { heading, meanings } = leaf;
    const words = withoutBrackets(fold(heading.text));
    // 目標 before what is done for it is its name, behind it a target.
    const isGoal = GOAL.test(words)
      ? told ||
        areListed ||
        arePaid ||
        hasMonths ||
        sure ||
        all.some(([each]) => weightOf(each, "content"))
      : words === "目標" && told && leaf.left < told.left;
    // 項目 and 内容 head lists of anything, but name projects where their cells end as those's names do.
    const isListed = LISTS.test(words) && profile.projects >= MOST;
    // 事業箇所 names works that are numbered, told and paid for where nothing else names as many; so does 実施計画 before all of
    // that.
    const isPlace =
      (PLACE.test(words) || (PLAN.test(words) && isFirst(leaf, profile, all))) &&
      arePaid &&
      all.every(([each, { cells }]) => !weightOf(each, "name") || cells < profile.cells) &&
      all.some(([each]) => each !== leaf && tellsMore(each));
    // 実施事項 before what is done for each names them, even under 重点事項; so does 項目 that is numbered, paid for or judged.
    const isItem =
      (words === "項目"
        ? saidOnce.length > 1
        : ITEM.test(words) && meanings.some(({ field }) => field === "name")) &&
      all.some(([each]) => each.left > leaf.left && tellsMore(each));
    return (
      (isGoal || isListed || isPlace || isItem || canName(heading.text, meanings)) &&
      (areNames(profile) || isWork(leaf)) &&
      // Sentences under 業務内容 are no names where 予算事業名 heads some.
      !(sure && profile.sentences > MOST)
    );
  });
  const numbered = found.find((each) => isNumberedAlone(each, found, all));
  if (numbered && !(sure && saysProject(sure[0]))) return numbered[0];
  const own = found.filter(isOwn);
  if (sure && (isOwn(sure) || own.length === 0)) return listedUnder(sure, all);
  const areTimed = hasMonths || all.filter(([leaf]) => isTimeHeading(leaf.heading.text)).length > 2;
  // 課題 before what is done about it names that where nothing else does, and in no sentences; so does what is done itself
  // beside who does it and when, as in 施策 | 取組内容 | 実施主体 and years.
  const tasks = all.find(
    ([leaf, profile]) =>
      (fold(leaf.heading.text) === "課題"
        ? told && leaf.left < told.left
        : leaf === told &&
          (areTimed || (saidOnce.includes("budget") && isFirst(leaf, profile, all))) &&
          all.some(
            ([each]) => each.isDepartment || weightOf(each, "operator") || WHO.test(each.words)
          )) &&
      areNames(profile) &&
      profile.sentences === 0
  );
  return (
    (own.reduce<Told | null>(
      (best, each) => (best === null || namesMore(each, best) ? each : best),
      null
    ) ?? tasks)?.[0] ?? unknownNames(all)
  );
}

type Told = readonly [HeadingLeaf, ColumnProfile];

/** Whether a column names more than another before it, or as much where it alone ends as projects' names do. */
const namesMore = ([, own]: Told, [, other]: Told): boolean =>
  countOf(own) > countOf(other) ||
  (own.cells === other.cells && own.projects >= MOST && other.projects < MOST);

/**
 * Whether a column names what is numbered, paid for and judged, and another what is done for each of it, in several
 * rows: 組織目標 beside 具体的取組. 事業 needs no numbers, and may say its names again.
 */
function isNumberedAlone(
  [leaf, names]: Told,
  found: readonly Told[],
  all: readonly Told[]
): boolean {
  const judged = all.filter(
    ([each]) => each !== leaf && [...ONCE].some((field) => weightOf(each, field))
  );
  const count = isWork(leaf) ? countOf(names) : names.cells;
  const listed = found.flatMap(([other, profile]) =>
    other.left > leaf.left ? countOf(profile) : []
  );
  const most = Math.max(...listed);
  return (
    most > count &&
    (isWork(leaf) ||
      judged.some(([each, { cells }]) => weightOf(each, "priority") > 0 && cells === count)) &&
    judged.every(([, { cells }]) => cells <= count || (isWork(leaf) && cells < most))
  );
}

const isWork = ({ words }: HeadingLeaf): boolean =>
  /^(?:事業|業務)$/.test(withoutBrackets(fold(words)));

const saysWork = (leaf: HeadingLeaf): boolean => isWork(leaf) || saysProject(leaf);

/** 事業名 names projects, whatever they are grouped by; 取組項目 may stand below what is numbered. */
const saysProject = (leaf: HeadingLeaf): boolean => weightOf(leaf, "name") >= 1;

/**
 * What is listed in each row beside a name that is merged over several of them, or said again, and names none: 細事業 under
 * 事業, or 事業 under プロジェクト.
 */
function listedUnder([named, names]: Told, all: readonly Told[]): HeadingLeaf | null {
  if (named.isDecided) return null;
  const found = all.findLast(
    ([leaf, profile]) =>
      areNames(profile) &&
      countOf(profile) > countOf(names) &&
      (isName(leaf)
        ? (/細/.test(leaf.words) || (saysWork(leaf) && !saysWork(named))) &&
          profile.top === names.top &&
          all.some(
            ([each, { cells }]) =>
              weightOf(each, "budget") && cells * 2 > profile.cells + countOf(names)
          )
        : weightOf(leaf, "content") >= KNOWN && profile.projects >= MOST && names.projects < MOST)
  );
  return found?.[0] ?? null;
}

/** 事業名 is; 取組事項 tells what is done, and names it where nothing else does. */
const isName = ({ meanings }: HeadingLeaf): boolean => known(meanings)?.field === "name";

/** 旧事業名 names what a project was, where another heading names it. */
const isOwn = ([{ words }]: Told): boolean => !isOthersName(withoutBrackets(fold(words)));

/** Short, and no two alike; 施策1 and 施策2 only count. */
const areNames = ({ meanLength, distinct, wordings, cells }: ColumnProfile): boolean =>
  meanLength <= SHORT && distinct > 0.8 && (wordings > 1 || cells < 2);

/** Whether no column before another may name as much as that does, as what stands over 公園 or a blank heading does. */
function isFirst({ left }: HeadingLeaf, { cells }: ColumnProfile, all: readonly Told[]): boolean {
  return all.every(
    ([each, profile]) =>
      each.left >= left || profile.cells < cells || weightOf(each, "priority") > 0
  );
}

const tellsMore = (leaf: HeadingLeaf): boolean =>
  weightOf(leaf, "content") + weightOf(leaf, "initiative") >= KNOWN || /方策$/.test(leaf.words);

const countOf = ({ cells, distinct }: ColumnProfile): number => cells * distinct;

const weightOf = ({ meanings }: HeadingLeaf, field: ProjectField): number =>
  meanings.find((meaning) => meaning.field === field)?.weight ?? 0;

const GOAL = /^(?:(?:重点|組織|業務|仕事|経営|取組|実施|課の?|年度)目標|目標項目|何を)$/;
const LISTS = /^(?:項目|(?:事業)?内容)$/;
const PLACE = /^(?:事業|施[工行]|実施|工事|要望)箇所名?$|^地区名$/;
const PLAN = /^(?:実施|事業|業務)計画$/;
const ITEM = /..[項事][目項]$/;
const WHO = /^主?担\s*当/;
const SHORT = 24;
const MOST = 0.5;
