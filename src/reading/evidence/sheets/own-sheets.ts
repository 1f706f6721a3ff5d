import type { SheetView } from "./sheet-view";

/**
 * Whether a sheet is a copy of one that this program draws (スケジュール表, 集計, 事業一覧, 検証結果). A copy that a
 * person made has lost the hidden name that tells ours, so it is known by words that only ours bear together:
 * by any few of them, so that a line put above it, or a title or column taken out of it, doesn't hide it.
 */
export function looksGenerated(view: SheetView): boolean {
  const texts = textsOf(view);
  return SHEETS.some(
    ({ signs, enough }) =>
      signs.filter((sign) => texts.some((text) => sign.test(text))).length >= enough
  );
}

/** What each sheet of ours says, and how much of it together nobody writes by hand. */
const SHEETS: readonly { readonly signs: readonly RegExp[]; readonly enough: number }[] = [
  {
    signs: [
      /スケジュール表$/,
      /^凡例.*(?:━期間|●単月|▸段階)/,
      /^\d+事業(?:当初|補正|現計|最終)?予算額[\d,▲]+千円/,
    ],
    enough: 2,
  },
  { signs: [/^合計\/各月の実施項目数$/], enough: 1 },
  {
    signs: [
      /集計$/,
      /^全事業$/,
      /^予算あり$/,
      /^金額は千円。数字は事業一覧を通して/,
      /^(?:事業の方向性|事業主体|性質区分|施策のねらい)別$/,
    ],
    enough: 2,
  },
  { signs: [/^予算の状態$/, /^予算の記載$/, /^参照セル$/], enough: 2 },
  { signs: [/検証結果$/, /^重さ$/, /^指摘$/, /^規則$/], enough: 3 },
];

/** The short texts of a sheet's head and of its last rows. */
function textsOf(view: SheetView): readonly string[] {
  const { used } = view;
  const texts: string[] = [];
  const right = Math.min(used.right, used.left + COLUMNS);
  for (let row = used.top; row <= used.bottom; row++) {
    if (row > used.top + HEAD && row < used.bottom - FOOT) row = used.bottom - FOOT;
    for (const column of view.columnsOf(row, used.left, right)) {
      const text = view.folded(row, column);
      if (text.length <= 80) texts.push(text);
    }
  }
  return texts;
}

const HEAD = 16;
const FOOT = 4;
const COLUMNS = 30;
