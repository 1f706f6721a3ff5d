import type { DecidedHeadings } from "../../evidence/sheets/decided-headings";
import type { HeadingBand, HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { DECIDED } from "../../evidence/sheets/sheet-words";

/**
 * The headings with what people decided about them: a decided column means its field and nothing else, or
 * nothing at all, and no other column of the table competes for that field. A heading under a group is known
 * by its own words, or with the group's before them.
 */
export function decideColumns(
  bands: readonly HeadingBand[],
  decided: DecidedHeadings
): readonly HeadingBand[] {
  return bands.map((band) => {
    const said = band.leaves.map((leaf) => saidOf(leaf, decided));
    const fields = new Set(said);
    const leaves = band.leaves.map((leaf, index): HeadingLeaf => {
      const field = said[index];
      if (field === undefined) {
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

function saidOf({ words, heading }: HeadingLeaf, decided: DecidedHeadings) {
  const together = decided.fieldOf(words);
  return together === undefined ? decided.fieldOf(heading.text) : together;
}
