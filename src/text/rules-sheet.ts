import { MONTHS } from "./month-names";
import { counted } from "./numbers";
import { periodText } from "./rules-periods";
import { inEnglish, more, type OfYear, type Sentences } from "./rules-common";

interface Text {
  readonly text: string;
}
interface MergedRows {
  readonly area: string;
  readonly first: string;
  readonly last: string;
}
interface Period {
  readonly period: string;
}
interface Overlap extends Text, Period {
  readonly from: string;
  /** The one that goes on until after that, with its period. */
  readonly other: string;
}
interface Unnamed {
  /** The first few periods with blanks between, and how many more there are. */
  readonly periods: string;
  readonly rest: number;
}
interface Cells {
  readonly cells: string;
  readonly rest: number;
}

/** An activity by its name, where it has one. */
const named = {
  ja: (text: string) => (text === "" ? "名前のない予定" : `「${text}」`),
  en: (text: string, article = "An") =>
    text === "" ? `${article} activity without a name` : `"${text}"`,
};

/** What the rules under スケジュール and シート say. */
export const sheetSentences = {
  "lane-owner-missing": {
    ja: ({ text }: Text) =>
      `スケジュールの行「${text}」がどの事業のものか分かりません。事業の番号か名前を書いてください。`,
    en: ({ text }: Text) =>
      `Nothing says which project the schedule row "${text}" belongs to. Write the project's number or name.`,
  },
  "month-header": {
    ja: ({ text }: Text) =>
      `月の見出し「${text}」が順に続いていません。月を重なりや抜けなく順に並べてください。`,
    en: ({ text }: Text) =>
      `The month heading "${text}" is out of order. Write the months in order, each once.`,
  },
  "activity-outside-year": {
    ja: ({ text, period, year }: Text & Period & OfYear) =>
      `${named.ja(text)}（${periodText.ja(period)}）が${year}（4月～3月）の外にあります。時期か年度を確かめてください。`,
    en: ({ text, period, fiscalYear }: Text & Period & OfYear) =>
      `${named.en(text)} (${periodText.en(period)}) lies outside fiscal ${fiscalYear} (April to March). Check its dates and year.`,
  },
  "activity-outside-year/no-month": {
    ja: ({ text }: Text) => `${named.ja(text)}が月の列の外に出ています。中に収めてください。`,
    en: ({ text }: Text) =>
      `${named.en(text)} reaches outside the months' columns. Keep it within them.`,
  },
  "activity-overlap": {
    ja: ({ text, from, other, period }: Overlap) =>
      `${named.ja(text)}（${periodText.ja(from)}から）が同じ行の${named.ja(other)}（${periodText.ja(period)}）と重なっています。時期を直すか、行を分けてください。`,
    en: ({ text, from, other, period }: Overlap) =>
      `${named.en(text)} (from ${periodText.en(from)}) overlaps ${named.en(other, "an")} (${periodText.en(period)}) in the same row. Change the dates or use two rows.`,
  },
  "activity-unnamed": {
    ja: ({ periods, rest }: Unnamed) =>
      `名前のない予定（${periods.split(" ").map(periodText.ja).join("、")}${more.ja(rest)}）があります。セルか項目の欄に何をするかを書いてください。`,
    en: ({ periods, rest }: Unnamed) =>
      `Activities have no name (${periods.split(" ").map(periodText.en).join(", ")}${more.en(rest)}). Name them in the cell or the item column.`,
  },
  "month-count": {
    ja: ({ text, word, month }: Text & { readonly word: string; readonly month: number }) =>
      `「${text}」${text === word ? "" : `は「${word}」`}とありますが、${month}月だけに入っています。期間を線で示すか、確かめてください。`,
    en: ({ text, word, month }: Text & { readonly word: string; readonly month: number }) =>
      `"${text}" ${text === word ? "" : `says "${word}" but `}stands in ${MONTHS[month - 1]} only. Draw its whole period, or check.`,
  },
  "merge-across-projects": {
    ja: ({ area, first, last }: MergedRows) =>
      `結合セル ${area} が「${first}」から「${last}」の行にまたがっています。事業ごとに結合を分けてください。`,
    en: ({ area, first, last }: MergedRows) =>
      `The merged cell ${area} reaches from the rows of "${first}" into those of "${last}". Unmerge it by project.`,
  },
  "formula-error": {
    ja: ({ text }: Text) =>
      `セルがエラー「${text}」になっています。数式の参照先を確かめてください。`,
    en: ({ text }: Text) => `The cell shows the error "${text}". Check what its formula refers to.`,
  },
  "formula-error/uncomputed": {
    ja: ({ count }: { readonly count: number }) =>
      `数式の計算結果がファイルに入っていないため、${count}か所の値を読めません。Excel で開いて保存し直してください。`,
    en: ({ count }: { readonly count: number }) =>
      `${counted(count, "value")} can't be read, as the file holds no results of formulas. Open it in Excel and save it.`,
  },
  "hidden-rows/rows": {
    ja: ({ lines }: { readonly lines: string }) =>
      `表の中で ${lines} 行目が非表示です。非表示の行も読み、合計に入れます。要らない行なら削除してください。`,
    en: ({ lines }: { readonly lines: string }) =>
      `The table's hidden rows (${inEnglish(lines)}) are read and counted. Delete them if they aren't needed.`,
  },
  "hidden-rows/columns": {
    ja: ({ lines }: { readonly lines: string }) =>
      `表の中で ${lines} 列が非表示です。非表示の列も読みます。要らない列なら削除してください。`,
    en: ({ lines }: { readonly lines: string }) =>
      `The table's hidden columns (${inEnglish(lines)}) are read and counted. Delete them if they aren't needed.`,
  },
  "sheet-protected": {
    ja: ({ sheet }: { readonly sheet: string }) =>
      `シート「${sheet}」は保護されているため、ロックされたセルには修正を書き込めません（スケジュール表の再作成はできます）。そこを修正するときは［校閲］→［シート保護の解除］をしてください。`,
    en: ({ sheet }: { readonly sheet: string }) =>
      `The sheet "${sheet}" is protected: its locked cells can't be fixed before Review > Unprotect Sheet (regenerating works).`,
  },
  "structure-protected": {
    ja: () =>
      "ブックの構成が保護されているため、シートを追加できません。［校閲］→［ブックの保護］を解除するか、「別ブックに出力」を使ってください。",
    en: () =>
      "The workbook's structure is locked, so no sheet can be added. Turn off Review > Protect Workbook, or use 別ブックに出力 (write to another workbook).",
  },
  "generated-edited": {
    ja: ({
      sheet,
      count,
      cells,
      rest,
    }: Cells & { readonly sheet: string; readonly count: number }) =>
      `「${sheet}」が作成後に手で直されています（${count}か所：${cells}${more.ja(rest)}）。再作成の前に、残す内容を確かめてください。`,
    en: ({
      sheet,
      count,
      cells,
      rest,
    }: Cells & { readonly sheet: string; readonly count: number }) =>
      `"${sheet}" was changed by hand (${counted(count, "cell")}: ${inEnglish(cells)}${more.en(rest)}). Check what regenerating keeps.`,
  },
  "generated-stale": {
    ja: ({ sheet }: { readonly sheet: string }) =>
      `「${sheet}」を作成した後に計画が変わっています。再作成が必要です。`,
    en: ({ sheet }: { readonly sheet: string }) =>
      `The plan changed since "${sheet}" was generated. Regenerate it.`,
  },
  "generated-stale/no-plan": {
    ja: ({ sheet }: { readonly sheet: string }) =>
      `「${sheet}」の元になった計画がこのブックにないため、再作成しても新しくなりません。要らなければシートを削除してください。`,
    en: ({ sheet }: { readonly sheet: string }) =>
      `The plan of "${sheet}" isn't in this workbook, so regenerating leaves it as it is. Delete it if it isn't needed.`,
  },
} satisfies Sentences;
