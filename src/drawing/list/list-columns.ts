import { columnName, inQuotes } from "../../sheet/address";

/** The columns of 事業一覧, in their order. */
export const LIST_COLUMNS = [
  { field: "id", heading: "番号", width: 40 },
  { field: "priority", heading: "優先順位", width: 48 },
  { field: "name", heading: "事業名", width: 172 },
  { field: "aim", heading: "ねらい", width: 44 },
  { field: "direction", heading: "方向性", width: 62 },
  { field: "operator", heading: "主体", width: 62 },
  { field: "nature", heading: "性質区分", width: 70 },
  { field: "budget", heading: "予算額（千円）", width: 80 },
  { field: "status", heading: "予算の状態", width: 56 },
  { field: "stated", heading: "予算の記載", width: 76 },
  { field: "initiative", heading: "取組", width: 320 },
  { field: "challenges", heading: "課題", width: 210 },
  { field: "otherAims", heading: "他のねらい", width: 56 },
  { field: "repeated", heading: "再掲", width: 40 },
  { field: "reference", heading: "参照セル", width: 110 },
] as const;

export type ListField = (typeof LIST_COLUMNS)[number]["field"];

/** The letters of a field's column. */
export function listColumn(field: ListField): string {
  return columnName(LIST_COLUMNS.findIndex((column) => column.field === field));
}

/** The cells of a column over all projects, as formulas on other sheets name them. */
export function listRange(sheet: string, field: ListField, projects: number): string {
  const letters = listColumn(field);
  const last = Math.max(1, projects) + 1;
  return `${inQuotes(sheet)}!$${letters}$2:$${letters}$${last}`;
}

export const REPEATED = "再掲";
