export interface Column {
  readonly name: "number" | "severity" | "cell" | "plan" | "project" | "sentence" | "rule" | "note";
  readonly heading: string;
  /** Points. */
  readonly width: number;
}

/** The columns of 検証結果 from the left; a workbook with one plan goes without 計画. */
export const COLUMNS: readonly Column[] = [
  { name: "number", heading: "番号", width: 30 },
  { name: "severity", heading: "重さ", width: 46 },
  { name: "cell", heading: "セル", width: 104 },
  { name: "plan", heading: "計画", width: 96 },
  { name: "project", heading: "事業", width: 136 },
  { name: "sentence", heading: "指摘", width: 330 },
  { name: "rule", heading: "規則", width: 104 },
  { name: "note", heading: "対応", width: 84 },
];
