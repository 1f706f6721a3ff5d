import type { SheetView } from "./sheet-view";

/**
 * Whether a sheet is a copy of one that this program draws (スケジュール表, 集計, 事業一覧, 検証結果). A copy that a
 * person made has lost the hidden name that tells ours, so it is known by words that only ours bear together.
 */
export function looksGenerated(view: SheetView): boolean {
  const used = view.used;
  if (!used) return false;
  const texts = new Set<string>();
  let legend = false;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + ROWS); row++) {
    for (let column = used.left; column <= Math.min(used.right, used.left + COLUMNS); column++) {
      const text = view.folded(row, column);
      if (text === "" || text.length > 80) continue;
      texts.add(text);
      if (/^凡例.*(?:━期間|●単月|▸段階)/.test(text)) legend = true;
    }
  }
  const title = view.folded(used.top, used.left);
  if (title.endsWith("スケジュール表") && legend) return true;
  if (["予算の状態", "予算の記載", "参照セル"].every((text) => texts.has(text))) return true;
  if (title.endsWith("検証結果") && ["重さ", "指摘", "規則"].every((text) => texts.has(text)))
    return true;
  return title.endsWith("集計") && texts.has("全事業");
}

const ROWS = 14;
const COLUMNS = 30;
