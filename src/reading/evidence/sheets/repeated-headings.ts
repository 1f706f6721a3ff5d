import type { ProjectField } from "../../draft";
import { fold } from "../texts/folding";
import { KNOWN } from "../texts/heading-weights";
import { known } from "../texts/headings";
import { canName, headsByMonth } from "../texts/naming-words";
import { revisionIn, stageSideIn } from "../texts/revisions";
import { isTimeHeading } from "../texts/time-heading";
import type { HeadingLeaf } from "./heading-bands";
import { listsInOtherOrder } from "./second-lists";
import type { SheetView } from "./sheet-view";

/**
 * Tables side by side repeat their headings: the row of headings is cut where it begins anew.
 * @param bottom the last row of the headings
 */
export function splitRepeats(
  leaves: readonly HeadingLeaf[],
  view: SheetView,
  bottom: number
): readonly (readonly HeadingLeaf[])[] {
  const columns = leaves.filter((leaf) => !leaf.isCalendar);
  const dates = columns.find((_leaf, index) => index > 0 && isDates(columns, index));
  const first = columns.find(({ meanings }) => known(meanings));
  // 【誘客】 and 【受入】 over the same headings, and nothing beside them, are the titles of two lists; 変更前 and 変更後 aren't.
  const headingsUnder = (title: string): string =>
    fold(leaves.flatMap(({ group, heading }) => (group === title ? heading.text : [])).join("\n"));
  const isUnderTitle = ({ group }: HeadingLeaf, other: HeadingLeaf): boolean =>
    other === leaves[0] &&
    group !== other.group &&
    leaves.every((each) => each.group !== "" && !isSide(each.group)) &&
    headingsUnder(group) === headingsUnder(other.group);
  const isRepeated = (leaf: HeadingLeaf): boolean =>
    columns.some(
      (other) =>
        leaf.left > other.right &&
        leaf.level === other.level &&
        (fold(leaf.words) === fold(other.words) || isUnderTitle(leaf, other)) &&
        (other === first ||
          headsByMonth(other.words) ||
          fieldOf(other) === "priority" ||
          (fieldOf(other) === "name" && listsInOtherOrder(view, bottom, other.left, leaf.left)))
    );
  const repeated = dates ?? columns.find(isRepeated);
  if (!repeated) return [leaves];
  const again = firstAgain(leaves, repeated);
  const before = leaves.filter((leaf) => leaf.left < again.left);
  const after = leaves.filter((leaf) => leaf.left >= again.left);
  const areTables =
    areAgain(before, after) ||
    (names(before) &&
      (names(after) || (after.some((leaf) => leaf.isCalendar) && isApart(before, again))));
  return dates || areTables ? [before, ...splitRepeats(after, view, bottom)] : [leaves];
}

/** The first of the headings up to one that stand again as they do before the first such one: 月 before 事業名. */
function firstAgain(leaves: readonly HeadingLeaf[], repeated: HeadingLeaf): HeadingLeaf {
  const wordsAt = (at: number): string => fold(leaves[at]?.words ?? "");
  let again = leaves.indexOf(repeated);
  let first = leaves.findIndex((_, at) => wordsAt(at) === wordsAt(again));
  const end = first;
  while (first > 0 && again - 1 > end && wordsAt(first - 1) === wordsAt(again - 1)) {
    first--;
    again--;
  }
  return leaves[again] ?? repeated;
}

/** Whether all headings of a table stand again beside it, what can name projects or months among them: 取組, 内容, 時期; 月, 業務内容. */
function areAgain(before: readonly HeadingLeaf[], after: readonly HeadingLeaf[]): boolean {
  return (
    before.length > 1 &&
    before.every(({ words }, index) => words === after[index]?.words) &&
    (headsByMonth(before[0]?.words ?? "") ||
      (before.length > 2 && before.some(({ words, meanings }) => canName(words, meanings))))
  );
}

/** Whether blank columns stand before a second column of keys: those of lanes, which tell whose they are by them. */
function isApart(before: readonly HeadingLeaf[], again: HeadingLeaf): boolean {
  return fieldOf(again) === "priority" && before.every((leaf) => leaf.right < again.left - 1);
}

/** Whether a second column of keys has nothing but dates beside it: a list of when projects begin and end. */
function isDates(columns: readonly HeadingLeaf[], index: number): boolean {
  const [key, again, ...times] = [...columns.slice(0, 1), ...columns.slice(index)].map(fieldOf);
  return (
    key === "priority" &&
    again === key &&
    times.length > 0 &&
    times.every((field) => field === "start" || field === "end")
  );
}

const isSide = (text: string): boolean =>
  isTimeHeading(text) || revisionIn(text) !== null || stageSideIn(text) !== null;

const fieldOf = ({ meanings }: HeadingLeaf): ProjectField | undefined => meanings[0]?.field;

function names(leaves: readonly HeadingLeaf[]): boolean {
  return leaves.some((leaf) =>
    leaf.meanings.some(({ field, weight }) => field === "name" && weight >= KNOWN)
  );
}
