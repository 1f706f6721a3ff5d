import type { FiscalYear } from "../../plan/fiscal-year";
import type { CellRef } from "../../sheet/address";
import type { ProjectField, Remark } from "../draft";
import { fitOf, holdsCodes, profileColumn, type ColumnProfile } from "../evidence/column-profile";
import { fold } from "../evidence/folding";
import type { HeadingBand, HeadingLeaf } from "../evidence/heading-bands";
import { preferenceOf, type Meaning } from "../evidence/headings";
import type { SheetView } from "../evidence/sheet-view";
import { isOfOtherYear, saysOwnYear, yearPreference } from "./fit-of-year";
import type { LabelledRows } from "./labelled-rows";
import type { FoundColumn } from "../found-table";

/** The columns of one table, each with what it was taken for. */
export interface ChosenColumns {
  readonly columns: readonly FoundColumn[];
  /** The leaf that holds departments, where there is one. */
  readonly department: HeadingLeaf | null;
  /** The leaf whose codes name the projects where nothing ranks them. */
  readonly code: HeadingLeaf | null;
  /** How surely this is a table of a plan's projects; 0 where it isn't one. */
  readonly weight: number;
  /** The words' own weight for each field taken, whatever stands in the cells. */
  readonly words: ReadonlyMap<ProjectField, number>;
  readonly remarks: readonly Remark[];
}

interface Candidate {
  readonly leaf: HeadingLeaf;
  readonly field: ProjectField;
  readonly weight: number;
  readonly score: number;
}

/** Gives each field the column whose heading and cells speak for it best, each column one field. */
export function chooseColumns(
  view: SheetView,
  band: HeadingBand,
  lastRow: number,
  year: FiscalYear | null,
  labelled: LabelledRows["fields"] = new Map()
): ChosenColumns {
  const leaves = band.leaves.filter((leaf) => !leaf.isCalendar);
  const profiles = new Map<HeadingLeaf, ColumnProfile>();
  for (const leaf of leaves)
    profiles.set(leaf, profileColumn(view, leaf, band.bottom + 1, lastRow));
  const candidates: Candidate[] = [];
  let code: HeadingLeaf | null = null;
  for (const leaf of leaves) {
    const profile = profiles.get(leaf);
    if (!profile) continue;
    for (const { field, weight } of leaf.isDepartment
      ? []
      : meaningsBy(leaf, profile, profiles, year)) {
      const areAims = profile.text <= 0.5 && profile.greatest < MANY;
      if (field === "aim" && weight < SURE && !areAims) continue;
      if (field === "priority" && weight < RANK && holdsCodes(profile)) {
        if (profile.distinct > 0.8) code ??= leaf;
        continue;
      }
      // 実施方法 over 直営 and 委託 tells no text.
      if (TEXTS.has(field) && weight < SURE && profile.cells > 0 && profile.meanLength < SHORTEST)
        continue;
      const fit = isStacked(leaf, leaves) || leaf.options ? STACKED : fitOf(field, profile);
      const byYear = yearPreference(leaf.words, year);
      // What another year does is no text of this one's, not even where the field has no other column.
      if (TEXTS.has(field) && byYear < 0 && isToldOf(field, year, leaves)) continue;
      const preference = preferenceOf(field, leaf.words) + byYear;
      const score = weight * (0.35 + 0.65 * fit) + 0.5 * preference;
      candidates.push({ leaf, field, weight, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.leaf.left - b.leaf.left);
  const taken = new Map<HeadingLeaf, Candidate>();
  const fields = new Map<ProjectField, Candidate>();
  for (const candidate of candidates) {
    if (candidate.score < LEAST || fields.has(candidate.field) || taken.has(candidate.leaf))
      continue;
    taken.set(candidate.leaf, candidate);
    fields.set(candidate.field, candidate);
  }
  dropWeakRivals(fields, taken);
  const weight = planWeight(
    new Map<ProjectField, { readonly weight: number }>([...labelled, ...fields])
  );
  const refused = withoutOtherYears(view, fields, taken, year);
  const remarks = [...refused, ...remarksOn(view, candidates, fields, taken)];
  const columns = leaves.map((leaf): FoundColumn => {
    const chosen = taken.get(leaf);
    return {
      field: chosen?.field ?? null,
      left: leaf.left,
      right: leaf.right,
      heading: leaf.heading,
      level: leaf.level,
      ...(leaf.options && { options: leaf.options }),
      confidence: leaf.isDecided ? 1 : chosen ? Math.max(0, Math.min(1, chosen.score)) : 0,
    };
  });
  return {
    columns,
    department: lowestDepartment(leaves),
    code: fields.has("priority") ? null : code,
    weight,
    words: new Map([...fields].map(([field, { weight }]) => [field, weight])),
    remarks,
  };
}

/** Whether a heading that can mean a field names the plan's own year. */
function isToldOf(
  field: ProjectField,
  year: FiscalYear | null,
  leaves: readonly HeadingLeaf[]
): boolean {
  return leaves.some(
    ({ meanings, words }) =>
      meanings.some((meaning) => meaning.field === field) && yearPreference(words, year) > 0
  );
}

/** Whether a heading shares its column with another field's. */
function isStacked(leaf: HeadingLeaf, leaves: readonly HeadingLeaf[]): boolean {
  return leaves.some(
    (other) => other !== leaf && other.left <= leaf.right && other.right >= leaf.left
  );
}

/** The column of departments; of bureaus only where no lower unit has one. */
function lowestDepartment(leaves: readonly HeadingLeaf[]): HeadingLeaf | null {
  const all = leaves.filter((leaf) => leaf.isDepartment);
  return all.find(({ heading }) => /[課室署]/.test(heading.text)) ?? all[0] ?? null;
}

/** 区分 over 新規, 継続 and 拡充 is a direction, over 計画 and 実績 none of a project's fields. */
function meaningsBy(
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

const NAMED = 0.8;
/** What a text of a project is at least as long as, on the average. */
const SHORTEST = 6;
const TEXTS: ReadonlySet<ProjectField> = new Set(["content", "initiative", "challenges"] as const);
const SHORT = 24;

const isWeakDirection = ({ field, weight }: Meaning): boolean =>
  field === "direction" && weight < 0.6;

/** Of a column with two fields it isn't told which cells are whose. */
const STACKED = 0.95;
const LEAST = 0.3;
/** 目標 and 目的 mean the plan's aims where cells name them by number; free text is something else. */
const SURE = 0.8;
/** No plan has as many aims as this; a target may be any number. */
const MANY = 100;
/** Words that say a rank; No. and コード may stand over codes of a register. */
const RANK = 0.9;

/** A weak word (区分, 目標, 方針) is no field of its own where its cells don't speak for it. */
function dropWeakRivals(
  fields: Map<ProjectField, Candidate>,
  taken: Map<HeadingLeaf, Candidate>
): void {
  for (const [field, candidate] of fields) {
    if (field !== "name" && candidate.weight < 0.6 && candidate.score < 0.45) {
      fields.delete(field);
      taken.delete(candidate.leaf);
    }
  }
}

/** Amounts that are all of other years than the plan's are no budget of it. */
function withoutOtherYears(
  view: SheetView,
  fields: Map<ProjectField, Candidate>,
  taken: Map<HeadingLeaf, Candidate>,
  year: FiscalYear | null
): readonly Remark[] {
  const leaf = fields.get("budget")?.leaf;
  if (!leaf || leaf.isDecided || !isOfOtherYear(leaf.words, year)) return [];
  fields.delete("budget");
  taken.delete(leaf);
  const values = [leaf.words.replaceAll("\n", " ")];
  return [{ kind: "other-year", cell: cellOf(view, leaf), values }];
}

/** A table of projects names them, and says what they cost or how they rank and what becomes of them. */
function planWeight(fields: ReadonlyMap<ProjectField, { readonly weight: number }>): number {
  const weight = (field: ProjectField): number => {
    const candidate = fields.get(field);
    return candidate ? Math.min(candidate.weight, 1) : 0;
  };
  const name = weight("name");
  if (name < 0.5) return 0;
  const others = (["aim", "direction", "operator", "nature"] as const).filter(
    (field) => weight(field) >= 0.7
  );
  const texts = (["content", "initiative", "challenges"] as const).filter(
    (field) => weight(field) >= 0.7
  );
  const budget = weight("budget");
  const ranked = weight("priority") >= 0.9;
  const numbered = weight("priority") > 0;
  const enough =
    (budget >= 0.55 && (name + budget >= 1.6 || others.length > 0 || numbered)) ||
    (ranked && others.length + texts.length > 0) ||
    (others.length >= 2 && (numbered || texts.length > 0)) ||
    (others.length > 0 && numbered && texts.length >= 2 && name >= 0.75) ||
    (weight("direction") >= 0.7 && texts.length > 0 && name >= 0.85);
  if (!enough) return 0;
  return name + budget + weight("priority") + others.length + texts.length * 0.5;
}

function remarksOn(
  view: SheetView,
  candidates: readonly Candidate[],
  fields: ReadonlyMap<ProjectField, Candidate>,
  taken: ReadonlyMap<HeadingLeaf, Candidate>
): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const candidate of candidates) {
    const winner = fields.get(candidate.field);
    if (!winner || winner.leaf === candidate.leaf || taken.has(candidate.leaf)) continue;
    if (candidate.weight < Math.min(0.7, winner.weight)) continue;
    remarks.push({
      kind: "chosen-column",
      cell: cellOf(view, candidate.leaf),
      values: [winner.leaf.words, candidate.leaf.words, candidate.field].map((each) =>
        each.replaceAll("\n", " ")
      ),
    });
  }
  return remarks;
}

function cellOf(view: SheetView, { heading, left }: HeadingLeaf): CellRef {
  return { sheet: view.name, row: heading.cell?.row ?? 0, column: left };
}
