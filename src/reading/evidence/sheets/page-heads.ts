import { valueText, type CellValue } from "../../../sheet/survey";
import { departmentIn } from "../texts/department";
import { labelOf } from "../texts/labels";

/**
 * The rows, but for pages' feet and heads: a number alone, or words of the title in the first row, which names whose
 * plan it is.
 */
export function withoutPages(
  rows: readonly (readonly CellValue[])[]
): readonly (readonly CellValue[])[] {
  let title: readonly string[] | null = null;
  let isNewPage = false;
  return rows.map((cells) => {
    const filled = cells.filter((cell) => cell !== null);
    if (filled.length === 0) return cells;
    const text = filled.slice(0, 4).map(valueText).join(" ").normalize("NFKC").trim();
    const isBelow = isNewPage;
    isNewPage = filled.length === 1 && PAGE.test(text);
    if (filled.length > 3 || text.length > LONGEST_HEAD) return cells;
    const words = text.split(/\s+/);
    if (!title) {
      title = departmentIn(text) && labelOf(text)?.kind === "title" ? words : [];
      return cells;
    }
    // The department alone heads a page right below the one before.
    const isHead = (words.length > 1 || isBelow) && words.every((word) => title?.includes(word));
    return isHead || isNewPage ? [] : cells;
  });
}

const LONGEST_HEAD = 60;
/** `- 12 -`, `12ページ`, `P.12`, `1 / 12`, `（次ページへ続く）` */
const PAGE =
  /^(?:[-ー―–—−]\s*\d+\s*[-ー―–—−]|\d+\s*(?:ページ|頁)|p\.?\s*\d+|\d+ \/ \d+|\(?(?:[次前]の?(?:ページ|頁))?[へにの]?(?:続く|つづく|続き|つづき)\)?)$/i;
