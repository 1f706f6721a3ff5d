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
  if (budget.isDecided) return [];
  if (!isPart(budget)) return kindsBeside(budget, leaves);
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

/** The other columns of a budget that is told by kinds of costs alone: 委託料 and 工事費. */
function kindsBeside(budget: HeadingLeaf, leaves: readonly HeadingLeaf[]): readonly HeadingLeaf[] {
  const kinds = leaves.filter(({ group }) => group !== "" && group === budget.group);
  return kinds.every(isKind) ? kinds.filter((leaf) => leaf !== budget) : [];
}

/** Whether a column holds but what a budget spends on one kind of things. */
export function isKind({ heading }: Pick<HeadingLeaf, "heading">): boolean {
  return KIND.test(stageOf(heading).text);
}

const KIND =
  /^(?:(?:.{0,4}委託|使用|手数|賃借|.{0,4}工事|請負|需用|報償|備品購入?|役務|旅|補助|負担|扶助|交付)(?:料|費|金|請負費)?|単独|ハード|ソフト|経常|臨時|投資|(?:一般|特別)(?:会計)?)(?:分|事業費?|経費)?$/;

/** A heading of a stage without its unit, and without what sums call it: `補正額②`, `計①＋②`. */
export function stageOf(heading: AnyField): AnyField {
  return withText(heading, withoutBrackets(fold(heading.text.replace(SUMMED, ""))));
}

const SUMMED = /(?<=\S)[①-⑳A-ZＡ-Ｚ](?:[+＋][①-⑳A-ZＡ-Ｚ])*$/;

function isPart({ heading }: HeadingLeaf): boolean {
  return isBudgetPart(stageOf(heading).text);
}
