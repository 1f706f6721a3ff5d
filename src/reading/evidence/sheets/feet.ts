import type { SheetView } from "./sheet-view";

/** Whether a row says no more than a page's foot does. */
export function isFoot(view: SheetView, row: number): boolean {
  const texts = view.columnsOf(row).map((column) => view.text(row, column));
  return saysFoot(texts.join(" "));
}

/** Whether a text is all that a page's foot says. */
export function saysFoot(text: string): boolean {
  return FOOT.test(text.normalize("NFKC"));
}

/**
 * `1/2`, 以上, `市民課 - 1 -`, `1ページ`, `（次ページへ続く）`,
 * when it was so, who wrote it, whom to ask and by which number.
 */
const FOOT =
  /^(?:(?:\S+[課室部局]\s)?(?:以\s*上|\d+\s?\/\s?\d+|[-ー―–—−]\s*\d+\s*[-ー―–—−]|(?:\d+\s?\/\s?)?\d+\s*(?:ページ|頁)|お?問い?合わ?せ(?:先|は|[\s:(]|$).*)|.{0,6}(?:続く|つづく|(?<!手)続き).?|(?:担当者?|作成[者日]?|(?:最終|次回)?更新日?|印刷日|出典) ?:.+|\S+[課室]作成|(?:令和|平成|[RH]\d|20\d\d).{0,12}\d日? ?(?:現在|作成|更新)|\d+[月\/]\d+日? ?現在|.*(?:内線|電話|TEL)[\s:(]*\d{3}.*)$/;
