import type { SheetView } from "./sheet-view";

/** Whether a row says no more than a page's foot does. */
export function isFoot(view: SheetView, row: number): boolean {
  const texts = view.columnsOf(row).map((column) => view.text(row, column));
  return saysFoot(texts.join("\t"));
}

/** Whether a text is all that a page's foot says. */
export function saysFoot(text: string): boolean {
  return FOOT.test(text.normalize("NFKC"));
}

/**
 * `1/2`, 以上, `市民課 - 1 -`, `1ページ`, `（次ページへ続く）`,
 * when it was so, who wrote it, whom to ask and by which number, what is on its back.
 */
const FOOT =
  /^(?:(?:\S+[課室部局]\s)?(?:以\s*上|\d+\s?\/\s?\d+|[-ー―–—−]\s*\d+\s*[-ー―–—−]|(?:\d+\s?\/\s?)?\d+\s*(?:ページ|頁)|お?問い?合わ?せ(?:先|は|[\s:(]|$).*)|.{0,6}(?:続く|つづく|(?<!手)続き).?|(?:担当|作成|承認|決裁|提出|連絡|(?:最終|次回)?更新|印刷|出典)(?:(?:[者日先]|期限)?(?: ?:|(?<=[者日先限])\s).+| \S+[課室部局係長])|裏面(?:あり|[にへもを参]).*|\S+[課室]作成|(?:令和|平成|[RH]\d|20\d\d).{0,12}\d日? ?(?:現在|作成|更新)|\d+[月\/]\d+日? ?現在|(?:(?:担当|連絡|\S*[課室部局係])[^\t]*\t)*[^\t]*(?:内線|電話|TEL)[\s:(]*\d{3}.*)$/;
