import type { FiscalYear } from "../../../plan/fiscal-year";
import { yearOf } from "../years/title-year";
import type { DecidedHeadings } from "../../evidence/sheets/decided-headings";
import type { HeadingBand, HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { DECIDED } from "../../evidence/sheets/sheet-words";
import { fold } from "../../evidence/texts/folding";

/**
 * The headings with what people decided about them: a decided column means its field and nothing else, or nothing at
 * all, and no other column of the table competes for that field: of two that are said to be it, the one that was said
 * last is. A heading under a group is known by its own words, or with the group's before them. What was said of
 * 令和7年度予算額 in that year's book isn't obeyed in next year's, where it tells of the year before.
 */
export function decideColumns(
  bands: readonly HeadingBand[],
  decided: DecidedHeadings,
  year: () => FiscalYear | null
): readonly HeadingBand[] {
  return bands.map((band) => {
    const named = withNames(band.leaves);
    const isOfBefore = (leaf: HeadingLeaf): boolean =>
      (yearOf(leaf.words) ?? Infinity) < (year() ?? 0) &&
      named.some(({ words }) => yearOf(words) === year() && bare(words) === bare(leaf.words));
    const said = named.map((leaf) => {
      const { field, order } = saidOf(leaf, decided);
      return { field: field && isOfBefore(leaf) ? undefined : field, order };
    });
    const fields = new Set(said.map(({ field }) => field));
    const leaves = named.map((leaf, index): HeadingLeaf => {
      const { field, order = 0 } = said[index] ?? {};
      const isReplaced = said.some(
        (other) => field && other.field === field && other.order > order
      );
      if (field === undefined || isReplaced) {
        return { ...leaf, meanings: leaf.meanings.filter((each) => !fields.has(each.field)) };
      }
      return {
        ...leaf,
        meanings: field === null ? [] : [{ field, weight: DECIDED }],
        isCalendar: field === null && leaf.isCalendar,
        isDepartment: false,
        isDecided: true,
      };
    });
    return { ...band, leaves };
  });
}

function saidOf(leaf: HeadingLeaf, { fieldOf, orderOf }: DecidedHeadings) {
  const names = [leaf.name ?? "", leaf.words, leaf.heading.text];
  const name = names.find((each) => fieldOf(each) !== undefined) ?? "";
  return { field: fieldOf(name), order: orderOf(name) };
}

function bare(words: string): string {
  return fold(words).replace(/\d+|元/g, "");
}

/** Tells headings apart that say the same: by the groups above them, else by counting from the left. */
function withNames(leaves: readonly HeadingLeaf[]): readonly HeadingLeaf[] {
  const headings = leaves.map(({ heading }) => fold(heading.text));
  const words = leaves.map((leaf) => fold(leaf.words));
  return leaves.map((leaf, at) => {
    const isAlone =
      headings.indexOf(headings[at] ?? "") === headings.lastIndexOf(headings[at] ?? "");
    if (isAlone || leaf.isCalendar) return leaf;
    const before = words.slice(0, at).filter((each) => each === words[at]).length;
    const isOne = before === 0 && words.lastIndexOf(words[at] ?? "") === at;
    const name = leaf.words.replace(/\s+/g, " ");
    return { ...leaf, name: isOne ? name : `${name}（${before + 1}つ目）` };
  });
}
