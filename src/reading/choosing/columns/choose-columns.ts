import type { FiscalYear } from "../../../plan/fiscal-year";
import type { ProjectField, Remark } from "../../draft";
import {
  fitOf,
  holdsCodes,
  profileColumn,
  type ColumnProfile,
} from "../../evidence/sheets/column-profile";
import { TEXTS } from "../../evidence/texts/field-kinds";
import type { HeadingBand, HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { KNOWN, RANK, SURE } from "../../evidence/texts/heading-weights";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import { unitAbove } from "../../evidence/sheets/unit-notes";
import { revisionIn, sideOfChange } from "../../evidence/texts/revisions";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { yearPreference } from "../years/fit-of-year";
import type { LabelledRows } from "./labelled-rows";
import { addedTo } from "./budget-stages";
import { behindSigns } from "./behind-signs";
import type { Candidate, Chosen } from "./candidates";
import { codesBeside, keyOfNames } from "./keys-of-names";
import { isStacked, meaningsBy, yearOfBudgets } from "./meanings-by-cells";
import { operatingDepartments } from "./operating-departments";
import { cellOf, isOfBefore, withoutOtherYears } from "./other-years";
import { headsTimes } from "./planned-times";
import { planWeight } from "../tables/plan-weight";
import { remarksOnBudget } from "../years/years-budget";
import type { FoundColumn } from "../../found-table";

/** The columns of one table, each with what it was taken for. */
export interface ChosenColumns {
  readonly columns: readonly FoundColumn[];
  /** The leaf that holds departments, where there is one. */
  readonly department: HeadingLeaf | null;
  /** The leaf whose keys name the projects beside one that ranks them, or whose codes do where none does. */
  readonly code: HeadingLeaf | null;
  /** How surely this is a table of a plan's projects; 0 where it isn't one. */
  readonly weight: number;
  /** The words' own weight for each field taken, whatever stands in the cells. */
  readonly words: ReadonlyMap<ProjectField, number>;
  readonly remarks: readonly Remark[];
}

/** What a column was chosen for. */
function chosenFor(leaf: HeadingLeaf, fields: Chosen): Candidate | undefined {
  return [...fields.values()].find((candidate) => candidate.leaf === leaf);
}

/** Gives each field the column whose heading and cells speak for it best, each column one field. */
export function chooseColumns(
  view: SheetView,
  band: HeadingBand,
  lastRow: number,
  titled: FiscalYear | null,
  labelled: Pick<LabelledRows, "fields" | "rows"> = { fields: new Map(), rows: new Set() }
): ChosenColumns {
  const rows = { from: band.bottom + 1, to: Math.min(lastRow, band.bottom + ROWS) };
  const leaves = band.leaves
    .filter((leaf) => !leaf.isCalendar)
    .map((leaf) => behindSigns(view, leaf, rows));
  const year = titled ?? yearOfBudgets(leaves);
  const profiles = new Map(
    leaves.map((leaf) => [leaf, profileColumn(view, leaf, band.bottom + 1, lastRow, labelled.rows)])
  );
  const isMoney = unitAbove(view, band.top) !== null;
  const candidates: Candidate[] = [];
  let code: HeadingLeaf | null = null;
  for (const [leaf, profile] of profiles) {
    for (const { field, weight } of leaf.isDepartment
      ? []
      : meaningsBy(leaf, profile, profiles, year, isMoney, leaves.length < band.leaves.length)) {
      const areAims = profile.text <= 0.5 && profile.greatest < MANY;
      // 目標 and 目的 mean the plan's aims where cells name them by number; free text is something else.
      if (field === "aim" && weight < SURE && !areAims) continue;
      if (field === "priority" && weight < RANK && (holdsCodes(profile) || areCodes(profile))) {
        if (profile.distinct > 0.8) code ??= leaf;
        continue;
      }
      // 高 and 低 under 優先度 rank nothing, and may be said of each lane.
      const isGrade = field === "priority" && leaf.words.endsWith("度");
      if (isGrade && !leaf.isDecided && profile.text > profile.keys) continue;
      const isWeak = weight < SURE && profile.cells > 0;
      if (isWeak && field === "initiative" && profile.meanLength < SHORTEST) continue;
      if (isWeak && field === "content" && areChoices(profile)) continue;
      if (TEXTS.has(field) && !leaf.isDecided && headsTimes(view, leaf, profile, rows)) continue;
      const fit = isStacked(leaf, leaves) || leaf.options ? STACKED : fitOf(field, profile);
      const byYear = yearPreference(leaf.words, year);
      // What another year does is no text of this one's, not even where the field has no other column.
      if (TEXTS.has(field) && byYear < 0 && isToldOf(field, year, leaves)) continue;
      const preference = preferenceOf(field, leaf.words) + byYear;
      const score = weight * (0.35 + 0.65 * fit) + 0.5 * preference;
      candidates.push({ leaf, field, weight, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const fields: Chosen = new Map();
  for (const candidate of candidates) {
    const isTaken = fields.has(candidate.field) || chosenFor(candidate.leaf, fields);
    if (candidate.score < LEAST || isTaken || saysAgain(candidate, fields)) continue;
    if (isOlder(candidate) && candidates.some((other) => isNewer(other, candidate))) continue;
    const isNow = ({ field, leaf }: Candidate): boolean =>
      field === candidate.field && !isOfBefore(field, leaf, year, leaves);
    if (!isNow(candidate) && candidates.some(isNow)) continue;
    fields.set(candidate.field, candidate);
  }
  dropWeakRivals(fields);
  const name = fields.get("name")?.leaf;
  const cellsOf = (leaf?: HeadingLeaf): number => (leaf && profiles.get(leaf)?.cells) ?? 0;
  keyOfNames(candidates, fields, cellsOf);
  // 課題 before 事業 names what several of these are to answer to, as 施策 does.
  for (const [field, { leaf, weight }] of fields) {
    const isGroup = name && leaf.right < name.left && cellsOf(leaf) * 1.5 < cellsOf(name);
    const isOfGroup = TEXTS.has(field) || (field === "priority" && /細/.test(name?.words ?? ""));
    if (isGroup && isOfGroup && !leaf.isDecided) fields.delete(field);
    // 基本方針 before 事業名, or 取組事項 before that and 事業内容, names what the projects are of.
    const isTheme = field === "initiative" && name && leaf.right < name.left && !leaf.isDecided;
    const content = fields.get("content")?.leaf;
    if (isTheme && (weight < SURE || (content && content.left > name.right))) fields.delete(field);
  }
  const rank = fields.get("priority");
  const has = (words: RegExp): boolean => leaves.some((leaf) => words.test(leaf.words));
  const areAsked = !fields.has("budget") && has(OPINIONS);
  const areApplied = leaves.filter(({ words }) => APPLIED.test(words)).length > 1;
  const areAccounts = has(/^[款項目節]$/) && (name?.words === "名称" || (!rank && has(/^単価/)));
  const weight =
    areAsked || areApplied || areAccounts
      ? 0
      : planWeight(
          new Map<ProjectField, { readonly weight: number }>([...labelled.fields, ...fields])
        );
  const operating =
    name && !fields.has("operator") && operatingDepartments(view, leaves, name, rows);
  const told = [...fields];
  if (operating)
    fields.set("operator", { leaf: operating, field: "operator", weight: 0, score: KNOWN });
  const refused = withoutOtherYears(view, leaves, rows, fields, year);
  const added = new Map(
    [...fields].map(([field, { leaf }]) => [leaf, addedTo(field, leaf, leaves)] as const)
  );
  const rivals = candidates.filter(({ leaf }) =>
    [...added.values()].every((stages) => !stages.includes(leaf))
  );
  const among = remarksOn(view, rivals, fields);
  const remarks = [...refused, ...among, ...remarksOnCosts(leaves, fields.get("budget"), among)];
  const columns = leaves.map((leaf): FoundColumn => {
    const chosen = chosenFor(leaf, fields);
    return {
      field: chosen?.field ?? null,
      left: leaf.left,
      right: leaf.right,
      heading: leaf.heading,
      ...(leaf.name && { name: leaf.name }),
      level: leaf.level,
      place: leaf.place,
      ...(leaf.options && { options: leaf.options }),
      stages: added.get(leaf) ?? [],
      confidence: leaf.isDecided ? 1 : chosen ? Math.max(0, Math.min(1, chosen.score)) : 0,
    };
  });
  return {
    columns,
    department: lowestDepartment(leaves),
    code: rank ? codesBeside(rank, code, candidates, profiles) : code,
    weight,
    words: new Map(told.map(([field, { weight }]) => [field, weight])),
    remarks,
  };
}

/** What others applied for, and what became of it. */
const APPLIED =
  /^(?:申請|応募|補助|交付)?(?:団体名?|者名?|先)$|申請額|^(?:補助|交付|助成)金?額|採否|(?:審査|選考)結果|交付決定/;
/** What citizens were asked about policies, ranked by their answers. */
const OPINIONS = /不満|回答[数率者]?$/;

/** Whether a text's heading under a year, or what came of the plan, is that of another one which is taken: 内容 and 内容. */
function saysAgain({ field, leaf }: Candidate, fields: Chosen): boolean {
  return (
    TEXTS.has(field) &&
    (isTimeHeading(leaf.group) || /[前昨今本当次来翌]年|実績|結果/.test(leaf.group)) &&
    [...fields].some(
      ([other, chosen]) =>
        TEXTS.has(other) && chosen.leaf !== leaf && chosen.leaf.heading.text === leaf.heading.text
    )
  );
}

/** Whether a column says what stood before a change. */
function isOlder({ leaf }: Candidate): boolean {
  return sideOfChange(leaf.words) === "old";
}

/** Whether a column says the same of the time after a change. */
function isNewer({ leaf, field }: Candidate, older: Candidate): boolean {
  return field === older.field && sideOfChange(leaf.words) === "new";
}

/** `1-A1`: short texts that are no keys and name a row each. */
function areCodes({ keys, meanLength, distinct }: ColumnProfile): boolean {
  return keys < 0.5 && meanLength <= 10 && distinct > 0.8;
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

/** The column of departments; of bureaus only where no lower unit has one. */
function lowestDepartment(leaves: readonly HeadingLeaf[]): HeadingLeaf | null {
  const all = leaves.filter((leaf) => leaf.isDepartment && revisionIn(leaf.words) !== "old");
  return all.find(({ heading }) => /[課室署]/.test(heading.text)) ?? all[0] ?? null;
}

/** Whether cells are words to choose among, as under 実施方法 直営 and 委託 are, which tell no text. */
const areChoices = ({ cells, meanLength, distinct }: ColumnProfile): boolean =>
  cells > 4 && distinct < 0.5 && meanLength < SHORTEST * 2;

/** What a text of a project is at least as long as, on the average. */
const SHORTEST = 6;
/** Of a column with two fields it isn't told which cells are whose. */
const STACKED = 0.95;
const LEAST = 0.3;
/** So many rows tell what their columns are. */
const ROWS = 100;
/** No plan has as many aims as this; a target may be any number. */
const MANY = 100;

/** A weak word (区分, 目標, 方針) is no field of its own where its cells don't speak for it. */
function dropWeakRivals(fields: Chosen): void {
  for (const [field, { weight, score }] of fields) {
    if (field !== "name" && weight < 0.6 && score < 0.45) fields.delete(field);
  }
}

/** What is said of costs that are no other field either. */
function remarksOnCosts(
  leaves: readonly HeadingLeaf[],
  budget: Candidate | undefined,
  said: readonly Remark[]
): readonly Remark[] {
  const others = leaves.filter(({ left }) => said.every(({ cell }) => cell?.column !== left));
  const headings = others.map(({ heading }) => heading);
  return budget && !budget.leaf.isDecided ? remarksOnBudget(budget.leaf.heading, headings) : [];
}

function remarksOn(
  view: SheetView,
  candidates: readonly Candidate[],
  fields: Chosen
): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const candidate of candidates) {
    const winner = fields.get(candidate.field);
    if (!winner || chosenFor(candidate.leaf, fields)) continue;
    if (candidate.weight < Math.min(0.7, winner.weight)) continue;
    remarks.push({
      kind: "chosen-column",
      cell: cellOf(view, candidate.leaf),
      values: [winner.leaf.words, candidate.leaf.words, candidate.field],
    });
  }
  return remarks;
}
