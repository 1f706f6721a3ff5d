import { isSameCell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { isFoot } from "../../evidence/sheets/feet";
import { isDitto } from "../../evidence/texts/ditto";
import { isDepartmentName } from "../../evidence/texts/department";
import { bareHeading, isDepartmentHeading, jointFields } from "../../evidence/texts/headings";
import { labelOf } from "../../evidence/texts/labels";
import { saysTotal } from "../../evidence/texts/row-marks";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";

/**
 * The column of departments that tells who operates each project, where no column says so in its own words: 担当課, 所管課,
 * 担当 over different departments, one for every project. Persons aren't named there, and one department is the plan's.
 */
export function operatingDepartments(
  view: SheetView,
  leaves: readonly HeadingLeaf[],
  name: HeadingLeaf,
  { from, to }: { readonly from: number; readonly to: number }
): HeadingLeaf | undefined {
  // 方向性・主体 tells both.
  const isTold = leaves.some(({ words }) =>
    jointFields(words).some(({ field }) => field === "operator")
  );
  if (isTold) return undefined;
  // A name alone in its row heads those below it.
  const named = numbersFrom(from, to).filter((row) => {
    const { text } = view.field(row, name.left);
    const isGroup = view.columnsOf(row).length < 2;
    const isAside = isGroup || isFoot(view, row) || saysTotal(text);
    return text !== "" && !isAside && labelOf(text)?.kind !== "note";
  });
  return leaves.findLast(({ left, heading: { text: heading }, isDecided }) => {
    if (isDecided) return false;
    if (!isDepartmentHeading(heading) && !OPERATING.test(bareHeading(heading))) return false;
    // What is merged over both heads a group.
    const texts = named.flatMap((row) => {
      const { text, cell } = view.field(row, left);
      return isSameCell(cell, view.field(row, name.left).cell) || isDitto(text) ? [] : text;
    });
    return texts.every(isDepartmentName) && new Set(texts).size > 1;
  });
}

/** What stands over who operates a project. */
export const OPERATING =
  /^(?:主な?|取組|推進|実施)?担当(?!者)|係名?$|(?:所管|主務|責任)[課係]$|部門$/;
