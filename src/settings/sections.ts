/** The sheet that keeps the settings. */
export const SETTINGS_SHEET = "計画設定";

/** What the sheet is known by where we drew it. */
export const SETTINGS_KEY = "settings";

/** The first line of the sheet, by which a copy under another name is known. */
export const SETTINGS_TITLE = "計画設定（Keikaku）";

/** The sections of the sheet with the headings of their columns. */
export const SECTIONS = {
  severities: { title: "■指摘の重さ", headings: ["ルール", "重さ"] },
  allowedValues: { title: "■使える値", headings: ["項目", "値"] },
  columns: { title: "■列の読み方", headings: ["シート", "見出し", "読み方"] },
  tables: { title: "■表", headings: ["シート", "セル", "見出し", "使い方"] },
  grids: { title: "■月の欄", headings: ["シート", "セル", "はじめの見出し", "読み方"] },
  owners: { title: "■スケジュールの行の事業", headings: ["シート", "セル", "事業", "行の内容"] },
  accepted: {
    title: "■確認済みの指摘",
    headings: ["ルール", "シート", "セル", "セルの内容", "理由", "確認した人", "確認した日"],
  },
} as const;

export type Section = keyof typeof SECTIONS;

/** In the order they are written. */
export const SECTION_ORDER: readonly Section[] = [
  "severities",
  "allowedValues",
  "columns",
  "tables",
  "grids",
  "owners",
  "accepted",
];
