import type { ProjectField } from "../../draft";
import { isOtherYears, PAST } from "../../evidence/texts/heading-preference";
import type { FiscalYear } from "../../../plan/fiscal-year";
import { shareColumns } from "../../../sheet/address";
import type { ColumnProfile } from "../../evidence/sheets/column-profile";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { bareHeading } from "../../evidence/texts/headings";
import { KNOWN, SURE } from "../../evidence/texts/heading-weights";
import type { Meaning } from "../../evidence/texts/heading-words";
import { BOUND, isTimeHeading, isYearOnly } from "../../evidence/texts/time-heading";
import { isOfOtherYear, laterYear, saysOwnYear } from "../years/fit-of-year";
import { yearOf } from "../years/title-year";
import { namingColumn } from "./naming-column";

/** 区分 over 新規, 継続 and 拡充 is a direction, over 計画 and 実績 none of a project's fields. */
export function meaningsBy(
  leaf: HeadingLeaf,
  profile: ColumnProfile,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>,
  year: FiscalYear | null,
  isMoney: boolean,
  hasMonths: boolean
): readonly Meaning[] {
  const { isDecided, options } = leaf;
  const leaves = [...profiles.keys()];
  if (isDecided || options) return leaf.meanings;
  if (profile.amounts > 0.7) {
    const share = isShareOfYear(leaf, profiles, year, isMoney || profile.yen > 0.7) ? NAMED : 0;
    const weight = Math.max(share, wholeWeight(leaf, profiles));
    if (weight > 0) return [{ field: "budget", weight }];
  }
  const naming = namingColumn(ofPlansYear(profiles, year), hasMonths);
  if (naming === leaf) return [{ field: "name", weight: NAMED }];
  // アクションプラン over sentences tells what is done for what another column names.
  if (naming && profile.told > 0.5 && leaf.meanings[0]?.field === "name")
    return [{ field: "initiative", weight: KNOWN }];
  // What heads groups of projects is no name of theirs, and that is said.
  const meanings = leaf.meanings
    .filter(({ field }) => !(ENDS.has(field) && BOUND.test(leaf.group)))
    .map((each) =>
      naming && each.field === "name" ? { ...each, weight: Math.min(each.weight, KNOWN) } : each
    );
  // 評価 speaks of directions only where its cells do, and surely where nearly all of them do.
  if (meanings.some(isWeakDirection)) {
    if (profile.directions >= 0.8) return [{ field: "direction", weight: DIRECTED }];
    if (profile.directions < 0.5) return meanings.filter((meaning) => !isWeakDirection(meaning));
  }
  // Whatever a heading nobody knows is called, 拡充 and 継続 under it say what becomes of projects, if not of a few alone.
  const longest = Math.max(...[...profiles.values()].map(({ cells }) => cells));
  const isOfMost = profile.cells * 2 >= longest && profile.cells > 1;
  if (
    (meanings[0]?.weight ?? 0) < SURE &&
    isOfMost &&
    profile.directions >= 0.8 &&
    !PAST.test(leaf.words) &&
    !OUTCOME.test(leaf.words) &&
    !isTimeOfSeveral(leaf, leaves)
  )
    return [{ field: "direction", weight: KNOWN }];
  if (meanings.length === 0 && isOfMost && tellsNatures(leaf, profile))
    return [{ field: "nature", weight: KNOWN }];
  // 取組方針 heads the plan's approach elsewhere: over texts it tells what is done, as 作業内容 and 具体策 do, and 摘要,
  // 計画 or, behind 事業名, 方策 where nothing else does.
  const bare = bareHeading(leaf.words);
  const isLast = LAST.test(bare) && (meanings.length === 0 || isBehindName(leaf, leaves));
  const tells = isLast
    ? isOfMost && !tellsElsewhere(leaf, leaves)
    : meanings.length === 0 && TOLD.test(bare);
  if (tells && profile.meanLength * profile.text > 7)
    return [{ field: "initiative", weight: KNOWN }];
  // Where another heading shares the column, half of its cells are no methods.
  if (METHOD.test(leaf.heading.text) && profile.operators > (isStacked(leaf, leaves) ? 0.3 : 0.7))
    return [{ field: "operator", weight: METHODICAL }];
  const likeliest = meanings[0]?.field;
  if (likeliest !== "nature" && likeliest !== "operator") return meanings;
  // `◎` under 区分 alone may say anything: 重点, 議決事項, 新規.
  const isTold = meanings.some(({ weight }) => weight === 1);
  if (profile.signs >= 0.7 && !isTold) return [];
  if (profile.planned >= 0.7 || labelsRows(leaf, profile, profiles)) return [];
  const isShared = isStacked(leaf, leaves);
  // Of a column that two fields share half the cells are another's.
  const most = isShared && likeliest === "nature" ? 0.4 : 0.7;
  if (profile.directions >= most) return [{ field: "direction", weight: DIRECTED }];
  // 区分 over accounts or fields says nothing of natures.
  const least = isShared ? 0.2 : 0.5;
  return isTold || profile.natures >= least
    ? meanings
    : meanings.filter(({ field }) => field !== "nature");
}

/** 一般 and 特別 under 会計, or 補助 and 単独 under 財源, tell no natures. */
const tellsNatures = (
  { words }: HeadingLeaf,
  { natures, wordings, distinct }: ColumnProfile
): boolean => natures >= 0.8 && wordings > 1 && distinct < 1 && !/会計|財源|補助|目$/.test(words);

const tellsElsewhere = (leaf: HeadingLeaf, leaves: readonly HeadingLeaf[]): boolean =>
  leaves.some(
    (each) =>
      each !== leaf && (TOLD.test(bareHeading(each.words)) || DONE.has(each.meanings[0]?.field))
  );

const DONE: ReadonlySet<ProjectField | undefined> = new Set(["content", "initiative"]);

/** Whether a heading that may name things stands right of one that does so as surely. */
function isBehindName(
  { left, meanings: [own] }: HeadingLeaf,
  leaves: readonly HeadingLeaf[]
): boolean {
  return (
    own?.field === "name" &&
    leaves.some(
      ({ left: before, meanings: [first] }) =>
        before < left && first?.field === "name" && first.weight >= own.weight
    )
  );
}

/** What tells of what is done where nothing else does. */
const LAST = /^(?:摘要|計画|(?:実施)?手法|アクションプラン|.{0,4}(?:取組|方策))$/;

/** 実施時期・内容 tells when as well. */
const TOLD =
  /^(?!.*(?:時期|日程|期間|スケジュール)).*(?:方針|(?<!変更)内容|要領|(?<!対)策|進め方|趣旨|(?:年度の?|R\d+|実行)計画|具体的な活動)$|^内容・/;
const DIRECTED = 0.75;
/** 実施方法, or 実施 alone, says who operates where nothing says it in its own words. */
const METHODICAL = 0.6;
const METHOD = /^(?:事業)?(?:実施|執行|運営)(?:方法|形態|手法)?$|^(?:主な)?担当$|^推進体制$/;

/** What came of what was planned, or a term of it: 完了 and 継続 there are no directions. */
const OUTCOME = /進捗|状[況態]|達成|結果|^[短中長前後]期/;

/** Whether a column says of every project what its rows are, mostly two or more each: 量の見込み, 確保方策. */
function labelsRows(
  leaf: HeadingLeaf,
  { cells, distinct }: ColumnProfile,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>
): boolean {
  const isWeak = (leaf.meanings[0]?.weight ?? 0) < SURE;
  if (!isWeak || isStacked(leaf, [...profiles.keys()])) return false;
  const named = [...profiles].filter(([{ meanings }]) => meanings[0]?.field === "name");
  const names = Math.max(...named.map(([, profile]) => profile.cells));
  return names > 1 && cells >= names * 1.5 && distinct <= 0.7;
}

/**
 * 令和7年度, うち今年度 beside 総事業費, or R7 between R6 and R8 beside any cost, is what of it the year costs; so is
 * 令和7年度 where money is noted over a table that names no budget, or 増減 stands in it.
 */
function isShareOfYear(
  { heading, group }: HeadingLeaf,
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>,
  year: FiscalYear | null,
  isMoney: boolean
): boolean {
  if (!saysOwnYear(heading.text, year) || /目標|指標|効果|[量数率]/.test(group)) return false;
  const leaves = [...profiles.keys()];
  const cost = areYears(leaves) ? /^(?!.*予算)/ : /総|全体/;
  return (
    leaves.some(
      (each) => cost.test(each.words) && (each.words.includes("財源") || isBudget(each))
    ) ||
    ((isMoney || heading.text.includes("円") || leaves.some(isChange)) &&
      // コスト under 方向性 says 維持.
      ![...profiles].some(([each, { text }]) => isBudget(each) && text <= 0.5))
  );
}

/** The columns but for another year's where the plan's has one too: 目標項目 under 令和7年度, beside 令和8年度's. */
function ofPlansYear(
  profiles: ReadonlyMap<HeadingLeaf, ColumnProfile>,
  year: FiscalYear | null
): ReadonlyMap<HeadingLeaf, ColumnProfile> {
  const isOwn = ({ group }: HeadingLeaf): boolean => !isOfOtherYear(group, year);
  const own = [...profiles.keys()].filter(isOwn).map(({ heading }) => heading.text);
  return new Map([...profiles].filter(([leaf]) => isOwn(leaf) || !own.includes(leaf.heading.text)));
}

/** Whether a heading is that of what costs more or less than the year before. */
const isChange = ({ words }: HeadingLeaf): boolean =>
  /^(?:対?前年度?)?(?:増減|比較|差引)/.test(words);

/** The only year that stands over budgets and that no heading looks beyond, or the later of two, or of those alone where nothing is called a budget. */
export function yearOfBudgets(leaves: readonly HeadingLeaf[]): FiscalYear | null {
  const budgets = leaves.filter(isBudget);
  const dated = budgets.length > 0 ? budgets : leaves.filter(({ words }) => isYearOnly(words));
  const [only, ...others] = new Set(
    budgets.flatMap(({ words }) => (isOtherYears(words) ? [] : (yearOf(words) ?? [])))
  );
  const isLast = leaves.every(({ words }) => (yearOf(words) ?? 0) <= (only ?? 0));
  return only && isLast && others.length === 0 ? only : laterYear(dated.map(({ words }) => words));
}

/** Whether a heading can be that of a budget. */
export const isBudget = ({ meanings }: HeadingLeaf): boolean =>
  meanings.some(({ field }) => field === "budget");

/** Whether a heading is one of several times: 継続 under the last of them says what is done then. */
function isTimeOfSeveral(leaf: HeadingLeaf, leaves: readonly HeadingLeaf[]): boolean {
  const times = leaves.filter(({ heading }) => isTimeHeading(heading.text));
  return times.length > 1 && times.includes(leaf);
}

/** Whether so many years stand beside each other that they are a plan's of several. */
export function areYears(leaves: readonly HeadingLeaf[]): boolean {
  return leaves.filter(({ heading }) => isYearOnly(heading.text)).length > 2;
}

/** Whether a heading shares its column with another field's, and which cells are whose isn't told. */
export function isStacked(leaf: HeadingLeaf, leaves: readonly HeadingLeaf[]): boolean {
  return !leaf.place && leaves.some((other) => other !== leaf && shareColumns(other, leaf));
}

/**
 * How surely 計 is what a budget's parts come to, surer than these where it stands under or beside 予算額 itself; with staff,
 * or of several years, it is not. So is 計 beside 補正前の額 and 補正額, or beside the sources of funds.
 */
function wholeWeight(
  { heading, group, left, right }: HeadingLeaf,
  profiles: ReadonlyMap<HeadingLeaf, unknown>
): number {
  if (!/^(?:合?計|総額)$/.test(fold(heading.text))) return 0;
  const leaves = [...profiles.keys()];
  const areParts = (of: string): boolean =>
    /[額費算]$/.test(withoutBrackets(fold(of))) &&
    !leaves.some((each) => each.group === of && NO_PART.test(each.heading.text));
  const beside = leaves.filter((each) => each.right + 1 === left || each.left === right + 1);
  // 工事費 and 設計費 before 合計.
  const costs = leaves.filter(
    ({ heading: { text } }) => /費$/.test(withoutBrackets(fold(text))) && !NO_PART.test(text)
  );
  return areParts(group) ||
    beside.some((each) => isBudget(each) && areParts(each.group)) ||
    (costs.length > 1 && costs.at(-1)?.right === left - 1)
    ? WHOLE
    : leaves.some(({ words }) => /補正前|一般財源/.test(words))
      ? NAMED
      : 0;
}

const WHOLE = 0.99;
const NO_PART = /人件費|職員|当初|補正|\d年|^[HR]\d/;
const NAMED = 0.8;
const ENDS: ReadonlySet<ProjectField> = new Set(["start", "end"]);
const isWeakDirection = ({ field, weight }: Meaning): boolean =>
  field === "direction" && weight < 0.6;
