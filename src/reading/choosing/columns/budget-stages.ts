import type { AnyField, ProjectField } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { TEXTS } from "../../evidence/texts/field-kinds";
import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { isBudgetPart } from "../../evidence/texts/revisions";
import { saysWhole } from "../../evidence/texts/row-marks";

/** The columns that add to a field's: stages to a budget's, and 取組② to 取組①. */
export function addedTo(
  field: ProjectField,
  leaf: HeadingLeaf,
  leaves: readonly HeadingLeaf[]
): readonly HeadingLeaf[] {
  if (field === "budget") return stagesBeside(leaf, leaves);
  const own = leaf.words.replace(PLACE, "");
  return TEXTS.has(field) && own !== leaf.words
    ? leaves.filter(({ left, words }) => left > leaf.left && words.replace(PLACE, "") === own)
    : [];
}

const PLACE = /(?<=[^\d０-９])(?:[①-⑳\d０-９]|[(（][\d０-９][)）])$/;

/**
 * The columns right of 当初 that tell what came on top of it, and what all come to: 補正, 計 and 補正後. None where people said
 * which column the budget is in.
 */
function stagesBeside(budget: HeadingLeaf, leaves: readonly HeadingLeaf[]): readonly HeadingLeaf[] {
  if (budget.isDecided || !isPart(budget)) return [];
  const found: HeadingLeaf[] = [];
  let last = budget;
  for (;;) {
    const next = leaves.find((leaf) => leaf.left === last.right + 1 && leaf.group === budget.group);
    // A second 当初 is another year's.
    if (!next || /当初/.test(next.heading.text)) break;
    if (!isPart(next) && !saysWhole(stageOf(next.heading).text)) break;
    found.push(next);
    last = next;
  }
  return found.some(isPart) ? found : [];
}

/** A heading of a stage without its unit, and without what sums call it: `補正額②`, `計①＋②`. */
export function stageOf(heading: AnyField): AnyField {
  return withText(heading, withoutBrackets(fold(heading.text.replace(SUMMED, ""))));
}

const SUMMED = /(?<=\S)[①-⑳A-ZＡ-Ｚ](?:[+＋][①-⑳A-ZＡ-Ｚ])*$/;

function isPart({ heading }: HeadingLeaf): boolean {
  return isBudgetPart(stageOf(heading).text);
}
