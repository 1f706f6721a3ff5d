import type { ProjectField } from "../../draft";
import type { ColumnProfile } from "../../evidence/sheets/column-profile";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import { KNOWN } from "../../evidence/texts/heading-weights";
import { isAside } from "../../evidence/texts/naming-words";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { planWeight } from "../tables/plan-weight";

type Told = readonly [HeadingLeaf, ColumnProfile];

/**
 * The column that names what is numbered, paid for or judged, and told of in a text, under a heading that nobody knows
 * (メニュー, テーマ, 行動計画): the first of as many short texts as the table has rows, no two alike, before all of these.
 * Null where a heading that may name things is there, or little is said of what is listed.
 */
export function unknownNames(all: readonly Told[]): HeadingLeaf | null {
  const first = new Map<ProjectField, HeadingLeaf>();
  for (const [leaf] of all)
    for (const { field, weight } of leaf.meanings)
      if (weight >= KNOWN && !first.has(field)) first.set(field, leaf);
  if (all.some(([{ meanings }]) => meanings.some(({ field }) => field === "name"))) return null;
  const told = [...first].filter(([field]) => field !== "priority" && field !== "aim");
  if (!saysWhatPlansDo(first) || planWeight(asFields(first)) === 0) return null;
  const rows = Math.max(...all.map(([, { cells }]) => cells));
  const found = all.find(
    ([leaf, profile]) => isUnknown(leaf) && profile.cells === rows && areNames(profile)
  )?.[0];
  return found && told.every(([, { left }]) => left > found.left) ? found : null;
}

/** Whether the headings say what plans do: motions, meetings and wishes have numbers, contents, issues and costs as well. */
function saysWhatPlansDo(first: ReadonlyMap<ProjectField, HeadingLeaf>): boolean {
  const shared = [...SHARED].filter((field) => first.has(field));
  const texts = [...TEXTS].filter((field) => first.has(field));
  return shared.length > 0 && shared.length + texts.length > 1;
}

/** What the headings tell, with a name that is to be found. */
function asFields(
  first: ReadonlyMap<ProjectField, HeadingLeaf>
): ReadonlyMap<ProjectField, { readonly weight: number }> {
  const told = [...first].map(([field, { meanings }]) => {
    const weight = meanings.find((each) => each.field === field)?.weight ?? 0;
    return [field, { weight }] as const;
  });
  return new Map([...told, ["name", { weight: KNOWN }]]);
}

function isUnknown({ meanings, isDepartment, isDecided, heading: { text } }: HeadingLeaf): boolean {
  return (
    meanings.length === 0 && !isDepartment && !isDecided && !isAside(text) && !isTimeHeading(text)
  );
}

/** Texts that name something each: no numbers, signs, choices or sentences, and too different to be kinds of anything. */
const areNames = (profile: ColumnProfile): boolean =>
  profile.text + profile.numbered > 0.9 &&
  profile.keys + profile.amounts + profile.signs + profile.sentences < 0.2 &&
  profile.operators + profile.natures + profile.directions < 0.2 &&
  profile.meanLength >= 4 &&
  profile.meanLength <= 24 &&
  profile.distinct > 0.9 &&
  profile.wordings > 2;
